import { join } from 'node:path';

import { lintTexts as texts } from '../texts/lint-texts.js';
import { git } from './git.js';

/** A file as the next commit would have it. */
export interface StagedFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** An entry of the index that differs from the last commit. */
interface StagedEntry {
  readonly path: string;
  readonly blob: string;
}

/** The modes of git's index that stand for files; links and submodules have others. */
const fileModes: ReadonlySet<string> = new Set(['100644', '100755']);

/**
 * What is staged below the paths, added or changed, with the content that git's index has: of a file that is staged in part,
 * just that part. Deleted files, links and submodules are none.
 * @param wanted whether the content of a file is asked for, by its absolute name
 */
export async function stagedFiles(
  cwd: string,
  paths: readonly string[],
  wanted: (file: string) => boolean,
): Promise<readonly StagedFile[]> {
  const top = await topFolder(cwd);
  const listed = ['diff', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--diff-filter=AMT'];
  const entries = entriesOf((await git(cwd, [...listed, '--', ...paths])).toString('utf8'));
  const asked = entries.filter(({ path }) => wanted(join(top, path)));
  if (asked.length === 0) return [];
  const names = asked.map(({ blob }) => `${blob}\n`).join('');
  const contents = contentsOf(await git(cwd, ['cat-file', '--batch'], names));
  return asked.map(({ path }, index) => ({ file: join(top, path), text: contents[index] ?? '' }));
}

async function topFolder(cwd: string): Promise<string> {
  try {
    return (await git(cwd, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('not a git repository')) {
      throw new Error(texts.notInGit, { cause: error });
    }
    throw error;
  }
}

/** Reads `:oldmode newmode oldblob newblob status NUL path NUL`, again and again. */
function entriesOf(raw: string): readonly StagedEntry[] {
  return [...raw.matchAll(/:\d+ (\d+) [\da-f]+ ([\da-f]+) \w+\0([^\0]+)\0/g)].flatMap(
    ([, mode = '', blob = '', path = '']) => (fileModes.has(mode) ? [{ path, blob }] : []),
  );
}

/** Reads `blob type size LF content LF`, again and again. */
function contentsOf(output: Buffer): readonly string[] {
  const contents: string[] = [];
  for (let at = 0; at < output.length;) {
    const lineEnd = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, lineEnd).split(' ')[2]);
    const start = lineEnd + 1;
    contents.push(output.toString('utf8', start, start + size));
    at = start + size + 1;
  }
  return contents;
}
