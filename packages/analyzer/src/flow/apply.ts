import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../flow/moment.js';
import type { ReasonCode } from '../source/reason.js';
import type { AbstractValue, ArrayValue, ObjectValue, Property } from '../value/abstract-value.js';
import { anchored } from '../value/anchor.js';
import { bindingValue, isAlias } from '../value/binding-value.js';
import { mapAlternatives, objectOf, unknown, unknownFor } from '../value/construct.js';
import { compoundValue } from '../value/expression/compound.js';
import { appendElements } from '../value/expression/elements.js';
import { mergeSources } from '../value/expression/object-assign.js';
import { withUrlPart } from '../value/url-object.js';
import type { Evaluation } from '../value/evaluation.js';
import { memberOf } from '../value/member-of.js';
import { holdsObject } from '../value/predicates.js';
import { createReason } from '../value/reasons.js';
import type {
  AppendEvent,
  ContentEvent,
  DeleteEvent,
  FlowEvent,
  MergeEvent,
  WriteEvent,
} from './flow-event.js';
import type { FlowState } from './flow-state.js';
import type { Stretch } from './reach.js';
import { touch } from './touch.js';
import { isExact, opened, unsettled, updateAt, withProperty } from './update.js';
import { weaken } from './weaken.js';

/** Carries out the events of one variable. */
export interface EventSetting {
  readonly evaluation: Evaluation;
  readonly moment: Moment;
  /** Whether changes to content are left to the variable that the object really belongs to. */
  readonly delegates: boolean;
}

/** Under which circumstances an event happens. */
export interface Circumstances {
  /** Its code may have run before, and may run again. */
  readonly repeated: boolean;
  /** Where not every run that sends the object gets there: the code that only those runs reach that do. */
  readonly stretch: Stretch | undefined;
}

/** The state after an event. */
export function applyEvent(
  state: FlowState,
  event: FlowEvent,
  circumstances: Circumstances,
  setting: EventSetting,
): FlowState {
  if (event.kind === 'assign') {
    const { evaluation, moment } = setting;
    const source = event.binding.source ?? event.node;
    const inPlace = (value: AbstractValue): AbstractValue => introduced(value, source, circumstances);
    return {
      value: bindingValue(event.binding, state.value, evaluation, moment, inPlace),
      shared: !setting.delegates && isAlias(event.binding, evaluation),
    };
  }
  if (event.kind === 'open' && event.anytime) return state;
  if (state.shared && holdsObject(state.value)) {
    return { ...state, value: unknown('escapes', state.value.node) };
  }
  const value = event.certain
    ? applyContent(state.value, event, circumstances, setting)
    : touch(state.value, event, 'escapes');
  return value === state.value ? state : { ...state, value };
}

function applyContent(
  value: AbstractValue,
  event: ContentEvent,
  circumstances: Circumstances,
  setting: EventSetting,
): AbstractValue {
  switch (event.kind) {
    case 'write':
      return applyWrite(value, event, circumstances, setting);
    case 'delete':
      return applyDelete(value, event);
    case 'append':
      return updateAt(value, event.path, event, (part) =>
        mapAlternatives(part, (list) =>
          list.kind === 'array' ? appended(list, event, circumstances, setting) : list,
        ),
      );
    case 'merge':
      return updateAt(value, event.path, event, (part) =>
        mapAlternatives(part, (object) => merged(object, event, circumstances, setting)),
      );
    case 'open':
      return updateAt(value, event.path, event, (part) => opened(part, event));
  }
}

function applyWrite(
  value: AbstractValue,
  event: WriteEvent,
  circumstances: Circumstances,
  setting: EventSetting,
): AbstractValue {
  const key = event.path.at(-1);
  return updateAt(value, event.path.slice(0, -1), event, (part) =>
    mapAlternatives(part, (holder) => {
      if (key === undefined) return writtenSomewhere(holder, event);
      return withWritten(holder, key, writtenValue(holder, key, event, circumstances, setting), event);
    }),
  );
}

function writtenValue(
  holder: AbstractValue,
  key: string,
  event: WriteEvent,
  circumstances: Circumstances,
  setting: EventSetting,
): AbstractValue {
  const { evaluation, moment } = setting;
  const right = (): AbstractValue => {
    if (event.value === undefined) return unknown('overridden-later', event.node, key);
    return introduced(evaluation.evaluate(event.value, moment), event.value, circumstances);
  };
  if (event.operator === '=') return right();
  return compoundValue(
    event.operator,
    memberOf(holder, key, event.target),
    right,
    event.node,
    event.value ?? event.node,
  );
}

