import type { Json, JsonObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { SchemaDocument } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';

/** Where a value stands: what the schema documents of it, references followed. */
export interface Place {
  readonly document: SchemaDocument;
  readonly node: JsonObject;
}

/** The place of a key or of an array's element; keys that are not listed have what is said of all others. */
export function childPlace({ document, node }: Place, step: string | number): Place {
  const child = document.child(node, step);
  const others = node['additionalProperties'];
  const isListed = Object.keys(child).length > 0;
  return { document, node: isListed || !isObject(others) ? child : document.resolve(others) };
}

export function propertiesOf({ node }: Place): readonly (readonly [string, Json])[] {
  const { properties } = node;
  return isObject(properties) ? Object.entries(properties).filter(([key]) => key !== '$schema') : [];
}

export function isFree({ node }: Place): boolean {
  return node['additionalProperties'] !== false;
}

/** The texts of a list, or the text itself. */
export function textsIn(value: Json | undefined): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}
