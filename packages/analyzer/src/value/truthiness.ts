import { Kind } from '@braze-lint/schemas';

import { isFunction } from '../scope/ancestors.js';
import { isNode, typeName } from '../scope/node-type.js';
import type { AbsentValue, AbstractValue, LiteralValue } from './abstract-value.js';

/** Whether JavaScript takes the value for true; `undefined` where that is not known. */
export function truthOf(value: AbstractValue): boolean | undefined {
  switch (value.kind) {
    case 'literal':
      return isWrittenNull(value) ? false : truthOfScalar(value);
    case 'absent':
      return isNothing(value) ? false : undefined;
    case 'text':
      return value.parts.some((part) => part !== undefined) ? true : undefined;
    case 'object':
    case 'array':
      return true;
    case 'typed':
      return (value.kinds & ~(Kind.object | Kind.array)) === 0 ? true : undefined;
    case 'choice':
      return agreement(value.alternatives.map(truthOf));
    case 'unknown':
      return undefined;
  }
}

/** Whether the value is `null` or `undefined`; `undefined` where that is not known. */
export function nullishnessOf(value: AbstractValue): boolean | undefined {
  switch (value.kind) {
    case 'literal':
      if (value.value !== null) return false;
      return isWrittenNull(value) ? true : undefined;
    case 'absent':
      return isNothing(value) ? true : undefined;
    case 'text':
    case 'object':
    case 'array':
      return false;
    case 'typed':
      return (value.kinds & (Kind.absent | Kind.null)) === 0 && !isAssumed(value) ? false : undefined;
    case 'choice':
      return agreement(value.alternatives.map(nullishnessOf));
    case 'unknown':
      return undefined;
  }
}

/** Whether the value is present by assumption only: code that provides a fallback for it knows better. */
export function isAssumed(value: AbstractValue): boolean {
  return value.kind === 'typed' && value.reason.code === 'global';
}

function agreement(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

/** Not the `null` that JSON writes for numbers that are not finite. */
function isWrittenNull(value: LiteralValue): boolean {
  return value.value === null && isNode(value.node, 'Literal');
}

function truthOfScalar(value: LiteralValue): boolean | undefined {
  return value.value === null ? undefined : Boolean(value.value);
}

/** Functions, classes and symbols vanish too, but they are not `undefined`. */
export function isNothing(value: AbsentValue): boolean {
  const name = typeName(value.node);
  return !isFunction(value.node) && !name.startsWith('Class') && name !== 'CallExpression';
}
