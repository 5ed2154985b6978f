import type { JsonMember, JsonNode, JsonPart, JsonRange } from './json-part.js';
import { numberPart } from './json-part.js';

/** The nodes of `jsonc-eslint-parser`, as far as they matter here. */
type JsoncNode = { readonly range: JsonRange } & (
  | { readonly type: 'Program'; readonly body: readonly { readonly expression: JsoncNode }[] }
  | { readonly type: 'JSONObjectExpression'; readonly properties: readonly JsoncProperty[] }
  | { readonly type: 'JSONArrayExpression'; readonly elements: readonly (JsoncNode | null)[] }
  | {
      readonly type: 'JSONLiteral';
      readonly value: string | number | boolean | null;
      readonly regex?: object | null;
      readonly bigint?: string | null;
    }
  | {
      readonly type: 'JSONUnaryExpression';
      readonly operator: '-' | '+';
      readonly argument: JsoncNode;
    }
  | { readonly type: 'JSONIdentifier' | 'JSONTemplateLiteral' | 'JSONBinaryExpression' }
);

interface JsoncProperty {
  readonly range: JsonRange;
  readonly key: { readonly range: JsonRange } & (
    | { readonly type: 'JSONIdentifier'; readonly name: string }
    | { readonly type: 'JSONLiteral'; readonly value: string | number }
  );
  readonly value: JsoncNode;
}

/** Reads the trees of `jsonc-eslint-parser`, which `eslint-plugin-jsonc` uses too. */
export function jsoncView(node: JsonNode): JsonPart | undefined {
  const jsonc = node as JsoncNode;
  const { range } = jsonc;
  switch (jsonc.type) {
    case 'Program': {
      const [statement] = jsonc.body;
      return statement && jsoncView(statement.expression);
    }
    case 'JSONObjectExpression':
      return { kind: 'object', range, members: jsonc.properties.map(memberOf) };
    case 'JSONArrayExpression': {
      const elements = jsonc.elements.filter((element) => element !== null);
      // `[1,,2]` is no JSON, though the parser's loosest setting takes it.
      return elements.length < jsonc.elements.length
        ? { kind: 'other', range }
        : { kind: 'array', range, elements };
    }
    case 'JSONLiteral': {
      const { value } = jsonc;
      if ((jsonc.regex ?? jsonc.bigint ?? undefined) !== undefined) return { kind: 'other', range };
      return typeof value === 'number' ? numberPart(value, range) : { kind: 'scalar', range, value };
    }
    case 'JSONUnaryExpression':
      return signed(jsonc.operator, jsoncView(jsonc.argument), range);
    case 'JSONIdentifier':
    case 'JSONTemplateLiteral':
    case 'JSONBinaryExpression':
      return { kind: 'other', range };
    default:
      return undefined;
  }
}

function signed(operator: '-' | '+', argument: JsonPart | undefined, range: JsonRange): JsonPart {
  if (argument?.kind !== 'scalar' || typeof argument.value !== 'number') return { kind: 'other', range };
  return numberPart(operator === '-' ? -argument.value : argument.value, range);
}

function memberOf({ key, range, value }: JsoncProperty): JsonMember {
  const name = key.type === 'JSONIdentifier' ? key.name : String(key.value);
  return { name, keyRange: key.range, range, value };
}
