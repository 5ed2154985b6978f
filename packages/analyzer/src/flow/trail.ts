import type { TSESTree } from '@typescript-eslint/types';

import type { KeyPath } from './flow-event.js';

/**
 * How an expression is related to the object that is followed: the expression's value, read along `prefix`, is the
 * object read along `path`.
 */
export interface Trail {
  readonly prefix: KeyPath;
  readonly path: KeyPath;
  /** Whether it is certain to be that object: no container, condition or other function lies between. */
  readonly certain: boolean;
  /**
   * Whether the expression is a copy: only the objects inside are those of the object that is followed. A `passing` copy
   * has no name of its own.
   */
  readonly copy: 'no' | 'passing' | 'named';
  /** Whether writing to the expression writes to the object: not so when it merely replaces an element of a container. */
  readonly writable: boolean;
  /** The call through which another function of the file got hold of the object: changes count there. */
  readonly site?: TSESTree.Node;
  /** The path at which the object's part got a name of its own. */
  readonly aliasPath?: KeyPath;
}

/** The trail of the variable itself. */
export const START: Trail = { prefix: [], path: [], certain: true, copy: 'no', writable: false };

/** The trail of a member of an expression; absent when the member has nothing to do with the object. */
export function memberTrail(trail: Trail, key: string | undefined): Trail | undefined {
  const [first, ...rest] = trail.prefix;
  if (trail.prefix.length === 0) {
    const isCopy = trail.copy !== 'no';
    const path = [...trail.path, key];
    return { ...trail, path, copy: 'no', certain: trail.certain && !isCopy, writable: !isCopy };
  }
  if (first !== undefined && key !== undefined && first !== key) return undefined;
  return { ...trail, prefix: rest, certain: false, writable: false };
}

/** The trail of a literal that holds the expression under a key. */
export function containerTrail(trail: Trail, key: string | undefined): Trail {
  return { ...trail, prefix: [key, ...trail.prefix], certain: false, writable: false };
}

/** The trail of a literal that the expression is spread into. */
export function copyTrail(trail: Trail): Trail {
  const copy = trail.copy === 'no' && trail.prefix.length === 0 ? 'passing' : trail.copy;
  return { ...trail, certain: false, copy, writable: false };
}

/** The trail of a new list that has the expression's elements, at places of its own; absent when none is of the object. */
export function listTrail(trail: Trail): Trail | undefined {
  const element = memberTrail(trail, undefined);
  return element && containerTrail(element, undefined);
}

/** The trail of a value that may be the expression's value, or not. */
export function possibleTrail(trail: Trail): Trail {
  return { ...trail, certain: false };
}

/** The trail of another variable that holds the expression's value. */
export function aliasTrail(trail: Trail): Trail {
  const copy = trail.copy === 'no' ? 'no' : 'named';
  const named: Trail = { ...trail, copy, writable: false };
  return trail.path.length === 0 ? named : { ...named, aliasPath: trail.path };
}

/** The trail as seen from a function that gets the expression as an argument. */
export function argumentTrail(trail: Trail, site: TSESTree.Node): Trail {
  return { ...trail, certain: false, writable: false, site: trail.site ?? site };
}
