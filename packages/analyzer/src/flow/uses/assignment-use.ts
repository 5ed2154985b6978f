import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Follower } from '../collect-events.js';
import { type Trail, containerTrail, possibleTrail } from '../trail.js';
import { followHeld } from './held-use.js';
import { followPattern } from './pattern-use.js';

/** `target` is written to: it is the object's own member, or a place in a container that holds the object. */
export function followWritten(
  node: TSESTree.Node,
  operator: string,
  value: TSESTree.Expression | undefined,
  target: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  if (trail.writable) follower.change({ kind: 'write', node, operator, value, target }, trail);
  // The assignment's own value is what the member holds from then on.
  if (isNode(node, 'AssignmentExpression')) follower.follow(node, { ...trail, writable: false });
}

/** The object is the right-hand side. */
export function followAssigned(node: TSESTree.AssignmentExpression, trail: Trail, follower: Follower): void {
  const sure = node.operator === '=' ? trail : possibleTrail(trail);
  follower.follow(node, sure);
  const target = unwrap(node.left);
  if (!isNode(target, 'MemberExpression')) followPattern(target, possibleTrail(sure), follower);
  else if (isExports(target)) follower.escape(node, sure, 'exported');
  else followHeld(target.object, containerTrail(sure, memberName(target)), node, follower);
}

function isExports(target: TSESTree.MemberExpression): boolean {
  const object = unwrap(target.object);
  if (isNode(object, 'MemberExpression')) return isExports(object);
  if (!isNode(object, 'Identifier')) return false;
  return object.name === 'exports' || (object.name === 'module' && memberName(target) === 'exports');
}
