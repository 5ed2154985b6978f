import type { Constraint } from '../../src/catalog-types.js';
import type { Catalog } from '../catalog/catalog.js';
import type { JsonSchema } from '../json-schema/json-schema.js';

/** What the pages of the documentation are made from. */
export interface DocsInput {
  readonly catalog: Catalog;
  readonly constraints: readonly Constraint[];
  /** By endpoint. */
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** Names of the rules that have a page, which are those that exist. */
  readonly rules: ReadonlySet<string>;
}
