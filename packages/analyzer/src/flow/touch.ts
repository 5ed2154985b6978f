import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { ReasonCode } from '../source/reason.js';
import type { AbstractValue, ObjectValue, Property } from '../value/abstract-value.js';
import { arrayOf, mapAlternatives, unknown } from '../value/construct.js';
import { createReason } from '../value/reasons.js';
import type { ContentEvent, FlowEvent } from './flow-event.js';
import type { FlowState } from './flow-state.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { opened, unsettled, updateAt, withProperty } from './update.js';

/** The state when each of some events may have happened before, after one another or not at all. */
export function touchAll(state: FlowState, events: readonly FlowEvent[], code: ReasonCode): FlowState {
  let { value } = state;
  for (const event of events) value = touch(value, event, code);
  return value === state.value ? state : { ...state, value };
}

/** The value when the event may have happened. */
export function touch(value: AbstractValue, event: FlowEvent, code: ReasonCode): AbstractValue {
  switch (event.kind) {
    case 'assign':
      return unknown(code, value.node);
    case 'write':
    case 'delete':
      return touchKey(value, event, code);
    case 'append':
      return updateAt(value, event.path, event, (list) => lengthened(list, event.node, code));
    case 'merge':
      return updateAt(value, event.path, event, (target) =>
        mapAlternatives(target, (object) => merged(object, event)),
      );
    case 'open':
      return updateAt(value, event.path, event, (part) => opened(part, event));
  }
}

function touchKey(value: AbstractValue, event: ContentEvent, code: ReasonCode): AbstractValue {
  const key = event.path.at(-1);
  return updateAt(value, event.path.slice(0, -1), event, (holder) =>
    mapAlternatives(holder, (object) => {
      if (object.kind === 'array') return opened(object, event);
      if (object.kind !== 'object') return object;
      if (key !== undefined) return withTouched(object, key, event, code);
      return event.kind === 'delete' ? opened(object, event) : unsettled(object, event);
    }),
  );
}

function withTouched(object: ObjectValue, key: string, event: ContentEvent, code: ReasonCode): ObjectValue {
  const property = object.properties.get(key);
  if (property === undefined) return withPlaceholder(object, key, event, code);
  const value = unknown(code, property.value.node, key);
  const touched: Property = { ...property, presence: 'maybe', value };
  if (isPlaceholder(property)) return object;
  // Where a key is written that may be gone by then, nothing may be said about it.
  const kept = mayRemove(event) ? placeholder(touched, value.reason) : touched;
  return withProperty(object, key, kept);
}

/** A key without a value is not sent. */
function mayRemove(event: ContentEvent): boolean {
  if (event.kind !== 'write') return event.kind === 'delete';
  const value = event.value === undefined ? undefined : unwrap(event.value);
  return isNode(value, 'UnaryExpression')
    ? value.operator === 'void'
    : isNode(value, 'Identifier') && value.name === 'undefined';
}

function withPlaceholder(
  object: ObjectValue,
  key: string,
  event: ContentEvent,
  code: ReasonCode,
): ObjectValue {
  const { node } = event;
  const written = event.kind === 'write' ? event.target : node;
  const value = unknown(code, node, key);
  const property = placeholder({ value, presence: 'maybe', key: written, node }, value.reason);
  return event.kind === 'delete' ? object : withProperty(object, key, property);
}

function merged(holder: AbstractValue, event: ContentEvent): AbstractValue {
  if (holder.kind === 'array') return opened(holder, event);
  return holder.kind === 'object' ? unsettled(holder, event) : holder;
}

function lengthened(value: AbstractValue, node: TSESTree.Node, code: ReasonCode): AbstractValue {
  return mapAlternatives(value, (list) => {
    if (list.kind !== 'array') return list;
    return arrayOf(
      list.items,
      { min: list.length.min, max: Infinity },
      list.node,
      list.open ?? createReason(code, node),
    );
  });
}
