import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Constraint } from '../../src/catalog-types.js';
import { loadCatalog } from '../catalog/load-catalog.js';
import { type GeneratedFiles, schemasOf } from '../generate.js';
import { documentationFiles, errorsPage } from './documentation-files.js';

/** Where the parts of the project lie that the documentation is made from. */
export interface DocsFolders {
  readonly root: string;
  readonly catalog: string;
  /** Holds catalog.schema.json. */
  readonly generator: string;
}

/**
 * The generated pages of the documentation, by their path from the root.
 * @param files what is generated from the same catalogue
 */
export function documentation(folders: DocsFolders, files: GeneratedFiles): GeneratedFiles {
  const table = JSON.parse(files.get('schemas/generated/constraints.json') ?? '{}') as Readonly<
    Record<string, Constraint>
  >;
  const pages = readdirSync(join(folders.root, 'docs/rules')).filter((name) => name.endsWith('.md'));
  const input = {
    catalog: loadCatalog(folders.catalog, folders.generator),
    constraints: Object.values(table),
    schemas: schemasOf(files),
    rules: new Set(pages.map((name) => name.slice(0, -'.md'.length))),
  };
  return documentationFiles(input, readFileSync(join(folders.root, errorsPage), 'utf8'));
}
