import { relative, sep } from 'node:path';

import type { BrazeSettings } from '@braze-lint/analyzer';
import { fill } from '@braze-lint/analyzer';

import { EslintIgnores } from '../ignore/eslint-ignores.js';
import { isSkipped } from '../ignore/skipped-names.js';
import { languageOf } from '../languages/extensions.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import { isCheckedText } from './checked-files.js';
import type { Search } from './find-files.js';
import type { StagedFile } from './staged-files.js';
import { stagedFiles } from './staged-files.js';

/** What is staged and checked, and what there is to say of the rest. */
export interface StagedTexts {
  readonly files: readonly StagedFile[];
  readonly notes: readonly string[];
}

/** The staged files that are checked. What git tracks, it does not ignore, so that only ESLint's ignores hold. */
export async function stagedTexts({ cwd, paths, ignore, settings }: Search): Promise<StagedTexts> {
  const staged = await stagedFiles(cwd, paths, (file) => isWanted(relative(cwd, file)));
  const eslint = ignore ? new EslintIgnores(cwd) : undefined;
  const files: StagedFile[] = [];
  for (const candidate of staged) {
    if (await isTaken(candidate, settings, eslint)) files.push(candidate);
  }
  const faults = (eslint?.faults ?? []).map((fault) => fill(texts.eslintUnread, { fault }));
  return { files, notes: files.length === 0 ? [texts.nothingStaged, ...faults] : faults };
}

const isWanted = (path: string): boolean =>
  languageOf(path) !== undefined && !path.split(sep).some((part) => isSkipped(part));

async function isTaken(
  { file, text }: StagedFile,
  settings: BrazeSettings,
  eslint: EslintIgnores | undefined,
): Promise<boolean> {
  return isCheckedText(file, text, settings) && (await eslint?.ignores(file)) !== true;
}
