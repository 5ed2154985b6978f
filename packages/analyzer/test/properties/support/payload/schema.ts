import { childOf, isArray, isObject } from './json.js';
import type { Json, JsonObject, JsonPath } from './json.js';

/** A JSON Schema document, with the references within it followed. */
export class SchemaDocument {
  readonly root: JsonObject;

  constructor(root: JsonObject) {
    this.root = root;
  }

  /** The schema with its `$ref` merged in: keywords beside the reference win. */
  resolve(schema: Json | undefined): JsonObject {
    if (!isObject(schema)) return {};
    const { $ref, ...own } = schema;
    if (typeof $ref !== 'string') return schema;
    return { ...this.resolve(this.at($ref)), ...own };
  }

  /** The schema that a reference such as `#/$defs/email` points to. */
  at(reference: string): Json | undefined {
    return stepsOf(reference).reduce<Json | undefined>(
      (value, step) => (isArray(value) ? value[Number(step)] : childOf(value, step)),
      this.root,
    );
  }

  /** The schema of the value at a path of a document, as far as properties and items tell it. */
  forValue(path: JsonPath): JsonObject {
    return path.reduce<JsonObject>((schema, step) => this.child(schema, step), this.resolve(this.root));
  }

  child(schema: JsonObject, step: string | number): JsonObject {
    const own = typeof step === 'number' ? schema['items'] : childOf(schema['properties'], step);
    if (own !== undefined) return this.resolve(own);
    for (const alternative of listOf(schema['anyOf'])) {
      const found = this.child(this.resolve(alternative), step);
      if (Object.keys(found).length > 0) return found;
    }
    return {};
  }
}

/** The steps of a JSON pointer in a URI fragment. */
export function stepsOf(reference: string): readonly string[] {
  return reference
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((step) => step !== '')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : value === undefined ? [] : [value];
}
