import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { BrazeSettings } from '@braze-lint/analyzer';
import { fill } from '@braze-lint/analyzer';
import { isDynamicPattern } from 'tinyglobby';

import { explain, failureOf } from '../failure.js';
import { EslintIgnores } from '../ignore/eslint-ignores.js';
import { GitIgnore } from '../ignore/git-ignore.js';
import { isSkipped } from '../ignore/skipped-names.js';
import type { Problem } from '../lint/lint-report.js';
import { lintTexts as texts } from '../texts/lint-texts.js';
import { isChecked, whyUnchecked } from './checked-files.js';
import { filesMatching } from './files-matching.js';

/** What the paths of the command line stand for. */
export interface FoundFiles {
  /** Absolute, each once, in the order in which they were named. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

export interface Search {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Whether `.gitignore` and the ignores of ESLint's configuration hold. */
  readonly ignore: boolean;
  readonly settings: BrazeSettings;
}

/** Looks up files, folders and globs. A path that leads nowhere becomes a problem, and the others are still looked up. */
export async function findFiles(search: Search): Promise<FoundFiles> {
  const finder = new Finder(search);
  for (const path of search.paths) await finder.add(path);
  return finder.found();
}

class Finder {
  readonly #search: Search;
  readonly #files = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #notes: string[] = [];
  readonly #eslint: EslintIgnores | undefined;

  constructor(search: Search) {
    this.#search = search;
    this.#eslint = search.ignore ? new EslintIgnores(search.cwd) : undefined;
  }

  found(): FoundFiles {
    const faults = this.#eslint?.faults ?? [];
    const unread = faults.map((fault) => fill(texts.eslintUnread, { fault }));
    return { files: [...this.#files], problems: this.#problems, notes: [...this.#notes, ...unread] };
  }

  async add(path: string): Promise<void> {
    try {
      const full = resolve(this.#search.cwd, path);
      const stats = await stat(full);
      if (stats.isDirectory()) await this.#addNamedFolder(full, path);
      else await this.#addNamedFile(full, path);
    } catch (error) {
      if (failureOf(error).code === 'ENOENT' && isDynamicPattern(path)) await this.#addGlob(path);
      else this.#problems.push({ path, message: explain(error) });
    }
  }

  async #addNamedFile(file: string, path: string): Promise<void> {
    if (!(await isChecked(file, this.#search.settings))) this.#leaveOut(path, whyUnchecked(file));
    else if ((await this.#eslint?.ignores(file)) === true) this.#leaveOut(path, texts.ignoredByEslint);
    else this.#files.add(file);
  }

  #leaveOut(path: string, reason: string): void {
    this.#notes.push(fill(texts.leftOut, { path, reason }));
  }

  async #addNamedFolder(folder: string, path: string): Promise<void> {
    const before = this.#files.size + this.#problems.length;
    await this.#addFolder(folder, path, this.#gitIgnore(folder));
    if (this.#files.size + this.#problems.length === before) {
      this.#notes.push(fill(texts.nothingToCheck, { path }));
    }
  }

  #gitIgnore(base: string): GitIgnore | undefined {
    return this.#search.ignore ? new GitIgnore(base) : undefined;
  }

  async #addFolder(folder: string, path: string, git: GitIgnore | undefined): Promise<void> {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (isSkipped(entry.name)) continue;
        const full = join(folder, entry.name);
        if (entry.isDirectory()) {
          if ((await git?.ignores(full, 'folder')) === true) continue;
          await this.#addFolder(full, join(path, entry.name), git);
        } else if (entry.isFile()) await this.#addCrossed(full, git);
      }
    } catch (error) {
      this.#problems.push({ path, message: explain(error) });
    }
  }

  /** A file that was come across, not named. */
  async #addCrossed(file: string, git: GitIgnore | undefined): Promise<void> {
    if (!(await isChecked(file, this.#search.settings))) return;
    if ((await git?.ignores(file, 'file')) === true || (await this.#eslint?.ignores(file)) === true) return;
    this.#files.add(file);
  }

  async #addGlob(pattern: string): Promise<void> {
    const before = this.#files.size;
    const { folder, files } = await filesMatching(pattern, this.#search.cwd);
    const git = this.#gitIgnore(folder);
    for (const file of files) await this.#addCrossed(file, git);
    const isNew = this.#files.size > before || files.some((file) => this.#files.has(file));
    if (!isNew) this.#problems.push({ path: pattern, message: texts.noMatch });
  }
}
