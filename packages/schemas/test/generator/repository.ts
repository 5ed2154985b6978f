import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The repository's root. */
export const repositoryRoot = join(here, '../../../..');

/** The catalogue of the project. */
export const catalogFolder = join(repositoryRoot, 'schemas/catalog');

/** The generator, which holds the schema of the catalogue's files. */
export const generatorFolder = join(repositoryRoot, 'packages/schemas/generator');

/** A catalogue made for tests. */
export function fixtureCatalog(name: string): string {
  return join(here, '../fixtures', name);
}
