import type { TSESTree } from '@typescript-eslint/types';

/** A point in a run: just when `node` has been evaluated. One object a point, so that results can be kept by it. */
export interface Moment {
  readonly node: TSESTree.Node;
  /** What `node` sends or hands over, where it is known: whoever gets to see it inside of `node` is on its way. */
  readonly payload?: TSESTree.Node;
  readonly late?: LateChanges;
}

/** Changes that come after the moment and may still be in time. */
export interface LateChanges {
  /** UTF-16 offset up to which changes may count. */
  readonly end: number;
  /**
   * `handed-over`: serialised at some time between the moment and `end`.
   * `declared`: the value of a declaration, sent by some later code.
   */
  readonly mode: 'handed-over' | 'declared';
}

/** Gives the one moment of a node. */
export type Moments = (node: TSESTree.Node) => Moment;

export function createMoments(): Moments {
  const known = new Map<TSESTree.Node, Moment>();
  return (node) => {
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const moment = { node };
    known.set(node, moment);
    return moment;
  };
}
