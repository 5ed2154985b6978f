import type { TSESTree } from '@typescript-eslint/types';

import type { Variable } from '../scope/references.js';
import type { FlowEvent } from './flow-event.js';

/** A variable with the events that it can be followed by. */
export interface Tracked {
  readonly variable: Variable;
  readonly events: readonly FlowEvent[];
  /** The node that has a variable of its own on each run: a function, a block, the program. */
  readonly root: TSESTree.Node;
  /** Another name for a part of an object that belongs to another variable: that one sees all changes. */
  readonly delegates: boolean;
}

/** Whether the variable can come to hold something else after its declaration. */
export function isRebound(tracked: Tracked): boolean {
  const assignments = tracked.events.filter((event) => event.kind === 'assign');
  return assignments.length > 1 || assignments.some((event) => event.binding.kind !== 'declaration');
}
