import type { TSESTree } from '@typescript-eslint/types';

import { parentOf, rootOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { allNodesWithin } from '../../scope/nodes-within.js';
import { keyName, memberName } from '../../scope/static-name.js';

/** The name of members of which the name is not written down: they may be any. */
export const ANY_NAME = '[]';

const known = new WeakMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.Node[]>>();

/** Where a member is named, of whichever object, and where a class is made an instance of, in the file of a node. */
export function placesOf(name: string, node: TSESTree.Node): readonly TSESTree.Node[] {
  const root = rootOf(node);
  const index = known.get(root) ?? indexOf(root);
  known.set(root, index);
  return index.get(name) ?? [];
}

function indexOf(root: TSESTree.Node): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const found = new Map<string, TSESTree.Node[]>();
  for (const node of allNodesWithin(root)) {
    const name = placeName(node);
    const places = name === undefined ? undefined : found.get(name);
    if (places !== undefined) places.push(node);
    else if (name !== undefined) found.set(name, [node]);
  }
  return found;
}

/** The name that a member expression, a key of a pattern or a `new` is found by. */
export function placeName(node: TSESTree.Node): string | undefined {
  if (isNode(node, 'MemberExpression'))
    return isNode(node.property, 'PrivateIdentifier')
      ? privateName(node.property)
      : (memberName(node) ?? ANY_NAME);
  if (isNode(node, 'NewExpression'))
    return isNode(node.callee, 'Identifier') ? instanceName(node.callee.name) : undefined;
  return isNode(node, 'Property') && isNode(parentOf(node), 'ObjectPattern') ? keyName(node) : undefined;
}

/** The name that a member is found by that stands under a key. */
export function placeNameOfKey(node: {
  readonly computed: boolean;
  readonly key: TSESTree.Node;
}): string | undefined {
  return isNode(node.key, 'PrivateIdentifier') ? privateName(node.key) : keyName(node);
}

/** The name that instances of a class are found by. */
export function instanceName(className: string): string {
  return `new ${className}`;
}

function privateName({ name }: TSESTree.PrivateIdentifier): string {
  return `#${name}`;
}
