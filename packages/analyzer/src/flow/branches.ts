import type { TSESTree } from '@typescript-eslint/types';

import { contains } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { type FlowEvent, overlaps } from './flow-event.js';
import { type FlowState, joinStates } from './flow-state.js';
import { type FlowRun, type Mode, type Way, rowLeaves } from './flow-run.js';
import { certainlyLeaves, hasNestedBreak } from './jump.js';
import { type FlowItem, type Region, eventsIn, nodeOfItem } from './region.js';

/** The items of a region that stand in one part of its node. */
function itemsIn(region: Region, part: TSESTree.Node | null, flow: FlowRun): readonly FlowItem[] {
  if (part === null) return [];
  return region.children.filter((item) => contains(part, nodeOfItem(item, flow.target)));
}

function runPart(region: Region, part: TSESTree.Node | null, way: Way, mode: Mode, flow: FlowRun): Way {
  const after = flow.sequence(itemsIn(region, part, flow), way, mode);
  return part !== null && !flow.holdsTarget(part) && certainlyLeaves(part, flow.target) ? undefined : after;
}

export function runIf(
  region: Region,
  node: TSESTree.IfStatement,
  way: FlowState,
  mode: Mode,
  flow: FlowRun,
): Way {
  const tested = flow.sequence(itemsIn(region, node.test, flow), way, mode);
  if (tested === undefined) return undefined;
  const consequent = runPart(region, node.consequent, tested, mode, flow);
  return joinStates(tested, [consequent, runPart(region, node.alternate, tested, mode, flow)]);
}

/** Expressions of which a part may be skipped: `?:`, `&&`, `a?.b()`, defaults. */
export function runConditional(region: Region, way: FlowState, mode: Mode, flow: FlowRun): Way {
  const { node } = region;
  if (isNode(node, 'ConditionalExpression')) {
    const tested = flow.sequence(itemsIn(region, node.test, flow), way, mode);
    if (tested === undefined) return undefined;
    const arms = [node.consequent, node.alternate].map((arm) =>
      flow.sequence(itemsIn(region, arm, flow), tested, mode),
    );
    return joinStates(tested, arms);
  }
  const always = isNode(node, 'LogicalExpression') ? node.left : null;
  const before = flow.sequence(itemsIn(region, always, flow), way, mode);
  if (before === undefined) return undefined;
  const rest = region.children.filter(
    (item) => always === null || !contains(always, nodeOfItem(item, flow.target)),
  );
  return joinStates(before, [flow.sequence(rest, before, mode), before]);
}

export function runTry(
  region: Region,
  node: TSESTree.TryStatement,
  way: FlowState,
  mode: Mode,
  flow: FlowRun,
): Way {
  const tried = itemsIn(region, node.block, flow);
  const after = runPart(region, node.block, way, tryMode(region, node, mode, flow), flow);
  // An exception may come after any of the events.
  const thrown = flow.touch(way, eventsIn({ ...region, children: tried }), 'overridden-later');
  const handled = node.handler === null ? undefined : runHandler(region, node.handler, thrown, mode, flow);
  const joined = joinStates(way, [after, handled]);
  if (node.finalizer === null) return joined;
  const entry = flow.holdsTarget(node.finalizer)
    ? flow.touch(joined ?? way, eventsIn(region), 'overridden-later')
    : joined;
  return runPart(region, node.finalizer, entry, mode, flow);
}

/** What the block has written, the handler may undo when an exception follows. */
function tryMode(region: Region, node: TSESTree.TryStatement, mode: Mode, flow: FlowRun): Mode {
  if (flow.holdsTarget(node.block)) return mode;
  const eventsOf = (part: TSESTree.Node | null): readonly FlowEvent[] =>
    eventsIn({ ...region, children: itemsIn(region, part, flow) });
  const undoing = eventsOf(node.handler);
  const undone = eventsOf(node.block).filter((event) =>
    undoing.some((other) => overlaps(other.path, event.path)),
  );
  return { ...mode, blurred: new Set([...mode.blurred, ...undone]) };
}

function runHandler(region: Region, handler: TSESTree.CatchClause, way: Way, mode: Mode, flow: FlowRun): Way {
  const after = flow.sequence(itemsIn(region, handler, flow), way, mode);
  return !flow.holdsTarget(handler) && certainlyLeaves(handler.body, flow.target) ? undefined : after;
}

export function runSwitch(
  region: Region,
  node: TSESTree.SwitchStatement,
  way: FlowState,
  mode: Mode,
  flow: FlowRun,
): Way {
  const start = flow.sequence(itemsIn(region, node.discriminant, flow), way, mode);
  if (start === undefined) return undefined;
  const ends: Way[] = node.cases.some((clause) => clause.test === null) ? [] : [start];
  let falling: Way;
  for (const clause of node.cases) {
    const entry: FlowState = joinStates(start, [start, falling]) ?? start;
    const items = itemsIn(region, clause, flow);
    falling = runCase(clause, items, entry, mode, flow, ends);
  }
  return joinStates(start, [...ends, falling]);
}

/** Runs one case; gives the way on which it falls through to the next, and notes those that leave the switch. */
function runCase(
  clause: TSESTree.SwitchCase,
  items: readonly FlowItem[],
  entry: FlowState,
  mode: Mode,
  flow: FlowRun,
  ends: Way[],
): Way {
  const inner = items.flatMap((item) =>
    item.kind === 'region' && item.node === clause ? item.children : [item],
  );
  const after = flow.sequence(inner, entry, mode);
  if (flow.holdsTarget(clause)) return after;
  const statements = clause.consequent.flatMap((statement) =>
    isNode(statement, 'BlockStatement') ? statement.body : [statement],
  );
  if (hasNestedBreak(statements)) {
    ends.push(
      flow.touch(entry, eventsIn({ kind: 'region', node: clause, children: inner }), 'overridden-later'),
    );
  }
  if (statements.some((statement) => isOwnBreak(statement))) {
    ends.push(after);
    return undefined;
  }
  return rowLeaves(statements, inner, flow) ? undefined : after;
}

function isOwnBreak(statement: TSESTree.Node): boolean {
  return isNode(statement, 'BreakStatement') && statement.label === null;
}
