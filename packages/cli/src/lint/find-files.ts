import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { isDynamicPattern } from 'tinyglobby';

import { explain, failureOf } from '../failure.js';
import { filesMatching } from './files-matching.js';
import type { Problem } from './lint-report.js';
import { isChecked, isJsonFile } from './payload-files.js';
import { isSkipped } from './source-files.js';

/** What the paths of the command line stand for. */
export interface FoundFiles {
  /** Absolute, each once, in the order in which they were named. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Looks up files, folders and globs. A path that leads nowhere becomes a problem, and the others are still looked up. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const search = new Search(cwd);
  for (const path of paths) await search.add(path);
  return search.found();
}

const noSource = 'it is neither JavaScript nor TypeScript, nor JSON';
const noSchema = 'it is JSON, and its "$schema" names no endpoint of Braze';

class Search {
  readonly #cwd: string;
  readonly #files = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #notes: string[] = [];

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  found(): FoundFiles {
    return { files: [...this.#files], problems: this.#problems, notes: this.#notes };
  }

  async add(path: string): Promise<void> {
    try {
      const full = resolve(this.#cwd, path);
      const stats = await stat(full);
      if (stats.isDirectory()) await this.#addNamedFolder(full, path);
      else if (await isChecked(full)) this.#files.add(full);
      else this.#notes.push(`${path} was left out: ${isJsonFile(full) ? noSchema : noSource}.`);
    } catch (error) {
      if (failureOf(error).code === 'ENOENT' && isDynamicPattern(path)) await this.#addGlob(path);
      else this.#problems.push({ path, message: explain(error) });
    }
  }

  async #addNamedFolder(folder: string, path: string): Promise<void> {
    const before = this.#files.size + this.#problems.length;
    await this.#addFolder(folder, path);
    if (this.#files.size + this.#problems.length === before) {
      this.#notes.push(`${path} has nothing to check that was not checked already.`);
    }
  }

  async #addFolder(folder: string, path: string): Promise<void> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (isSkipped(entry.name)) continue;
        const full = join(folder, entry.name);
        if (entry.isDirectory()) await this.#addFolder(full, join(path, entry.name));
        else if (entry.isFile() && (await isChecked(full))) this.#files.add(full);
      }
    } catch (error) {
      this.#problems.push({ path, message: explain(error) });
    }
  }

  async #addGlob(pattern: string): Promise<void> {
    const sources = await filesMatching(pattern, this.#cwd);
    if (sources.length === 0) this.#problems.push({ path: pattern, message: 'no file matches' });
    for (const file of sources) this.#files.add(file);
  }
}
