import type { Endpoint } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../source/reason.js';
import type { AbstractValue } from '../value/abstract-value.js';

/** A place in the source where a request goes to Braze. */
export interface CallSite {
  /** The call (or, for a `@braze` comment, the object literal). */
  readonly node: TSESTree.Node;
  /** More than one where the path is decided at run time: only what all of them forbid is reported. */
  readonly endpoints: readonly Endpoint[];
  readonly found: FoundBy;
  readonly payload: PayloadSource;
}

/** What shows that the request goes to Braze; the audit prints it. */
export type FoundBy =
  | { readonly by: 'strong-path' }
  | { readonly by: 'weak-path'; readonly sign: string }
  | { readonly by: 'client'; readonly method: string }
  | { readonly by: 'setting'; readonly callee: string }
  | { readonly by: 'comment' }
  /** A JSON file, by its `$schema` or by what the settings say of it. */
  | { readonly by: 'schema' }
  | { readonly by: 'file' }
  /** Its type says so, whether a call is in sight or not. */
  | { readonly by: 'type'; readonly type: string; readonly module: string };

/** A step into a body: the member of an object, or any element of a list. */
export type PartStep = string | typeof ANY_ELEMENT;

export const ANY_ELEMENT = Symbol('any element');

/** Where the body comes from. */
export type PayloadSource =
  /** An expression that is serialised as JSON when the request is sent. `at`: the point up to which changes count. */
  | {
      readonly kind: 'value';
      readonly node: TSESTree.Expression;
      readonly at: TSESTree.Node;
      /** Where in the body it stands, if it is only a part of one: the rest of the body is not known. */
      readonly within?: readonly PartStep[];
    }
  /** An expression that is the JSON text itself: `JSON.stringify(body)`, or a string. */
  | { readonly kind: 'text'; readonly node: TSESTree.Expression; readonly at: TSESTree.Node }
  | PassedPayload
  /** No body was found, or none that could be followed. */
  | { readonly kind: 'none'; readonly reason: Reason };

/**
 * What a function (`wrapper`) sends for its arguments. Only what is written outside of `owners` is the caller's to mend: the
 * functions that it goes through, and the callee, where what other files write in it stands.
 */
export interface PassedPayload {
  readonly kind: 'passed';
  readonly value: AbstractValue;
  readonly wrapper: string;
  readonly owners: readonly TSESTree.Node[];
}
