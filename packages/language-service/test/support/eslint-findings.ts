import json from '@eslint/json';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import plugin from 'eslint-plugin-braze';

/** A report of ESLint or of the service, for comparing. */
export interface ComparedFinding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestions: readonly string[];
}

export interface ComparedOptions {
  readonly filename: string;
  readonly settings?: unknown;
}

/** What ESLint reports with the recommended configuration; `undefined` for what its parser refuses. */
export function eslintFindings(
  text: string,
  { filename, settings }: ComparedOptions,
): readonly ComparedFinding[] | undefined {
  const isJson = /\.jsonc?$/.test(filename);
  const language: Linter.Config = isJson
    ? { plugins: { json }, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } }
    : {
        languageOptions: {
          parser: typescriptParser,
          parserOptions: { ecmaFeatures: { jsx: filename.endsWith('x') } },
        },
      };
  const config: Linter.Config = {
    ...language,
    files: ['**/*.*'],
    plugins: { ...language.plugins, braze: plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    settings: settings === undefined ? {} : { braze: settings },
    rules: plugin.configs.recommended.rules ?? {},
  };
  const messages = new Linter({ cwd: '/' }).verify(text, config, { filename });
  if (messages.some(({ fatal }) => fatal === true)) return undefined;
  return messages.map((message) => compared(text, message)).sort(byPlace);
}

function compared(text: string, message: Linter.LintMessage): ComparedFinding {
  const { ruleId, messageId = '', severity, line, column, endLine = line, endColumn = column } = message;
  return {
    rule: tellers[messageId] ?? String(ruleId).replace('braze/', ''),
    messageId,
    severity: severity === 2 ? 'error' : 'warning',
    start: offsetAt(text, line, column),
    end: offsetAt(text, endLine, endColumn),
    message: message.message,
    suggestions: (message.suggestions ?? []).map(({ desc }) => desc),
  };
}

/** What ESLint tells by whichever rule looks at the file first, and the service always by the same one. */
const tellers: Readonly<Record<string, string>> = {
  unknownEndpoint: 'valid-endpoint',
  snapshotAbsent: 'known-campaign',
  snapshotBroken: 'known-campaign',
  snapshotStale: 'known-campaign',
  snapshotIncomplete: 'known-campaign',
  snapshotIncompleteFor: 'known-campaign',
};

export function byPlace(a: ComparedFinding, b: ComparedFinding): number {
  return a.start - b.start || a.end - b.end || a.rule.localeCompare(b.rule);
}

function offsetAt(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)];
  const before = ends[line - 2];
  return (before === undefined ? 0 : before.index + before[0].length) + column - 1;
}
