import type { JsonMember, JsonNode, JsonPart, JsonRange } from '@braze-lint/analyzer';
import type { Node } from 'jsonc-parser';

/** Reads the trees of `jsonc-parser`. A member without a value, half typed, is none. */
export function jsonTreeView(node: JsonNode): JsonPart | undefined {
  const { type, children = [], ...own } = node as Node;
  const value: unknown = own.value;
  const range = rangeOf(node as Node);
  switch (type) {
    case 'object':
      return { kind: 'object', range, members: children.flatMap((child) => memberOf(child)) };
    case 'array':
      return { kind: 'array', range, elements: children };
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return isSendable(value) ? { kind: 'scalar', range, value } : { kind: 'other', range };
    case 'property':
      return undefined;
  }
}

function memberOf(property: Node): readonly JsonMember[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  return [{ name: String(key.value), keyRange: rangeOf(key), range: rangeOf(property), value }];
}

function isSendable(value: unknown): value is string | number | boolean | null {
  return typeof value !== 'number' || Number.isFinite(value);
}

function rangeOf({ offset, length }: Node): JsonRange {
  return [offset, offset + length];
}
