import { describe, expect, it } from '@jest/globals';

import { analyzeDocument } from '../../src/document/document-analysis.js';
import type { ServiceDocument } from '../../src/index.js';
import { createLanguageService } from '../../src/index.js';
import { syntaxErrors, withChanges, withCompletion } from '../support/apply.js';
import { exampleFiles } from '../support/example-files.js';
import { sampled } from '../support/sampled.js';

const service = createLanguageService();

/** Those in which there is something to see. */
const files = exampleFiles.filter(
  (document) => analyzeDocument(document, { settings: {}, now: 0 }).known !== undefined,
);

const offsetsOf = ({ text }: ServiceDocument): readonly number[] =>
  Array.from({ length: text.length + 1 }, (_, offset) => offset);

const byName = files.map((document) => [document.uri, document] as const);

describe('at the positions of every example', () => {
  it('looks at many files', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(byName)(
    'answers everything, and a proposal that is taken leaves code that parses: %s',
    (_uri, document) => {
      const before = syntaxErrors(document.text, document);
      for (const offset of sampled(offsetsOf(document), 31)) {
        const range = { start: offset, end: offset };
        expect(service.hover(document, offset)?.markdown).not.toBe('');
        expect(() => service.actions(document, range)).not.toThrow();
        expect(() => service.definition(document, offset)).not.toThrow();
        for (const snippets of [true, false]) {
          const proposals = service.complete(document, offset, { snippets });
          for (const proposal of sampled(proposals, snippets ? 2 : 5)) {
            const { edit, label, filterText } = proposal;
            expect(edit.range.start <= offset && offset <= edit.range.end).toBe(true);
            expect(filterText).not.toBe('');
            const taken = withCompletion(document.text, proposal);
            expect({ label, offset, taken, errors: syntaxErrors(taken, document) }).toEqual({
              label,
              offset,
              taken,
              errors: before,
            });
          }
        }
      }
    },
  );

  it.each(byName)('a quick fix that is taken removes its finding and adds none: %s', (_uri, document) => {
    const before = countsOf(document);
    const range = { start: 0, end: document.text.length };
    for (const { kind, edits = [], fixes } of service.actions(document, range)) {
      if (kind !== 'quickfix' || fixes === undefined) continue;
      const text = withChanges(document.text, edits);
      const changed = { ...document, text, version: 2 };
      expect(syntaxErrors(text, document)).toEqual(syntaxErrors(document.text, document));
      const after = countsOf(changed);
      const added = [...after].filter(([other, count]) => count > (before.get(other) ?? 0));
      const id = idOf(fixes);
      expect(after.get(id) ?? 0).toBe((before.get(id) ?? 0) - 1);
      expect({ text, added }).toEqual({ text, added: [] });
    }
  });

  function countsOf(document: ServiceDocument): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const diagnostic of service.diagnostics(document)) {
      counts.set(idOf(diagnostic), (counts.get(idOf(diagnostic)) ?? 0) + 1);
    }
    return counts;
  }
});

function idOf({ ruleName, messageId }: { readonly ruleName: string; readonly messageId: string }): string {
  return `${ruleName} ${messageId}`;
}
