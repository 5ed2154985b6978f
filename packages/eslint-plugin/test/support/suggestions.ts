import { describe, expect, it } from '@jest/globals';

import { expectGoodSuggestions, withSuggestion } from './good-suggestions.js';
import { lint, type LintOptions } from './lint.js';

/** A source with one report of the rule, and what it becomes when each of the suggestions is taken. */
export type SuggestionCase = LintOptions & { readonly code: string; readonly outputs: readonly string[] };

/** Takes every suggestion by itself: the text must be the expected one exactly, and the rule content with it. */
export function testSuggestions(rule: string, cases: Readonly<Record<string, SuggestionCase>>): void {
  describe(`${rule} suggests`, () => {
    it.each(Object.entries(cases))('%s', (_name, { code, outputs, ...options }) => {
      const messages = lint(code, { ...options, rules: [rule] });
      expect(messages).toHaveLength(1);
      const suggestions = messages.flatMap((message) => message.suggestions ?? []);
      expect(suggestions.map((suggestion) => withSuggestion(code, suggestion))).toEqual(outputs);
      for (const output of outputs) expect(lint(output, { ...options, rules: [rule] })).toEqual([]);
      for (const message of messages) expectGoodSuggestions(code, message, options);
    });
  });
}
