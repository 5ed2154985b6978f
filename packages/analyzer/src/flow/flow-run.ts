import type { TSESTree } from '@typescript-eslint/types';

import type { ReasonCode } from '../source/reason.js';
import type { Circumstances } from './apply.js';
import type { FlowEvent } from './flow-event.js';
import type { FlowState } from './flow-state.js';
import { certainlyLeaves } from './jump.js';
import { type FlowItem, type Region, nodeOfItem } from './region.js';

/** A state on the way, or `undefined` where no run gets. */
export type Way = FlowState | undefined;

/** What the events do to a state; the flow decides only which of them happen, and in which order. */
export interface Effects {
  apply(state: FlowState, event: FlowEvent, circumstances: Circumstances): FlowState;
  touch(state: FlowState, events: readonly FlowEvent[], code: ReasonCode): FlowState;
}

/** How the code that is being run is embedded. */
export interface Mode {
  /** In a loop that the point of interest is not in. */
  readonly repeated: boolean;
  /** Events that another run of the same loop may undo: none of them is certain to be the last. */
  readonly blurred: ReadonlySet<FlowEvent>;
}

export interface FlowRun {
  readonly target: TSESTree.Node;
  run(region: Region, way: Way, mode: Mode): Way;
  sequence(items: readonly FlowItem[], way: Way, mode: Mode): Way;
  touch(way: Way, events: readonly FlowEvent[], code: ReasonCode): Way;
  holdsTarget(node: TSESTree.Node | null | undefined): boolean;
}

/** Whether a row of statements is left for good behind its first item; it does not hold the point of interest. */
export function rowLeaves(
  statements: readonly TSESTree.Node[],
  items: readonly FlowItem[],
  flow: FlowRun,
): boolean {
  const [first] = items;
  const from = first === undefined ? 0 : nodeOfItem(first, flow.target).range[0];
  return statements.some((statement) => statement.range[1] > from && certainlyLeaves(statement, flow.target));
}
