import { expect } from '@jest/globals';
import type { Linter } from 'eslint';

import { lint, type LintOptions } from './lint.js';

/**
 * Takes every suggestion of a message by itself: the code must still parse, the report must be gone, and no rule of the
 * plugin may report anything that it did not report before.
 */
export function expectGoodSuggestions(code: string, message: Linter.LintMessage, options: LintOptions): void {
  const { suggestions = [] } = message;
  if (suggestions.length === 0) return;
  const before = countsOf(lint(code, { ...options, rules: undefined }));
  const reported = idOf(message);
  for (const suggestion of suggestions) {
    const applied = withSuggestion(code, suggestion);
    const messages = lint(applied, { ...options, rules: undefined });
    const after = countsOf(messages);
    const surplus = [...after].filter(([id, count]) => count > allowed(id));
    expect({ applied, surplus, fatal: messages.filter(({ fatal }) => fatal === true) }).toEqual({
      applied,
      surplus: [],
      fatal: [],
    });
  }

  function allowed(id: string): number {
    return (before.get(id) ?? 0) - (id === reported ? 1 : 0);
  }
}

/** The code with one suggestion taken. */
export function withSuggestion(code: string, { fix: { range, text } }: Linter.LintSuggestion): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}

function countsOf(messages: readonly Linter.LintMessage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages.filter(isAboutRequest))
    counts.set(idOf(message), (counts.get(idOf(message)) ?? 0) + 1);
  return counts;
}

/** `no-unchecked-payload` tells what could not be checked, and a request that is mended is one that is seen at last. */
function isAboutRequest({ ruleId }: Linter.LintMessage): boolean {
  return ruleId !== 'braze/no-unchecked-payload';
}

/** Places move when a suggestion is taken, and texts name what stands beside: rule and kind are what stays. */
function idOf({ ruleId, messageId, message }: Linter.LintMessage): string {
  return `${String(ruleId)} ${messageId ?? message}`;
}
