import { isJsonObject } from '../json-schema/json-schema.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import { asSchema, SchemaError } from './schema.js';
import type { Schema } from './schema.js';

/** What a referenced schema is rewritten into. */
export type Form = 'plain' | 'may' | 'must' | 'report';

/** The schemas that a rewritten schema refers to, each in the forms that it is needed in. */
export class Definitions {
  readonly #root: JsonObject;
  readonly #names = new Map<string, string>();
  readonly #pending: { readonly name: string; readonly reference: string; readonly form: Form }[] = [];

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** A `$ref` to the given form of what `reference` points to. */
  ref(reference: string, form: Form): JsonObject {
    const id = `${form} ${reference}`;
    const name = this.#names.get(id) ?? `${form}${String(this.#names.size)}`;
    if (!this.#names.has(id)) {
      this.#names.set(id, name);
      this.#pending.push({ name, reference, form });
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** The schema that a reference within the document points to. */
  resolve(reference: string): Schema {
    if (reference !== '#' && !reference.startsWith('#/')) {
      throw new SchemaError(
        `Only references to a JSON pointer of the same schema can be lifted: ${reference}`,
      );
    }
    const found = pointerTokens(reference).reduce<JsonValue | undefined>(childOf, this.#root);
    if (found === undefined) throw new SchemaError(`Nothing stands at ${reference}`);
    return asSchema(found);
  }

  /** `body` together with all that it refers to, directly or not; `rewrite` makes the form of a schema. */
  complete(body: Schema, rewrite: (schema: Schema, form: Form) => Schema): JsonObject {
    const $defs: Record<string, Schema> = {};
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      $defs[next.name] = rewrite(this.resolve(next.reference), next.form);
    }
    const object = typeof body === 'boolean' ? { allOf: [body] } : body;
    return Object.keys($defs).length === 0 ? object : { ...object, $defs };
  }
}

function pointerTokens(reference: string): readonly string[] {
  const tokens = decodeURIComponent(reference.slice(1)).split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function childOf(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(token)];
  return isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}
