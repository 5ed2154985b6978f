import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, isDeferred } from '../scope/ancestors.js';
import { isImmediateCallback } from '../scope/immediate-callback.js';
import { isLoopNode } from '../scope/loops.js';
import { isNode } from '../scope/node-type.js';
import { type Variable, definitionType } from '../scope/references.js';
import type { AbstractValue } from '../value/abstract-value.js';
import { unknown } from '../value/construct.js';
import { isAliasExpression, isPureAlias } from '../value/binding-value.js';
import type { Evaluation } from '../value/evaluation.js';
import { argumentFor } from '../value/frame.js';
import { startValue } from '../value/start-value.js';
import { type EventSetting, applyEvent } from './apply.js';
import { type FlowEvent, isContentEvent } from './flow-event.js';
import type { FlowState } from './flow-state.js';
import { stateAtTarget } from './interpret.js';
import type { Moment } from './moment.js';
import { withoutPlaceholders } from './placeholder.js';
import { isTooDeep, regionOf } from './region.js';
import { touchAll } from './touch.js';
import type { Tracked } from './tracked.js';
import { joinValues } from './join.js';
import { opened, updateAt } from './update.js';

/** Prepares the events of a variable. */
export function trackedVariable(
  variable: Variable,
  events: readonly FlowEvent[],
  evaluation: Evaluation,
): Tracked {
  const root = variable.scope.block;
  const assignments = events.filter((event) => event.kind === 'assign');
  const [only] = assignments;
  const isFixed = assignments.length === 1 && only?.binding.kind === 'declaration';
  const delegates = isFixed && isPureAlias(only.binding, evaluation);
  return { variable, events: delegates ? assignments : events, root, delegates };
}

/** What the variable holds at a moment; the objects that it holds, but that belong to others, as they are at `content`. */
export function valueAt(
  tracked: Tracked,
  moment: Moment,
  content: Moment,
  evaluation: Evaluation,
): AbstractValue {
  const { root, variable } = tracked;
  const target = moment.node;
  const events = tracked.events.filter(
    (event) => !isPartOfUse(event, moment) && !(evaluation.isAddress && isOutside(event)),
  );
  const shared = sharedParameter(tracked, events, content, evaluation);
  if (shared !== undefined) return shared;
  if (events.every(isHarmless) && contains(root, target) && target !== root && !isTooDeep(target, root)) {
    const value = startValue(variable, evaluation, content);
    // Nothing happens to it, whichever way leads there.
    if (events.length === 0 || value.kind === 'unknown') return value;
  }
  const region = regionOf(root, events, target);
  if (region === undefined) return unknown('too-deep', target, variable.name);
  const setting: EventSetting = { evaluation, moment: content, delegates: tracked.delegates };
  const start: FlowState = { value: startValue(variable, evaluation, content), shared: false };
  const state = stateAtTarget(region, start, target, {
    apply: (before, event, circumstances) => applyEvent(before, event, circumstances, setting),
    touch: touchAll,
  });
  if (state === undefined) return unknown('unsupported-syntax', target, variable.name);
  const late = withLateChanges(
    withOutsideChanges(state, events, root, target),
    events,
    moment,
    root,
    setting,
  );
  return events.some(isContentEvent) ? withoutPlaceholders(late.value) : late.value;
}

/**
 * What a parameter of the call that is being followed holds, when the caller has a name for the object as well: what
 * either of them does to it may have happened already, or not.
 */
function sharedParameter(
  { variable }: Tracked,
  events: readonly FlowEvent[],
  content: Moment,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const { frame } = evaluation;
  const [definition] = variable.defs;
  if (frame === undefined || definition?.node !== frame.called || definitionType(definition) !== 'Parameter')
    return undefined;
  const argument = argumentFor(definition.name, frame);
  if (argument === undefined || !events.some(isContentEvent)) return undefined;
  if (!isNode(argument, 'SpreadElement') && !isAliasExpression(argument, frame.caller)) return undefined;
  const start: FlowState = { value: startValue(variable, evaluation, content), shared: false };
  return withoutPlaceholders(touchAll(start, events, 'escapes').value);
}

/**
 * Handing the object over at the very place that is looked at is what it is sent by, and no escape. What else gets hold of it in there
 * (`send(body, headersFor(body))`) has it before it is sent.
 */
function isPartOfUse(event: FlowEvent, { node, payload }: Moment): boolean {
  if (event.kind !== 'open' || event.anytime || !contains(node, event.node)) return false;
  return event.node === node || (payload !== undefined && contains(event.node, payload));
}

/** What cannot be done to a value that is not known. */
function isHarmless({ kind }: FlowEvent): boolean {
  return kind === 'open' || kind === 'append' || kind === 'delete';
}

/** Other functions, and other files, may have run at any time. */
function withOutsideChanges(
  state: FlowState,
  events: readonly FlowEvent[],
  root: TSESTree.Node,
  target: TSESTree.Node,
): FlowState {
  const outside = events.filter(isOutside);
  let { value } = touchAll(
    state,
    events.filter((event) => isCaptured(event, root, target)),
    'captured',
  );
  for (const event of outside) {
    if (isContentEvent(event)) value = updateAt(value, event.path, event, (part) => opened(part, event));
  }
  return { ...state, value };
}

function isOutside(event: FlowEvent): boolean {
  return event.kind === 'open' && event.anytime;
}

function isCaptured(event: FlowEvent, root: TSESTree.Node, target: TSESTree.Node): boolean {
  const deferred = deferredAround(event.node, root).filter((node) => !contains(node, target));
  const outermost = deferred.at(-1);
  if (outermost === undefined) return false;
  if (isNode(outermost, 'FunctionDeclaration') || outermost.range[0] < target.range[1]) return true;
  return deferredAround(target, root).length > 0 || isInSharedLoop(outermost, target, root);
}

/** The functions between a node and the root, innermost first; callbacks that run on the spot do not count. */
function deferredAround(node: TSESTree.Node, root: TSESTree.Node): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (const up of ancestorsOf(node)) {
    if (up === root) break;
    if (isDeferred(up) && !isImmediateCallback(up)) found.push(up);
  }
  return found;
}

function isInSharedLoop(node: TSESTree.Node, target: TSESTree.Node, root: TSESTree.Node): boolean {
  for (const up of ancestorsOf(node)) {
    if (up === root) return false;
    if (isLoopNode(up) && contains(up, target)) return true;
  }
  return false;
}

/** Changes that follow the moment, but may come before the object is serialised. */
function withLateChanges(
  state: FlowState,
  events: readonly FlowEvent[],
  moment: Moment,
  root: TSESTree.Node,
  setting: EventSetting,
): FlowState {
  const { late, node } = moment;
  if (late === undefined) return state;
  const following = events.filter(
    (event) =>
      event.node.range[0] >= node.range[1] &&
      event.node.range[1] <= late.end &&
      !isFirstEscape(event, events, moment),
  );
  if (late.mode === 'handed-over') return touchAll(state, following, 'overridden-later');
  return following.reduce((before, event) => {
    if (deferredAround(event.node, root).length > 0) return touchAll(before, [event], 'captured');
    const after = applyEvent(before, event, { repeated: true, stretch: event.node.range }, setting);
    return { ...after, value: joinValues(before.value, [before.value, after.value]) };
  }, state);
}

/** What is declared as a payload is handed over somewhere: the one place that does so is the sending itself. */
function isFirstEscape(event: FlowEvent, events: readonly FlowEvent[], moment: Moment): boolean {
  if (moment.late?.mode !== 'declared' || event.kind !== 'open') return false;
  return events.filter((other) => other.kind === 'open').length === 1;
}
