import type { Constraint } from '../../src/catalog-types.js';
import type { ConstraintBook } from './constraint-book.js';
import type { JsonObject, JsonSchema, JsonValue } from './json-schema.js';

/** Collects what is known of one place of a body and writes it as a JSON Schema. */
export class SchemaNode {
  readonly #book: ConstraintBook;
  readonly #annotations: Record<string, JsonValue> = {};
  readonly #assertions: Record<string, JsonValue> = {};
  readonly #ids: Record<string, JsonValue> = {};
  readonly #required: Record<string, JsonValue> = {};
  readonly #rules: JsonSchema[] = [];
  readonly #advice: JsonSchema[] = [];

  constructor(book: ConstraintBook) {
    this.#book = book;
  }

  /** A keyword that asserts nothing. */
  annotate(keyword: string, value: JsonValue | undefined): void {
    if (value !== undefined) this.#annotations[keyword] = value;
  }

  /** A keyword that leads to other nodes and is no constraint of its own. */
  structure(keyword: string, value: JsonValue): void {
    this.#assertions[keyword] = value;
  }

  /** A keyword that a constraint stands behind; advice is kept apart, so that it never refuses anything. */
  assert(keyword: string, value: JsonValue, constraint: Constraint): void {
    const id = this.#book.add(constraint);
    if (constraint.grade === 'advice') {
      this.#advice.push({ 'x-constraint': id, [keyword]: value });
      return;
    }
    this.#assertions[keyword] = value;
    this.#ids[keyword] = id;
  }

  require(key: string, constraint: Constraint): void {
    const id = this.#book.add(constraint);
    if (constraint.grade === 'advice') this.#advice.push({ 'x-constraint': id, required: [key] });
    else this.#required[key] = id;
  }

  /** An entry of `allOf` that has its constraint inside. */
  rule(entry: JsonSchema): void {
    this.#rules.push(entry);
  }

  /** An entry of `x-advice` that has its constraint inside. */
  advise(entry: JsonSchema): void {
    this.#advice.push(entry);
  }

  toSchema(): JsonSchema {
    const ids: JsonObject = { ...this.#ids, ...ifAny('required', this.#required) };
    return {
      ...this.#annotations,
      ...this.#assertions,
      ...(isEmpty(this.#required) ? {} : { required: Object.keys(this.#required) }),
      ...(this.#rules.length === 0 ? {} : { allOf: this.#rules }),
      ...ifAny('x-constraint', ids),
      ...(this.#advice.length === 0 ? {} : { 'x-advice': this.#advice }),
    };
  }
}

function ifAny(keyword: string, value: JsonObject): JsonObject {
  return isEmpty(value) ? {} : { [keyword]: value };
}

function isEmpty(value: JsonObject): boolean {
  return Object.keys(value).length === 0;
}
