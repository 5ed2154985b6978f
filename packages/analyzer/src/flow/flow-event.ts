import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../source/reason.js';
import type { Binding } from './binding.js';

/** Keys from a variable's object down to a part of it; `undefined` where the key is not known. */
export type KeyPath = readonly (string | undefined)[];

/** Something that changes what a variable holds, or what the object in it looks like. It takes effect when `node` has been evaluated. */
export type FlowEvent = AssignEvent | WriteEvent | DeleteEvent | AppendEvent | MergeEvent | OpenEvent;

interface EventBase {
  readonly node: TSESTree.Node;
  readonly path: KeyPath;
  /** Whether it certainly changes this very object in this very way. */
  readonly certain: boolean;
  /** For a change through another name of a part of the object: where that part was when it got the name. */
  readonly aliasPath?: KeyPath;
}

/** The variable gets another value; `path` is empty. */
export interface AssignEvent extends EventBase {
  readonly kind: 'assign';
  readonly binding: Binding;
}

/** `path` gets a value. */
export interface WriteEvent extends EventBase {
  readonly kind: 'write';
  /** `=`, a compound operator, or `++` and `--`. */
  readonly operator: string;
  readonly value: TSESTree.Expression | undefined;
  /** The member expression that is written to. */
  readonly target: TSESTree.Node;
}

export interface DeleteEvent extends EventBase {
  readonly kind: 'delete';
}

/** `path.push(…)` and `path.unshift(…)`. */
export interface AppendEvent extends EventBase {
  readonly kind: 'append';
  readonly elements: readonly TSESTree.CallExpressionArgument[];
}

/** `Object.assign(path, …sources)`. */
export interface MergeEvent extends EventBase {
  readonly kind: 'merge';
  readonly sources: readonly TSESTree.CallExpressionArgument[];
}

/** Anything may have been done to what stands at `path`, and to all that is inside. */
export interface OpenEvent extends EventBase {
  readonly kind: 'open';
  readonly reason: Reason;
  /** Whether it can happen at any time, and not just at `node`. */
  readonly anytime: boolean;
}

/** A change to content, as opposed to a new value of the variable. */
export type ContentEvent = Exclude<FlowEvent, AssignEvent>;

export function isContentEvent(event: FlowEvent): event is ContentEvent {
  return event.kind !== 'assign';
}

/** Whether one path leads to a part of what the other leads to, or may. */
export function overlaps(one: KeyPath, other: KeyPath): boolean {
  const depth = Math.min(one.length, other.length);
  for (let index = 0; index < depth; index += 1) {
    const a = one[index];
    const b = other[index];
    if (a !== undefined && b !== undefined && a !== b) return false;
  }
  return true;
}

/** The expressions that an event makes something of what a variable holds, or puts into it. */
export function sourcesOf(event: FlowEvent): readonly TSESTree.Node[] {
  switch (event.kind) {
    case 'assign':
      return event.binding.source === undefined ? [] : [event.binding.source];
    case 'write':
      return event.value === undefined ? [] : [event.value];
    case 'append':
      return event.elements;
    case 'merge':
      return event.sources;
    case 'delete':
    case 'open':
      return [];
  }
}
