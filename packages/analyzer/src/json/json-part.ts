/** A node of a JSON syntax tree, whichever parser made it. */
export type JsonNode = object;

/** What one node of a JSON syntax tree is. Ranges are UTF-16 offsets into the text. */
export type JsonPart =
  | { readonly kind: 'object'; readonly range: JsonRange; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly range: JsonRange; readonly elements: readonly JsonNode[] }
  | {
      readonly kind: 'scalar';
      readonly range: JsonRange;
      readonly value: string | number | boolean | null;
    }
  /** What JSON has no value for: `NaN`, `Infinity`, a number too large to hold, an expression. */
  | { readonly kind: 'other'; readonly range: JsonRange };

export interface JsonMember {
  readonly name: string;
  readonly keyRange: JsonRange;
  readonly range: JsonRange;
  readonly value: JsonNode;
}

export type JsonRange = readonly [start: number, end: number];

/** Reads the nodes of one parser's trees; `undefined` for what is no JSON value. */
export type JsonView = (node: JsonNode) => JsonPart | undefined;

/** A number that JSON can write; others, and what only extensions of JSON know, have no value that is sent for sure. */
export function numberPart(value: number, range: JsonRange): JsonPart {
  return Number.isFinite(value) ? { kind: 'scalar', range, value } : { kind: 'other', range };
}
