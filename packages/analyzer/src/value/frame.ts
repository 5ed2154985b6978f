import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../flow/moment.js';
import { type FunctionNode, contains } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { parametersOf } from '../scope/parameters.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import { absent, arrayOf, unknown } from './construct.js';
import type { Evaluation } from './evaluation.js';
import { appendElements } from './expression/elements.js';

/** A function, called by one certain call. */
export interface Frame {
  readonly call: TSESTree.CallExpression;
  readonly called: FunctionNode;
  /** The file that the function stands in; the call may stand in another one. */
  readonly source: SourceContext;
  /** What is passed, without what `call` and `apply` take for themselves. */
  readonly passed: readonly TSESTree.CallExpressionArgument[];
  /** What evaluates the code around the call. */
  readonly caller: Evaluation;
}

/** How many calls are being followed, one inside another. */
export function depthOf(frame: Frame | undefined): number {
  let depth = 0;
  for (let up = frame; up !== undefined; up = up.caller.frame) depth += 1;
  return depth;
}

/** Whether a function is being followed already, or is the one that holds the call or the moment. */
export function isRunning(
  called: FunctionNode,
  call: TSESTree.Node,
  moment: Moment,
  frame: Frame | undefined,
): boolean {
  if (contains(called, call) || contains(called, moment.node)) return true;
  for (let up = frame; up !== undefined; up = up.caller.frame) {
    if (up.called === called || contains(called, up.call)) return true;
  }
  return false;
}

/** What the call passes for the parameter (of `frame.called`) that `name` is declared in, and the expression it is. */
export function passedFor(name: TSESTree.Node, frame: Frame, moment: Moment): AbstractValue {
  const parameters = parametersOf(frame.called);
  const index = parameters.findIndex((parameter) => contains(parameter, name));
  const { passed, caller, call } = frame;
  const at = contains(frame.called, moment.node) ? caller.moments(call) : moment;
  if (passed.slice(0, index + 1).some((argument) => isNode(argument, 'SpreadElement')))
    return unknown('unknown-spread', call);
  if (isNode(parameters[index], 'RestElement')) {
    const empty = arrayOf([], { min: 0, max: 0 }, call, undefined);
    return appendElements(empty, passed.slice(index), caller, at);
  }
  const argument = passed[index];
  return argument === undefined ? absent(name) : caller.evaluate(argument, at);
}

/** The expression that is passed for the parameter that `name` is declared in. */
export function argumentFor(
  name: TSESTree.Node,
  { called, passed }: Frame,
): TSESTree.CallExpressionArgument | undefined {
  return passed[parametersOf(called).findIndex((parameter) => contains(parameter, name))];
}
