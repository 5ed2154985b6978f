import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { keyName } from '../../scope/static-name.js';
import type { Follower } from '../collect-events.js';
import { type Trail, copyTrail, listTrail, memberTrail, possibleTrail } from '../trail.js';

/** The object is bound to a name, or taken apart into several. */
export function followPattern(pattern: TSESTree.Node, trail: Trail, follower: Follower): void {
  if (isNode(pattern, 'Identifier')) {
    follower.alias(follower.references.variableOf(pattern), trail, pattern);
  } else if (isNode(pattern, 'AssignmentPattern')) {
    followPattern(pattern.left, possibleTrail(trail), follower);
  } else if (isNode(pattern, 'ObjectPattern')) {
    for (const property of pattern.properties) followProperty(property, trail, follower);
  } else if (isNode(pattern, 'ArrayPattern')) {
    followElements(pattern, trail, follower);
  } else {
    follower.escape(pattern, trail);
  }
}

function followProperty(
  property: TSESTree.Property | TSESTree.RestElement,
  trail: Trail,
  follower: Follower,
): void {
  if (isNode(property, 'RestElement')) {
    followPattern(property.argument, copyTrail(trail), follower);
    return;
  }
  const member = memberTrail(trail, keyName(property));
  if (member !== undefined) followPattern(property.value, member, follower);
}

function followElements(pattern: TSESTree.ArrayPattern, trail: Trail, follower: Follower): void {
  pattern.elements.forEach((element, index) => {
    if (element === null) return;
    const isRest = isNode(element, 'RestElement');
    const member = isRest ? restTrail(trail, index) : memberTrail(trail, String(index));
    if (member !== undefined) followPattern(isRest ? element.argument : element, member, follower);
  });
}

/** The elements from a place on, which have other places in a list of their own. */
function restTrail(trail: Trail, index: number): Trail | undefined {
  return index === 0 ? copyTrail(trail) : listTrail(trail);
}
