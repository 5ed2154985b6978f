import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, ancestorsOf, isFunction } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';
import type { FlowEvent } from '../flow-event.js';
import { readPaths } from './read-paths.js';

const known = new WeakMap<Variable, ReadonlySet<string>>();

/** The names of all that decides what a variable holds: what the conditions read that its value comes through. */
export function decidedBy(variable: Variable, evaluation: Evaluation): ReadonlySet<string> {
  const seen = known.get(variable);
  if (seen !== undefined) return seen;
  const paths = new Set<string>();
  // Also ends the search where variables depend on each other.
  known.set(variable, paths);
  const { events, root } = evaluation.tracked(variable);
  for (const event of events) {
    for (const test of testsAround(event.node, root)) addReads(test, paths);
    for (const source of sourcesOf(event)) addDecisions(source, paths, evaluation);
  }
  return paths;
}

function addReads(expression: TSESTree.Node, paths: Set<string>): void {
  for (const { path } of readPaths(expression)) paths.add(path);
}

function* testsAround(node: TSESTree.Node, root: TSESTree.Node): Generator<TSESTree.Node, void> {
  for (const up of ancestorsOf(node)) {
    if (up === root) return;
    const test = testOf(up);
    if (test !== undefined) yield test;
  }
}

function testOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'IfStatement') || isNode(node, 'ConditionalExpression')) return node.test;
  if (isNode(node, 'LogicalExpression')) return node.left;
  return isNode(node, 'SwitchStatement') ? node.discriminant : undefined;
}

function sourcesOf(event: FlowEvent): readonly TSESTree.Node[] {
  switch (event.kind) {
    case 'assign':
      return event.binding.source === undefined ? [] : [event.binding.source];
    case 'write':
      return event.value === undefined ? [] : [event.value];
    case 'append':
      return event.elements;
    case 'merge':
      return event.sources;
    case 'delete':
    case 'open':
      return [];
  }
}

/** What the conditions inside an expression read, and those that the variables and functions in it come through. */
function addDecisions(expression: TSESTree.Node, paths: Set<string>, evaluation: Evaluation): void {
  const test = testOf(expression);
  if (test !== undefined) addReads(test, paths);
  if (isNode(expression, 'Identifier')) addVariable(expression, paths, evaluation);
  if (isNode(expression, 'CallExpression')) addCall(expression, paths, evaluation);
  if (isFunction(expression)) return;
  for (const child of childNodes(expression)) addDecisions(child, paths, evaluation);
}

function addVariable(identifier: TSESTree.Identifier, paths: Set<string>, evaluation: Evaluation): void {
  const variable = evaluation.references.variableOf(identifier);
  const others = variable === undefined ? new Set<string>() : decidedBy(variable, evaluation);
  if (others.size === 0) return;
  paths.add(identifier.name);
  for (const path of others) paths.add(path);
}

function addCall(call: TSESTree.CallExpression, paths: Set<string>, evaluation: Evaluation): void {
  const { called } = calledFunction(call, evaluation.references);
  if (called === undefined) return;
  const tests = testsOf(called);
  for (const path of tests) paths.add(path);
  if (tests.size === 0) return;
  for (const argument of call.arguments) addReads(argument, paths);
}

const testsOfFunctions = new WeakMap<FunctionNode, ReadonlySet<string>>();

function testsOf(called: FunctionNode): ReadonlySet<string> {
  const seen = testsOfFunctions.get(called);
  if (seen !== undefined) return seen;
  const paths = new Set<string>();
  const pending: TSESTree.Node[] = [called];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const test = testOf(node);
    if (test !== undefined) addReads(test, paths);
    pending.push(...childNodes(node));
  }
  testsOfFunctions.set(called, paths);
  return paths;
}
