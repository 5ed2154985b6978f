import { describe, expect, it } from '@jest/globals';
import type { Linter } from 'eslint';

import { expectGoodSuggestions } from './good-suggestions.js';
import { lint, type LintOptions } from './lint.js';
import { expectNothingUntranslated } from './other-languages.js';
import { type Place, readMarkedSource } from './marked-source.js';

/** Cases of one rule: a name and a source each. What must be reported stands between `«` and `»`. */
export interface RuleCases {
  readonly reports: Readonly<Record<string, CaseSource>>;
  readonly silent: Readonly<Record<string, CaseSource>>;
}

/** A source, alone or with the options that it is linted with and words that the messages must hold. */
export type CaseSource =
  string | (LintOptions & { readonly code: string; readonly says?: readonly string[] });

/** Runs all cases: the same places exactly, and each message without an unfilled placeholder. */
export function testRule(rule: string, cases: RuleCases): void {
  describe(`${rule} reports`, () => {
    it.each(Object.entries(cases.reports))('%s', (_name, source) => {
      expectReports(rule, source);
    });
  });
  describe(`${rule} is silent on`, () => {
    it.each(Object.entries(cases.silent))('%s', (_name, source) => {
      expectSilence(rule, source);
    });
  });
}

function expectReports(rule: string, source: CaseSource): void {
  const { code: marked, says = [], ...options } = typeof source === 'string' ? { code: source } : source;
  const { code, places } = readMarkedSource(marked);
  const messages = lint(code, { ...options, rules: [rule] });
  expect(places.length).toBeGreaterThan(0);
  expect(messages.map(placeOf)).toEqual(places);
  for (const { message } of messages) expect(message).not.toMatch(/\{\{|undefined/);
  for (const words of says) expect(messages.map(({ message }) => message).join('\n')).toContain(words);
  for (const message of messages) expectGoodSuggestions(code, message, options);
  expectNothingUntranslated(code, messages, { ...options, rules: [rule] });
}

function expectSilence(rule: string, source: CaseSource): void {
  const { code, ...options } = typeof source === 'string' ? { code: source } : source;
  expect(lint(code, { ...options, rules: [rule] })).toEqual([]);
}

function placeOf({ line, column, endLine, endColumn }: Linter.LintMessage): Place {
  return { line, column, endLine: endLine ?? -1, endColumn: endColumn ?? -1 };
}
