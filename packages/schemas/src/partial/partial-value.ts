/**
 * Partial JSON: a JSON value of which some parts are not known.
 *
 * Known parts are ordinary JavaScript values, so that a compiled validator walks them at full speed.
 * What is not known is marked under registered symbols (`Symbol.for`), because every compiled validator is a bundle of
 * its own and could not recognise a class of another bundle.
 */

/** Marks a {@link Hole}. */
export const HOLE: unique symbol = Symbol.for('@braze-lint/hole') as never;

/** On an object: keys other than the written ones may be present. */
export const OPEN: unique symbol = Symbol.for('@braze-lint/open') as never;

/** On an array: how many elements it can have; the elements in it are samples of which each one really occurs. */
export const LENGTH: unique symbol = Symbol.for('@braze-lint/length') as never;

/** Bits of {@link HoleFacts.kinds}: what a value that is not known can turn out to be. */
export const Kind = {
  null: 1,
  boolean: 2,
  integer: 4,
  /** A number that is not an integer. */
  fraction: 8,
  string: 16,
  array: 32,
  object: 64,
  /** Nothing is sent: the key is left out. */
  absent: 128,
} as const;

/** Every JSON value, but not absence. */
export const ANY_PRESENT = 127;

/** Nothing is known, not even whether there is a value. */
export const ANYTHING = 255;

/** What is known of a value whose content is not. */
export interface HoleFacts {
  /** The bits of {@link Kind} that are possible. */
  readonly kinds: number;
  /** What is known of the text, when the value turns out to be a string. */
  readonly text?: TextFacts;
}

/** What is known of a string that is built at run time. Lengths are in Unicode code points. */
export interface TextFacts {
  readonly prefix: string;
  readonly suffix: string;
  /** Literal parts in the order in which they occur, prefix and suffix included. */
  readonly fragments: readonly string[];
  readonly minLength: number;
  /** Whether Braze expands the text (Liquid): then its length, format and content are not known at all. */
  readonly liquid: boolean;
}

/** A value whose content is not known. */
export interface Hole {
  readonly [HOLE]: HoleFacts;
}

/** Bounds of an array's length; `max` may be `Infinity`. */
export interface LengthBounds {
  readonly min: number;
  readonly max: number;
}

export interface PartialObject {
  readonly [key: string]: PartialValue;
  readonly [OPEN]?: true;
}

export interface PartialArray extends ReadonlyArray<PartialValue> {
  readonly [LENGTH]?: LengthBounds;
}

/** A JSON value with holes. */
export type PartialValue = null | boolean | number | string | PartialArray | PartialObject | Hole;
