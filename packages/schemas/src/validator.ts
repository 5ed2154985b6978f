import type { PartialValue } from './partial/partial-value.js';

/** What is wrong with a value, as a compiled validator tells it. */
export interface ConstraintError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: {
    readonly constraint: string;
    /** The key that is not known, not allowed or missing. */
    readonly key?: string;
    /** The keys that are documented, for one that is not known. */
    readonly known?: readonly string[];
  };
}

/**
 * Fills in `errors` (null if there are none) and tells whether there are none. Called with a `Clock` as `this`, it also
 * tells of times that have passed.
 */
export interface ValidateFunction<Value> {
  (value: Value): boolean;
  readonly errors: readonly ConstraintError[] | null;
}

/** The compiled constraints of one endpoint's body. */
export interface Validator {
  /** For values without holes, in which Liquid is a text like any other: fast, and never more lenient than `may`. */
  readonly whole: ValidateFunction<unknown>;
  /** For partial values: an error is a constraint that no completion satisfies. */
  readonly may: ValidateFunction<PartialValue>;
}
