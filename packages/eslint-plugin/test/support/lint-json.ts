import json from '@eslint/json';
import { Linter } from 'eslint';
import * as jsoncParser from 'jsonc-eslint-parser';

import plugin from '../../src/index.js';

/** A way in which ESLint reads JSON. */
export type JsonHost =
  'json/json' | 'json/jsonc' | 'json/json5' | 'jsonc-eslint-parser' | 'jsonc-eslint-parser (strict)';

/** All of them; the last one takes nothing but plain JSON, as the first. */
export const jsonHosts: readonly JsonHost[] = [
  'json/json',
  'json/jsonc',
  'json/json5',
  'jsonc-eslint-parser',
  'jsonc-eslint-parser (strict)',
];

/** Those that take comments and trailing commas. */
export const lenientHosts: readonly JsonHost[] = ['json/jsonc', 'json/json5', 'jsonc-eslint-parser'];

/** Those that take all of JSON5. */
export const json5Hosts: readonly JsonHost[] = ['json/json5', 'jsonc-eslint-parser'];

export interface JsonLintOptions {
  /** Rules that are on, without the plugin's name; all of them when absent. */
  readonly rules?: readonly string[];
  readonly filename?: string;
  readonly settings?: unknown;
}

/** ESLint's messages for a JSON text, with the plugin as a user has it. */
export function lintJson(
  text: string,
  host: JsonHost,
  { rules = Object.keys(plugin.rules), filename = 'payloads/body.json', settings }: JsonLintOptions = {},
): Linter.LintMessage[] {
  const { plugins, ...language } = languageOf(host);
  const config: Linter.Config = {
    files: ['**/*.json', '**/*.jsonc', '**/*.json5'],
    ...language,
    plugins: { ...plugins, braze: plugin },
    settings: settings === undefined ? {} : { braze: settings },
    rules: Object.fromEntries(rules.map((rule) => [`braze/${rule}`, 'error'])),
  };
  return new Linter({ cwd: '/' }).verify(text, config, { filename });
}

function languageOf(host: JsonHost): Linter.Config {
  switch (host) {
    case 'json/json':
    case 'json/json5':
      return { plugins: { json }, language: host };
    case 'json/jsonc':
      return { plugins: { json }, language: host, languageOptions: { allowTrailingCommas: true } };
    case 'jsonc-eslint-parser':
      return { languageOptions: { parser: jsoncParser } };
    case 'jsonc-eslint-parser (strict)':
      return { languageOptions: { parser: jsoncParser, parserOptions: { jsonSyntax: 'JSON' } } };
  }
}

/** The text with one suggestion taken. */
export function withSuggestion(text: string, { fix }: Linter.LintSuggestion): string {
  return text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
}

/** The stretch of a text that a message underlines. */
export function underlined(text: string, { line, column, endLine, endColumn }: Linter.LintMessage): string {
  return text.slice(offsetOf(text, line, column), offsetOf(text, endLine ?? line, endColumn ?? column));
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
