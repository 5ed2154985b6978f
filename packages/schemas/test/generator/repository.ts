import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The repository's root. */
export const repositoryRoot = join(here, '../../../..');

/** The catalogue of the project. */
export const catalogFolder = join(repositoryRoot, 'schemas/catalog');

/** A catalogue made for tests. */
export function fixtureCatalog(name: string): string {
  return join(here, '../fixtures', name);
}
