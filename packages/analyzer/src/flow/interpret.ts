import type { TSESTree } from '@typescript-eslint/types';

import { contains, isDeferred } from '../scope/ancestors.js';
import { isImmediateCallback } from '../scope/immediate-callback.js';
import { isLoopNode } from '../scope/loops.js';
import { isNode } from '../scope/node-type.js';
import { runConditional, runIf, runSwitch, runTry } from './branches.js';
import type { FlowEvent } from './flow-event.js';
import { type FlowState, joinStates } from './flow-state.js';
import { type Effects, type FlowRun, type Mode, type Way, rowLeaves } from './flow-run.js';
import { type FlowItem, type Region, eventsIn, nodeOfItem } from './region.js';
import { reachOf } from './reach.js';
import { repeatedlyWritten } from './repeated.js';

/** Runs the code of a region from a state, and gives the state at the point of interest; absent when it is not reached. */
export function stateAtTarget(root: Region, start: FlowState, target: TSESTree.Node, effects: Effects): Way {
  let found: Way;
  let all: readonly FlowEvent[] | undefined;
  const flow: FlowRun = {
    target,
    run: (region, way, mode) => (way === undefined ? undefined : runRegion(region, way, mode)),
    sequence: (items, way, mode) => items.reduce((before, item) => step(item, before, mode), way),
    touch: (way, events, code) => (way === undefined ? undefined : effects.touch(way, events, code)),
    holdsTarget: (node) => node !== null && node !== undefined && contains(node, target),
  };
  const step = (item: FlowItem, way: Way, mode: Mode): Way => {
    if (way === undefined) return undefined;
    if (item.kind === 'region') return runRegion(item, way, mode);
    if (item.kind === 'event') {
      if (mode.blurred.has(item.event)) return effects.touch(way, [item.event], 'overridden-later');
      const stretch = reachOf(item.event.node, target);
      return effects.apply(way, item.event, { repeated: mode.repeated, stretch });
    }
    found ??= way;
    return way;
  };
  const runRegion = (region: Region, way: FlowState, mode: Mode): Way => {
    const { node } = region;
    if (isNode(node, 'IfStatement')) return runIf(region, node, way, mode, flow);
    if (isNode(node, 'SwitchStatement')) return runSwitch(region, node, way, mode, flow);
    if (isNode(node, 'TryStatement')) return runTry(region, node, way, mode, flow);
    if (isNode(node, 'LabeledStatement')) return runLabelled(region, way, mode, flow);
    if (isLoopNode(node)) return runLoop(region, loopEntry(node), way, mode, flow);
    if (isDeferred(node)) return runFunction(region, way, mode, flow, (all ??= eventsIn(root)));
    if (isNode(node, 'BlockStatement') || isNode(node, 'Program')) return runBlock(region, way, mode, flow);
    if (isNode(node, 'CatchClause')) return flow.sequence(region.children, way, mode);
    return runConditional(region, way, mode, flow);
  };
  // The root is entered once, whatever it is: each run of it has a variable of its own.
  const once: Mode = { repeated: false, blurred: new Set() };
  if (isDeferred(root.node)) flow.sequence(root.children, start, once);
  else runRegion(root, start, once);
  return found;
}

function runBlock(region: Region, way: FlowState, mode: Mode, flow: FlowRun): Way {
  const { node, children } = region;
  const statements = isNode(node, 'BlockStatement') || isNode(node, 'Program') ? node.body : [];
  const after = flow.sequence(children, way, mode);
  return !flow.holdsTarget(node) && rowLeaves(statements, children, flow) ? undefined : after;
}

/** A jump may leave the statement before everything in it has happened. */
function runLabelled(region: Region, way: FlowState, mode: Mode, flow: FlowRun): Way {
  const after = flow.sequence(region.children, way, mode);
  return flow.holdsTarget(region.node)
    ? after
    : flow.touch(after ?? way, eventsIn(region), 'overridden-later');
}

/** The part of a loop that runs once, before the loop. */
function loopEntry(node: TSESTree.Node): TSESTree.Node | null {
  if (isNode(node, 'ForStatement')) return node.init;
  return isNode(node, 'ForOfStatement') || isNode(node, 'ForInStatement') ? node.right : null;
}

function runLoop(
  region: Region,
  entry: TSESTree.Node | null,
  way: FlowState,
  mode: Mode,
  flow: FlowRun,
): Way {
  const isEntry = (item: FlowItem): boolean =>
    entry !== null && contains(entry, nodeOfItem(item, flow.target));
  const before = flow.sequence(region.children.filter(isEntry), way, mode);
  if (before === undefined) return undefined;
  const body = region.children.filter((item) => !isEntry(item));
  const events = eventsIn({ ...region, children: body });
  if (flow.holdsTarget(region.node)) {
    // Earlier rounds may have left anything that a round can write.
    const round = flow.touch(before, events, 'loop');
    return joinStates(before, [before, flow.sequence(body, round, mode)]);
  }
  const blurred = new Set([...mode.blurred, ...repeatedlyWritten(events)]);
  return joinStates(before, [before, flow.sequence(body, before, { repeated: true, blurred })]);
}

/**
 * A function: a callback that runs on the spot is a loop. Any other runs at a time of its own: what it changes is
 * accounted for at the end, and inside it everything that is not certain to be over may have happened.
 */
function runFunction(
  region: Region,
  way: FlowState,
  mode: Mode,
  flow: FlowRun,
  all: readonly FlowEvent[],
): Way {
  const { node } = region;
  if (isImmediateCallback(node)) return runLoop(region, null, way, mode, flow);
  if (!flow.holdsTarget(node)) return way;
  const isHoisted = isNode(node, 'FunctionDeclaration');
  const open = all.filter(
    (event) => (isHoisted || event.node.range[1] > node.range[0]) && !isFirstValue(event),
  );
  const declared = flow.sequence(declaredBehind(node, all), way, mode);
  flow.sequence(region.children, flow.touch(declared, open, 'captured'), mode);
  return way;
}

/** The declaration that stands behind a function has run by the time that the function reads the variable: else it throws. */
function declaredBehind(node: TSESTree.Node, all: readonly FlowEvent[]): readonly FlowItem[] {
  return all
    .filter((event) => isFirstValue(event) && event.node.range[0] >= node.range[1])
    .map((event) => ({ kind: 'event', event }));
}

/** The value of a declaration is there before anything can read it. */
function isFirstValue(event: FlowEvent): boolean {
  return event.kind === 'assign' && event.binding.kind === 'declaration';
}
