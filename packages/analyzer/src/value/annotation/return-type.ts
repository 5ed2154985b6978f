import type { TSESTree } from '@typescript-eslint/types';

import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue } from '../abstract-value.js';
import type { Evaluation } from '../evaluation.js';
import { typeValue } from './type-value.js';

/** What the declared return type of a function of the file says of a call. */
export function returnTypeValue(
  call: TSESTree.CallExpression,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const called = localFunction(call.callee, evaluation.references);
  const annotation = called?.returnType;
  if (called === undefined || called.async || called.generator || !isNode(annotation, 'TSTypeAnnotation')) {
    return undefined;
  }
  return typeValue({ node: annotation.typeAnnotation, optional: false }, call, evaluation);
}
