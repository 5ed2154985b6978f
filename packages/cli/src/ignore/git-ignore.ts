import { readFile, stat } from 'node:fs/promises';
import { dirname, join, parse, relative, sep } from 'node:path';

import createIgnore from 'ignore';
import type { Ignore } from 'ignore';

/** The rules of one `.gitignore`. */
interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold in a folder, outermost first; or that the folder itself is ignored. */
type Layers = readonly Layer[] | 'ignored';

/**
 * What git's `.gitignore` files leave out below a folder that was named. Where they leave out that folder itself, those
 * above it do not hold: it was named on purpose.
 */
export class GitIgnore {
  readonly #base: string;
  readonly #known = new Map<string, Promise<Layers>>();

  /** @param base absolute, the folder where the search begins */
  constructor(base: string) {
    this.#base = base;
    this.#known.set(base, this.#layersOfBase());
  }

  /** Whether a path below the base is left out. */
  async ignores(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    const layers = await this.#layersIn(dirname(path));
    return layers === 'ignored' || isIgnored(layers, path, kind);
  }

  #layersIn(folder: string): Promise<Layers> {
    const known = this.#known.get(folder) ?? this.#readLayers(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #readLayers(folder: string): Promise<Layers> {
    const above = await this.#layersIn(dirname(folder));
    if (above === 'ignored' || isIgnored(above, folder, 'folder')) return 'ignored';
    return withOwn(above, folder);
  }

  async #layersOfBase(): Promise<Layers> {
    let above: readonly Layer[] = [];
    for (const folder of await foldersAbove(this.#base)) {
      if (isIgnored(above, folder, 'folder')) return withOwn([], this.#base);
      above = await withOwn(above, folder);
    }
    return withOwn(isIgnored(above, this.#base, 'folder') ? [] : above, this.#base);
  }
}

/** The folders from the root of the repository down to the one above `base`; none outside of a repository. */
async function foldersAbove(base: string): Promise<readonly string[]> {
  const above: string[] = [];
  const { root } = parse(base);
  for (let folder = base; ; folder = dirname(folder)) {
    if (folder !== base) above.unshift(folder);
    if (await exists(join(folder, '.git'))) return above;
    if (folder === root) return [];
  }
}

async function withOwn(above: readonly Layer[], folder: string): Promise<readonly Layer[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? above : [...above, { folder, rules: createIgnore().add(text) }];
}

/** The innermost file that says anything of a path decides. */
function isIgnored(layers: readonly Layer[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const below = relative(folder, path).replaceAll(sep, '/');
    const { ignored, unignored } = rules.test(kind === 'folder' ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
