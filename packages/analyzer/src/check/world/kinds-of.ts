import { ANYTHING, Kind } from '@braze-lint/schemas';

import type { AbstractValue } from '../../value/abstract-value.js';
import { alternativesOf } from './world.js';

/** The bits of `Kind` that the value can turn out to be, absence included. */
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
      return alternativesOf(value).reduce((kinds, alternative) => kinds | kindsOf(alternative), 0);
    case 'typed':
      return value.kinds;
    case 'unknown':
      return ANYTHING;
  }
}

function kindOfScalar(value: string | number | boolean | null): number {
  if (value === null) return Kind.null;
  if (typeof value === 'string') return Kind.string;
  if (typeof value === 'boolean') return Kind.boolean;
  return Number.isInteger(value) ? Kind.integer : Kind.fraction;
}
