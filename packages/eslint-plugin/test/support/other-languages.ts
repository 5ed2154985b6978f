import { expect } from '@jest/globals';
import type { Linter } from 'eslint';

import type { LintOptions } from './lint.js';
import { lint } from './lint.js';
import { untranslatedWords } from './pseudo-words.js';

/**
 * Lints once more in the pseudo-locale: the same reports at the same places with the same ids and the same suggestions, and
 * nothing of what they say is in English.
 */
export function expectNothingUntranslated(
  code: string,
  messages: readonly Linter.LintMessage[],
  options: LintOptions,
): void {
  const settings = { ...(options.settings as object | undefined), locale: 'pseudo' };
  const disguised = lint(code, { ...options, settings });
  expect(disguised.map(withoutWords)).toEqual(messages.map(withoutWords));
  const texts = disguised.flatMap(textsOf);
  expect(texts.filter((text) => untranslatedWords(text).length > 0)).toEqual([]);
}

/** What a report is in every language. */
export function withoutWords(message: Linter.LintMessage): unknown {
  const { ruleId, messageId, severity, line, column, endLine, endColumn, suggestions = [] } = message;
  const steps = suggestions.map((step) => ({ messageId: step.messageId, fix: step.fix }));
  return { ruleId, messageId, severity, line, column, endLine, endColumn, steps };
}

export function textsOf({ message, suggestions = [] }: Linter.LintMessage): readonly string[] {
  return [message, ...suggestions.map(({ desc }) => desc)];
}
