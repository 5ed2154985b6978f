import { parse, relative } from 'node:path';

import type { ESLint } from 'eslint';

import { explain } from '../failure.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import type { EngineOptions } from './engine.js';
import { createEngine } from './engine.js';
import type { Problem } from './lint-report.js';

/** What ESLint says of files, as it says it. */
export interface Checked {
  readonly results: readonly ESLint.LintResult[];
  /** The files that could not be checked at all. */
  readonly problems: readonly Problem[];
}

/** How many files are checked in one go: progress is shown after each, and the cache is written. */
const batchSize = 100;

/** Checks files. What fails for one leaves the others alone. */
export async function checkFiles(
  files: readonly string[],
  cwd: string,
  options: EngineOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Checked> {
  const results: ESLint.LintResult[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for (const group of onOneDrive(files)) {
    const engine = await createEngine(group, cwd, options);
    for (const batch of batches(group)) {
      onProgress(done, files.length);
      const checked = await checkBatch(batch, engine, cwd);
      results.push(...checked.results);
      problems.push(...checked.problems);
      done += batch.length;
    }
  }
  onProgress(done, files.length);
  return { results, problems };
}

/** Checks a text under the name of a file, which need not exist. */
export async function checkText(engine: ESLint, file: string, text: string): Promise<ESLint.LintResult> {
  const [result] = await engine.lintText(text, { filePath: file, warnIgnored: false });
  if (result === undefined) throw new Error(texts.leftOutByEslint);
  return result;
}

/** All at once; when that fails, one by one, to find the one that cannot be checked. */
async function checkBatch(batch: readonly string[], engine: ESLint, cwd: string): Promise<Checked> {
  try {
    return { results: await engine.lintFiles([...batch]), problems: [] };
  } catch (error) {
    const [file = '', ...others] = batch;
    if (others.length === 0) {
      return { results: [], problems: [{ path: relative(cwd, file), message: explain(error) }] };
    }
  }
  const single = await Promise.all(batch.map((file) => checkBatch([file], engine, cwd)));
  return {
    results: single.flatMap(({ results }) => results),
    problems: single.flatMap(({ problems }) => problems),
  };
}

function onOneDrive(files: readonly string[]): readonly (readonly string[])[] {
  const roots = [...new Set(files.map((file) => parse(file).root))];
  return roots.map((root) => files.filter((file) => parse(file).root === root));
}

function* batches(files: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < files.length; at += batchSize) yield files.slice(at, at + batchSize);
}
