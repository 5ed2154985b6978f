import { endpointOf } from './endpoint-of.js';
import { loadGenerated } from './load-generated.js';

/** A JSON Schema document. */
export interface JsonSchemaDocument {
  readonly [keyword: string]: unknown;
  readonly $id: string;
}

/**
 * The JSON Schema (draft 2020-12) of an endpoint's body, loaded when it is first asked for.
 * @throws RangeError if no documented endpoint has this id; Error if its requests have no body
 */
export function schemaOf(endpointId: string): JsonSchemaDocument {
  return loadGenerated(`schemas/${endpointOf(endpointId).id}.schema.json`) as JsonSchemaDocument;
}
