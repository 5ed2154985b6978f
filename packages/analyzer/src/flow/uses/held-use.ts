import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Follower } from '../collect-events.js';
import { type Trail, containerTrail } from '../trail.js';

/**
 * The object is kept inside the object that `holder` gives: fine while that one is made in the file, and all its uses
 * can be followed too.
 */
export function followHeld(
  holder: TSESTree.Node,
  trail: Trail,
  node: TSESTree.Node,
  follower: Follower,
): void {
  let held = trail;
  let object = unwrap(holder);
  while (isNode(object, 'MemberExpression')) {
    held = containerTrail(held, memberName(object));
    object = unwrap(object.object);
  }
  if (isLiteral(object)) return;
  if (isNode(object, 'Identifier') && isMadeHere(object, follower.references)) {
    follower.alias(follower.references.variableOf(object), held, node);
  } else {
    follower.escape(node, trail);
  }
}

function isMadeHere(identifier: TSESTree.Identifier, references: References): boolean {
  const declarator = references.variableOf(identifier)?.defs[0]?.node;
  return (
    isNode(declarator, 'VariableDeclarator') && declarator.init !== null && isLiteral(unwrap(declarator.init))
  );
}

function isLiteral(node: TSESTree.Node): boolean {
  return isNode(node, 'ObjectExpression') || isNode(node, 'ArrayExpression');
}
