import type { TSESTree } from '@typescript-eslint/types';

import type { ReasonCode } from '../source/reason.js';
import { type FunctionNode, isFunction } from './ancestors.js';
import { calledMethod } from './called-method.js';
import { exportOf } from './export-of.js';
import { localFunction } from './local-function.js';
import { isNode } from './node-type.js';
import { type References, type Variable, definitionType } from './references.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** The function of the file that a call runs, or why that cannot be told. */
export type CalledFunction = Followed | NotFollowed;

export interface Followed {
  readonly called: FunctionNode;
  readonly passed: readonly TSESTree.CallExpressionArgument[];
  /** Whether no other code can call the function. */
  readonly isOnlyCall: boolean;
}

export interface NotFollowed {
  readonly called: undefined;
  readonly code: ReasonCode;
}

/** The function that a call runs: one with a name, a method, one that is written on the spot; also through `call` and `apply`. */
export function calledFunction(call: TSESTree.CallExpression, references: References): CalledFunction {
  const callee = unwrap(call.callee);
  const direct = functionOf(callee, call.arguments, references);
  if (direct.called !== undefined || !isNode(callee, 'MemberExpression')) return direct;
  const passed = passedThrough(memberName(callee), call.arguments);
  const inner = passed === undefined ? direct : functionOf(unwrap(callee.object), passed, references);
  return inner.called === undefined ? direct : inner;
}

/** What `call` and `apply` pass on; absent for other methods, and for a list that is not written out. */
export function passedThrough(
  name: string | undefined,
  given: readonly TSESTree.CallExpressionArgument[],
): readonly TSESTree.CallExpressionArgument[] | undefined {
  if (name === 'call' && !isNode(given[0], 'SpreadElement')) return given.slice(1);
  const [, list] = given;
  if (name !== 'apply' || !isNode(list, 'ArrayExpression')) return undefined;
  const elements = list.elements.filter((element) => element !== null);
  return elements.length === list.elements.length ? elements : undefined;
}

function functionOf(
  callee: TSESTree.Node,
  passed: readonly TSESTree.CallExpressionArgument[],
  references: References,
): CalledFunction {
  if (isFunction(callee)) return { called: callee, passed, isOnlyCall: true };
  if (isNode(callee, 'MemberExpression')) {
    const method = calledMethod(callee, references);
    return method.called === undefined ? method : { ...method, passed };
  }
  if (!isNode(callee, 'Identifier')) return { called: undefined, code: 'call-result' };
  const variable = references.variableOf(callee);
  const called = localFunction(callee, references);
  if (called !== undefined && variable !== undefined)
    return { called, passed, isOnlyCall: isReadOnce(variable) && exportOf(variable) === undefined };
  return { called: undefined, code: variable === undefined ? 'call-result' : reasonFor(variable) };
}

/** Whether a variable is read in one place only. */
export function isReadOnce(variable: Variable): boolean {
  return variable.references.filter((reference) => !reference.isWrite()).length === 1;
}

function reasonFor(variable: Variable): ReasonCode {
  const [definition] = variable.defs;
  if (definition === undefined) return 'call-result';
  switch (definitionType(definition)) {
    case 'ImportBinding':
      return 'imported-call';
    case 'Parameter':
      return 'parameter-call';
    case 'FunctionName':
      return 'replaced-function';
    default:
      return 'call-result';
  }
}
