import type { Analysis, CheckedCall, Property } from '@braze-lint/analyzer';
import { isNode, walkValue } from '@braze-lint/analyzer';
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
  walkValue(root, {
    value(value, path) {
      if (value.kind === 'object' || value.kind === 'array') add(value.node, path);
      return undefined;
    },
    property(property, path) {
      for (const holder of holdersOf(property)) add(holder, path.slice(0, -1));
    },
  });

  function add(node: TSESTree.Node, path: BodyPath): void {
    const isLiteral = isNode(node, 'ObjectExpression') || isNode(node, 'ArrayExpression');
    const known = index.get(node.range[0]);
    // Around a part of a body, its own literal stands for the unknown rest: what is innermost is meant.
    const isFirst = known === undefined || (known.root === root && path.length > known.path.length);
    if (isLiteral && isFirst) index.set(node.range[0], { endpoints, path, root });
  }
}

/** The literals that a member is written in: of one that is spread or filled in, another than the object that holds it. */
function holdersOf({ node, elsewhere = [] }: Property): readonly TSESTree.Node[] {
  return [node, ...elsewhere.map((place) => place.node)].flatMap((member) => {
    const { parent } = member as { readonly parent?: TSESTree.Node };
    return isNode(member, 'Property') && parent !== undefined ? [parent] : [];
  });
}
