import { pathToFileURL } from 'node:url';

import { settingsOf } from '@braze-lint/analyzer/first-look';
import type { SettingsProblem } from '@braze-lint/language-service';
import type { JSONPath } from 'jsonc-parser';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';

import type { PositionEncoding } from '../documents/position-encoding.js';
import { TextView } from '../documents/text-view.js';
import type { ConfigurationFault, ConfigurationFile } from './configuration-file.js';
import { serverWords } from '../texts/server-words.js';
import type { EffectiveSettings } from './settings.js';

/** What cannot be read of the settings, told at the place where the user can mend it. */
export type ConfigurationProblems =
  | { readonly in: 'file'; readonly uri: string; readonly diagnostics: Diagnostic[] }
  | { readonly in: 'editor'; readonly messages: readonly string[] };

/** What is wrong with the settings of a document: one answer for its configuration file, one for the editor's settings. */
export async function configurationProblems(
  { settings, file }: EffectiveSettings,
  encoding: PositionEncoding,
  locale?: string,
): Promise<readonly ConfigurationProblems[]> {
  const problems = await problemsOf(settings, locale);
  const isInFile = ({ path }: SettingsProblem) =>
    Object.hasOwn(file?.settings ?? {}, String(stepsOf(path)[0]));
  const inEditor = problems.filter((problem) => !isInFile(problem));
  const answers: ConfigurationProblems[] = [
    { in: 'editor', messages: inEditor.map(({ path, message }) => `braze${path} ${message}.`) },
  ];
  if (file !== undefined) {
    const { fault } = file;
    const own = problems.filter(isInFile).map((problem) => placed(problem, file.text, file.within));
    const told = fault === undefined ? own : [toldFault(fault, locale)];
    answers.push(inFile(file, told, encoding));
  }
  return answers;
}

/** The words are loaded when there is something to tell. */
async function problemsOf(settings: unknown, locale = ''): Promise<readonly SettingsProblem[]> {
  if (settingsOf(settings).faults.length === 0) return [];
  const { matchLocale, readSettings } = await import('@braze-lint/analyzer');
  return readSettings(settings, matchLocale(locale)).problems;
}

/** Something to tell about a part of a configuration file, in UTF-16 offsets. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function toldFault({ start, end, text, fault = '' }: ConfigurationFault, locale?: string): Told {
  return { start, end, message: serverWords(locale)(text, { fault }) };
}

function inFile(
  { path, text }: ConfigurationFile,
  told: readonly Told[],
  encoding: PositionEncoding,
): ConfigurationProblems {
  const uri = pathToFileURL(path).href;
  const view = TextView.of({ uri, languageId: 'jsonc', version: null, text, encoding });
  return {
    in: 'file',
    uri,
    diagnostics: told.map((one) => ({
      range: view.rangeOf(one),
      message: one.message,
      severity: DiagnosticSeverity.Error,
      source: 'braze-lint',
    })),
  };
}

/** Where a setting stands; the whole text where it cannot be found. */
function placed({ path, message }: SettingsProblem, text: string, within: JSONPath): Told {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...within, ...stepsOf(path)]);
  const start = node?.offset ?? 0;
  return {
    start,
    end: node === undefined ? text.length : start + node.length,
    message: `\`${path.slice(1)}\` ${message}.`,
  };
}

/** `.calls[0].callee` as a list of keys and positions. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
}
