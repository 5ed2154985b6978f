import { describe, expect, it } from '@jest/globals';
import type { Linter } from 'eslint';

import { lint, type LintOptions } from './lint.js';

/** A source with one report of the rule, and what it becomes when each of the suggestions is taken. */
export type SuggestionCase = LintOptions & { readonly code: string; readonly outputs: readonly string[] };

/** Takes every suggestion by itself: the text must be the expected one exactly, and the rule content with it. */
export function testSuggestions(rule: string, cases: Readonly<Record<string, SuggestionCase>>): void {
  describe(`${rule} suggests`, () => {
    it.each(Object.entries(cases))('%s', (_name, { code, outputs, ...options }) => {
      const messages = lint(code, { ...options, rules: [rule] });
      expect(messages).toHaveLength(1);
      expect(messages.flatMap((message) => appliedTo(code, message))).toEqual(outputs);
      for (const output of outputs) expect(lint(output, { ...options, rules: [rule] })).toEqual([]);
    });
  });
}

/** The code after each suggestion of the message. */
function appliedTo(code: string, message: Linter.LintMessage): readonly string[] {
  return (message.suggestions ?? []).map(
    ({ fix: { range, text } }) => code.slice(0, range[0]) + text + code.slice(range[1]),
  );
}
