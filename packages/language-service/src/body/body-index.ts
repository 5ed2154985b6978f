import type { AbstractValue, Analysis, CheckedCall, Property } from '@braze-lint/analyzer';
import { isNode } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { BodyPart, BodyPath } from './body-part.js';

/** The literals of a text that become bodies of requests, by the offset at which they begin. */
export type BodyIndex = ReadonlyMap<number, BodyPart>;

/** Finds the literals that the analysis has followed into bodies. */
export function bodyIndex({ calls }: Analysis): BodyIndex {
  const index = new Map<number, BodyPart>();
  for (const call of calls) addCall(index, call);
  return index;
}

function addCall(index: Map<number, BodyPart>, { value: root, site }: CheckedCall): void {
  const endpoints = site.endpoints.filter(({ hasBody }) => hasBody);
  if (root === undefined || endpoints.length === 0) return;
  visit(root, []);

  function visit(value: AbstractValue, path: BodyPath): void {
    switch (value.kind) {
      case 'object':
        add(value.node, path);
        for (const [key, property] of value.properties) {
          addHolder(property, path);
          visit(property.value, [...path, key]);
        }
        return;
      case 'array':
        add(value.node, path);
        for (const [position, item] of value.items.entries()) visit(item, [...path, position]);
        return;
      case 'choice':
        for (const alternative of value.alternatives) visit(alternative, path);
        return;
      case 'literal':
      case 'absent':
      case 'text':
      case 'typed':
      case 'unknown':
    }
  }

  /** A literal whose members end up in another object: one that is spread, or filled in. */
  function addHolder({ node, elsewhere = [] }: Property, path: BodyPath): void {
    for (const member of [node, ...elsewhere.map((place) => place.node)]) {
      const { parent } = member as { readonly parent?: TSESTree.Node };
      if (isNode(member, 'Property') && parent !== undefined) add(parent, path);
    }
  }

  function add(node: TSESTree.Node, path: BodyPath): void {
    const isLiteral = isNode(node, 'ObjectExpression') || isNode(node, 'ArrayExpression');
    if (isLiteral && !index.has(node.range[0])) index.set(node.range[0], { endpoints, path, root });
  }
}
