import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../source/reason.js';
import type { AbstractValue, Property } from '../value/abstract-value.js';
import { anyArray, exactArray, literal, objectOf, unknown } from '../value/construct.js';
import { jsonNode } from '../value/json/json-node.js';
import { positionsIn } from '../value/json/positions-in.js';
import { createReason } from '../value/reasons.js';
import type { JsonDocument } from './json-document.js';
import type { JsonMember, JsonNode, JsonPart, JsonRange } from './json-part.js';

/** Objects and arrays in more than this many others are not followed. */
const MAX_DEPTH = 200;

/**
 * What a JSON file says, every part at its place. Of a key that is written twice the last one counts, as for every parser
 * of JSON. `undefined` for a tree that is none of JSON.
 */
export function documentValue(document: JsonDocument): AbstractValue | undefined {
  const { root, view, text, lines } = document;
  const positionAt = positionsIn(text, { line: 1, column: lines.firstColumn }, lines);
  const written = { text, start: 0, holder: programNode(text), positionAt };
  const part = view(root);
  return part && valueOf(part, 0);

  function valueOf(part: JsonPart, depth: number): AbstractValue {
    const { range } = part;
    switch (part.kind) {
      case 'scalar':
        return literal(part.value, scalarNode(part.value, range));
      case 'other':
        return unknown('unsupported-syntax', scalarNode(null, range));
      case 'array': {
        if (depth > MAX_DEPTH) return anyArray(...tooDeep(arrayNode([], range)));
        const items = part.elements.map((element) => readNode(element, depth + 1));
        const elements = items.map(({ node }) => node);
        return exactArray(items, arrayNode(elements, range));
      }
      case 'object': {
        if (depth > MAX_DEPTH) {
          const [reason, node] = tooDeep(objectNode([], range));
          return objectOf(new Map(), node, reason);
        }
        const properties = new Map<string, Property>();
        const members = part.members.map((member) => {
          const property = propertyOf(member, depth);
          properties.set(member.name, property);
          return property.node;
        });
        return objectOf(properties, objectNode(members, range), undefined);
      }
    }
  }

  function readNode(node: JsonNode, depth: number): AbstractValue {
    return valueOf(view(node) ?? { kind: 'other', range: [0, 0] }, depth);
  }

  function propertyOf({ name, keyRange, range, value: node }: JsonMember, depth: number): Property {
    const key = scalarNode(name, keyRange);
    const value = readNode(node, depth + 1);
    const inner = [key, value.node];
    return {
      value,
      presence: 'definite',
      key,
      node: jsonNode('Property', { key, value: value.node }, inner, place(range)),
    };
  }

  function scalarNode(value: string | number | boolean | null, range: JsonRange): TSESTree.Node {
    return jsonNode('Literal', { value, raw: text.slice(...range) }, [], place(range));
  }

  function arrayNode(elements: readonly TSESTree.Node[], range: JsonRange): TSESTree.Node {
    return jsonNode('ArrayExpression', { elements }, elements, place(range));
  }

  function objectNode(properties: readonly TSESTree.Node[], range: JsonRange): TSESTree.Node {
    return jsonNode('ObjectExpression', { properties }, properties, place(range));
  }

  function place([start, end]: JsonRange) {
    return { written, start, end };
  }
}

function tooDeep(node: TSESTree.Node): [reason: Reason, node: TSESTree.Node] {
  return [createReason('too-deep', node), node];
}

/** The root above all values. */
function programNode(text: string): TSESTree.Node {
  return { type: 'Program', range: [0, text.length], body: [] } as unknown as TSESTree.Node;
}
