import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../source/reason.js';

/**
 * The set of JSON texts that an expression can be sent as. Absence (`undefined`, functions, symbols: what
 * `JSON.stringify` drops) is a value of its own, apart from `null` and from what is not known.
 */
export type AbstractValue =
  LiteralValue | AbsentValue | TextValue | ObjectValue | ArrayValue | ChoiceValue | TypedValue | UnknownValue;

/** What can be told of where a value comes from. */
interface Written {
  /** The file that it is written in, as given, if that is not the file of `node`. */
  readonly from?: string;
}

/** A JSON scalar that is written in the source. */
export interface LiteralValue extends Written {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
  readonly node: TSESTree.Node;
}

/** Certainly nothing is sent. */
export interface AbsentValue {
  readonly kind: 'absent';
  readonly node: TSESTree.Node;
}

/** A string of which only some parts are known: literal texts, and `undefined` where anything may stand. */
export interface TextValue extends Written {
  readonly kind: 'text';
  readonly parts: readonly (string | undefined)[];
  readonly node: TSESTree.Node;
}

export interface ObjectValue extends Written {
  readonly kind: 'object';
  /** In the order in which they are sent; each key once. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Why other keys may be present too; absent for an object that is known whole. */
  readonly open?: Reason;
  readonly node: TSESTree.Node;
}

/** Where a key is written. */
export interface KeyPlace {
  /** The key of a property, the member of an assignment. */
  readonly key: TSESTree.Node;
  /** The property (or assignment) as a whole. */
  readonly node: TSESTree.Node;
}

export interface Property extends KeyPlace {
  readonly value: AbstractValue;
  /** `maybe`: only some runs write the key; they reach `key`. The value is what is sent on those runs. */
  readonly presence: 'definite' | 'maybe';
  /** Where runs that take another way write the key, too. */
  readonly elsewhere?: readonly KeyPlace[];
}

/** `items` are samples: each one occurs on a run that reaches its node, at an index that may not be known. */
export interface ArrayValue extends Written {
  readonly kind: 'array';
  readonly items: readonly AbstractValue[];
  /** How many elements there are; `max` may be `Infinity`. Equal to `items.length` for an array that is known whole. */
  readonly length: { readonly min: number; readonly max: number };
  /** Why elements are not known; absent for an array that is known whole. */
  readonly open?: Reason;
  readonly node: TSESTree.Node;
}

/** One of several, decided at run time. An alternative is reached on runs of its own. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly alternatives: readonly AbstractValue[];
  readonly node: TSESTree.Node;
}

/** Bits of `Kind` in `@braze-lint/schemas`: what the value can turn out to be, absence included. */
export interface TypedValue extends Written {
  readonly kind: 'typed';
  readonly kinds: number;
  readonly reason: Reason;
  /**
   * Set where runs on which something else is sent reach `node` too: it stands left of `&&`, `||` or `??`, and may give
   * way to the right side; or it is what a member is that may be there.
   */
  readonly givesWay?: true;
  readonly node: TSESTree.Node;
}

/** Anything, or nothing. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly reason: Reason;
  readonly node: TSESTree.Node;
}
