import { ANYTHING, ANY_PRESENT, Kind } from '@braze-lint/schemas';

import type { AbstractValue, LiteralValue } from './abstract-value.js';

/** `null` counts: `NaN` is a number, and JSON writes it as `null`. */
export const NUMBER_KINDS = Kind.integer | Kind.fraction | Kind.null;
export const INTEGER_KINDS = Kind.integer | Kind.null;
/** What a constant of a module holds, whatever it is: nobody names a constant for nothing. */
export const CONSTANT_KINDS = ANY_PRESENT & ~Kind.null;
/** What a value that JavaScript takes for false is sent as. */
export const FALSY_KINDS = Kind.absent | Kind.null | Kind.boolean | Kind.integer | Kind.string;

/** The bits of `Kind` that a value can turn out to be, absence included. */
export function kindsOf(value: AbstractValue): number {
  switch (value.kind) {
    case 'literal':
      return kindOfScalar(value.value);
    case 'absent':
      return Kind.absent;
    case 'text':
      return Kind.string;
    case 'object':
      return Kind.object;
    case 'array':
      return Kind.array;
    case 'choice':
      return value.alternatives.reduce((kinds, alternative) => kinds | kindsOf(alternative), 0);
    case 'typed':
      return value.kinds;
    case 'unknown':
      return ANYTHING;
  }
}

function kindOfScalar(value: LiteralValue['value']): number {
  if (value === null) return Kind.null;
  if (typeof value === 'string') return Kind.string;
  if (typeof value === 'boolean') return Kind.boolean;
  return Number.isInteger(value) ? Kind.integer : Kind.fraction;
}
