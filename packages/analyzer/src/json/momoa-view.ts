import type { JsonMember, JsonNode, JsonPart, JsonRange } from './json-part.js';
import { numberPart } from './json-part.js';

/** The nodes of `@humanwhocodes/momoa`, which `@eslint/json` parses with, as far as they matter here. */
type MomoaNode = Located &
  (
    | { readonly type: 'Document'; readonly body: MomoaNode }
    | { readonly type: 'Object'; readonly members: readonly MomoaMember[] }
    | { readonly type: 'Array'; readonly elements: readonly { readonly value: MomoaNode }[] }
    | { readonly type: 'String'; readonly value: string }
    | { readonly type: 'Number'; readonly value: number }
    | { readonly type: 'Boolean'; readonly value: boolean }
    | { readonly type: 'Null' | 'NaN' | 'Infinity' }
  );

interface MomoaMember extends Located {
  readonly name: Located &
    (
      | { readonly type: 'String'; readonly value: string }
      | { readonly type: 'Identifier'; readonly name: string }
    );
  readonly value: MomoaNode;
}

interface Located {
  readonly loc: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** Reads the trees of `@eslint/json`. */
export function momoaView(node: JsonNode): JsonPart | undefined {
  const momoa = node as MomoaNode;
  switch (momoa.type) {
    case 'Document':
      return momoaView(momoa.body);
    case 'Object':
      return { kind: 'object', range: rangeOf(momoa), members: momoa.members.map(memberOf) };
    case 'Array':
      return { kind: 'array', range: rangeOf(momoa), elements: momoa.elements.map(({ value }) => value) };
    case 'String':
    case 'Boolean':
      return { kind: 'scalar', range: rangeOf(momoa), value: momoa.value };
    case 'Number':
      return numberPart(momoa.value, rangeOf(momoa));
    case 'Null':
      return { kind: 'scalar', range: rangeOf(momoa), value: null };
    case 'NaN':
    case 'Infinity':
      return { kind: 'other', range: rangeOf(momoa) };
    default:
      return undefined;
  }
}

function memberOf(member: MomoaMember): JsonMember {
  const { name, value } = member;
  return {
    name: name.type === 'String' ? name.value : name.name,
    keyRange: rangeOf(name),
    range: rangeOf(member),
    value,
  };
}

function rangeOf({ loc }: Located): JsonRange {
  return [loc.start.offset, loc.end.offset];
}
