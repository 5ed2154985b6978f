import { relative, resolve } from 'node:path';

import type { ESLint } from 'eslint';

import type { TextSource } from '../arguments/command.js';
import { assertNever } from '../assert-never.js';
import { explain } from '../failure.js';
import type { Search } from '../sources/find-files.js';
import { findFiles } from '../sources/find-files.js';
import { stagedTexts } from '../sources/staged-texts.js';
import type { Checked } from './check-files.js';
import { checkFiles, checkText } from './check-files.js';
import type { EngineOptions } from './engine.js';
import { createEngine } from './engine.js';
import type { Problem } from './lint-report.js';

/** What to check, with what, and who wants to know how far it got. */
export interface Task {
  readonly search: Search;
  readonly source: TextSource;
  readonly engine: EngineOptions;
  /** The standard input. */
  readonly read: () => Promise<string>;
  readonly onProgress: (done: number, total: number) => void;
}

/** What ESLint says of everything that was asked for, and what is to say of the rest. */
export interface CheckedSource extends Checked {
  readonly notes: readonly string[];
}

export async function checkSource(task: Task): Promise<CheckedSource> {
  const { search, source, engine } = task;
  const { cwd } = search;
  switch (source.kind) {
    case 'files': {
      const found = await findFiles(search);
      const checked = await checkFiles(found.files, cwd, engine, task.onProgress);
      return { ...checked, problems: [...found.problems, ...checked.problems], notes: found.notes };
    }
    case 'staged':
      return checkStaged(task);
    case 'stdin': {
      const file = resolve(cwd, source.filename);
      const eslint = await createEngine([file], cwd, engine);
      return { results: [await checkText(eslint, file, await task.read())], problems: [], notes: [] };
    }
    default:
      return assertNever(source);
  }
}

async function checkStaged({ search, engine, onProgress }: Task): Promise<CheckedSource> {
  const { files, notes } = await stagedTexts(search);
  const results: ESLint.LintResult[] = [];
  const problems: Problem[] = [];
  const names = files.map(({ file }) => file);
  const eslint = await createEngine(names, search.cwd, engine);
  for (const [index, { file, text }] of files.entries()) {
    onProgress(index, files.length);
    try {
      results.push(await checkText(eslint, file, text));
    } catch (error) {
      problems.push({ path: relative(search.cwd, file), message: explain(error) });
    }
  }
  return { results, problems, notes };
}
