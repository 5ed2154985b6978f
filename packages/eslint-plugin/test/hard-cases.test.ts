import { describe, expect, it } from '@jest/globals';

import plugin from '../src/index.js';
import { choices } from './cases/hard-cases/choices.js';
import { flow } from './cases/hard-cases/flow.js';
import type { HardCases } from './cases/hard-cases/hard-case.js';
import { structure } from './cases/hard-cases/structure.js';
import { values } from './cases/hard-cases/values.js';
import { expectGoodSuggestions } from './support/good-suggestions.js';
import { expectNothingUntranslated } from './support/other-languages.js';
import { lint } from './support/lint.js';
import { readMarkedSource } from './support/marked-source.js';

/** All rules but the audit, which tells of what the others are silent about. */
const rules = Object.keys(plugin.rules).filter((rule) => rule !== 'no-unchecked-payload');

testHardCases('structure', structure);
testHardCases('choices', choices);
testHardCases('values', values);
testHardCases('flow', flow);

function testHardCases(name: string, cases: HardCases): void {
  describe(name, () => {
    const table = Object.entries(cases).map(([title, { because, code }]) => {
      const source = readMarkedSource(code);
      return {
        title,
        because,
        source,
        verdict: source.places.length > 0 ? 'is reported' : 'is not reported',
      };
    });
    it.each(table)('$title $verdict, because $because', ({ source: { code, places } }) => {
      const messages = lint(code, { rules });
      expect(
        messages.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn })),
      ).toEqual(places);
      for (const message of messages) expectGoodSuggestions(code, message, {});
      expectNothingUntranslated(code, messages, { rules });
    });
  });
}