function withWritten(
  holder: AbstractValue,
  key: string,
  value: AbstractValue,
  event: WriteEvent,
): AbstractValue {
  const property: Property = { value, presence: 'definite', key: event.target, node: event.node };
  switch (holder.kind) {
    case 'object':
      return key === '__proto__' ? unsettled(holder, event) : withProperty(holder, key, property);
    case 'array':
      return withElement(holder, key, value, event);
    case 'unknown':
      return isPlainUnknown(holder.reason.code)
        ? objectOf(new Map([[key, property]]), holder.node, holder.reason)
        : holder;
    case 'text':
    case 'literal':
      return withUrlPart(holder, key, value, event.node);
    case 'typed':
      return unknownFor(holder.reason, holder.node);
    case 'absent':
    case 'choice':
      return holder;
  }
}

const PLAIN: ReadonlySet<ReasonCode> = new Set([
  'parameter',
  'call-result',
  'imported-call',
  'parameter-call',
  'replaced-function',
  'overridable',
  'recursive',
  'too-many-calls',
  'too-much-work',
  'import',
  'import-not-found',
  'global',
  'property-read',
  'fallback',
]);

/** What comes from elsewhere and gets members here is taken for an object, unless it is an instance of a class. */
function isPlainUnknown(code: ReasonCode): boolean {
  return PLAIN.has(code);
}

function withElement(array: ArrayValue, key: string, value: AbstractValue, event: WriteEvent): AbstractValue {
  const index = Number(key);
  if (!isExact(array) || !Number.isInteger(index) || index >= array.items.length || index < 0)
    return opened(array, event);
  return { ...array, items: array.items.with(index, value) };
}

function writtenSomewhere(holder: AbstractValue, event: ContentEvent): AbstractValue {
  if (holder.kind === 'object') return unsettled(holder, event);
  return holder.kind === 'array' ? opened(holder, event) : holder;
}

function applyDelete(value: AbstractValue, event: DeleteEvent): AbstractValue {
  const key = event.path.at(-1);
  return updateAt(value, event.path.slice(0, -1), event, (part) =>
    mapAlternatives(part, (holder) => {
      if (key === undefined) return opened(holder, event);
      return holder.kind === 'object' ? without(holder, key) : writtenSomewhere(holder, event);
    }),
  );
}

function without(object: ObjectValue, key: string): ObjectValue {
  const properties = new Map(object.properties);
  properties.delete(key);
  return objectOf(properties, object.node, object.open);
}

function appended(
  array: ArrayValue,
  event: AppendEvent,
  { repeated, stretch }: Circumstances,
  setting: EventSetting,
): AbstractValue {
  const { evaluation, moment } = setting;
  const all = appendElements(array, event.elements, evaluation, moment);
  const longer = stretch === undefined ? all : { ...all, items: withAnchored(array, all, event, stretch) };
  if (!repeated) return longer;
  const length = { min: longer.length.min, max: Infinity };
  return { ...longer, length, open: longer.open ?? createReason('loop', event.node) };
}

function withAnchored(
  before: ArrayValue,
  after: ArrayValue,
  { node }: AppendEvent,
  stretch: Stretch,
): readonly AbstractValue[] {
  const added = after.items.slice(before.items.length);
  return [...before.items, ...added.map((item) => anchored(item, node, stretch))];
}

/** The value as a conditional or repeated piece of code puts it in place. */
function introduced(
  value: AbstractValue,
  source: TSESTree.Node,
  { repeated, stretch }: Circumstances,
): AbstractValue {
  const here = stretch === undefined ? value : anchored(value, source, stretch);
  return repeated ? weaken(here) : here;
}

function merged(
  value: AbstractValue,
  event: MergeEvent,
  circumstances: Circumstances,
  setting: EventSetting,
): AbstractValue {
  const { evaluation, moment } = setting;
  const merge = (target: ObjectValue): AbstractValue =>
    mergeSources(target, event.sources, evaluation, moment, (source, node) =>
      introduced(source, node, circumstances),
    );
  if (value.kind === 'object') return merge(value);
  if (value.kind === 'array') return opened(value, event);
  if (value.kind !== 'unknown' || !isPlainUnknown(value.reason.code)) return value;
  return merge(objectOf(new Map(), value.node, value.reason));
}
