import { readFile } from 'node:fs/promises';
import { parse, relative } from 'node:path';

import type { ESLint } from 'eslint';

import { explain } from '../failure.js';
import type { Dialect } from './dialects.js';
import { dialectsOf } from './dialects.js';
import { createEngine } from './eslint-engine.js';
import { findFiles } from './find-files.js';
import type { LintReport, Problem } from './lint-report.js';
import { breakdownOf, keepOurMessages } from './our-messages.js';

/** Checks the files that the paths stand for; `paths` are relative to `cwd`. What fails for one file leaves the others alone. */
export async function lintPaths(
  { paths, strict }: { readonly paths: readonly string[]; readonly strict: boolean },
  cwd: string,
): Promise<LintReport> {
  const found = await findFiles(paths, cwd);
  const engineFor = engines(strict);
  const results: ESLint.LintResult[] = [];
  const problems: Problem[] = [...found.problems];
  for (const file of found.files) {
    try {
      results.push(await lintFile(file, engineFor));
    } catch (error) {
      problems.push({ path: relative(cwd, file), message: explain(error) });
    }
  }
  return { results, problems, notes: found.notes };
}

/** The result of the first dialect in which the file can be read; if there is none, the first dialect's complaint. */
async function lintFile(file: string, engineFor: Engines): Promise<ESLint.LintResult> {
  const text = await readFile(file, 'utf8');
  const [first, ...others] = dialectsOf(file);
  const result = await lintText(text, file, await engineFor(first, file));
  if (result.fatalErrorCount === 0) return result;
  for (const dialect of others) {
    const retried = await lintText(text, file, await engineFor(dialect, file));
    if (retried.fatalErrorCount === 0) return retried;
  }
  return result;
}

async function lintText(text: string, filePath: string, engine: ESLint): Promise<ESLint.LintResult> {
  const [result] = await engine.lintText(text, { filePath, warnIgnored: false });
  if (result === undefined) throw new Error('ESLint leaves this file out');
  const breakdown = breakdownOf(result);
  if (breakdown !== undefined) throw new Error(breakdown);
  return keepOurMessages(result);
}

type Engines = (dialect: Dialect, file: string) => Promise<ESLint>;

/** Makes each engine once, when it is first needed. */
function engines(strict: boolean): Engines {
  const made = new Map<string, Promise<ESLint>>();
  return (dialect, file) => {
    const key = `${dialect} ${parse(file).root}`;
    const engine = made.get(key) ?? createEngine(dialect, file, strict);
    made.set(key, engine);
    return engine;
  };
}
