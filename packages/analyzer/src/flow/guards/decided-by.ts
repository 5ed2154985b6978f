import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';
import type { FlowEvent } from '../flow-event.js';
import { MAX_VARIABLES } from './limits.js';
import { originsOf } from './origins.js';
import { readPaths } from './read-paths.js';
import { testOf, testsAround } from './tests-around.js';

/** All that decides what a value is: what the conditions read that it comes through. */
export interface Deciders {
  readonly names: ReadonlySet<string>;
  /** What the values behind these names are made from. */
  readonly origins: ReadonlySet<string>;
}

/** What decides over a variable, itself among it. Absent where too much lies behind it to tell. */
export function decidedBy(variable: Variable, evaluation: Evaluation): Deciders | undefined {
  const all = decisionsBehind([variable], evaluation);
  return all && { names: new Set([variable.name, ...namesIn(all)]), origins: originsIn(all.values()) };
}

/** As `decidedBy`, of an expression. */
export function decidedIn(expression: TSESTree.Node, evaluation: Evaluation): Deciders | undefined {
  const own = noDecisions();
  addDecisions(expression, own, evaluation);
  const all = decisionsBehind([...own.sources], evaluation);
  if (all === undefined) return undefined;
  return { names: new Set([...own.paths, ...namesIn(all)]), origins: originsIn([own, ...all.values()]) };
}

type AllDecisions = ReadonlyMap<Variable, Decisions>;

/** The decisions over some variables, and over all that they are made of. */
function decisionsBehind(variables: readonly Variable[], evaluation: Evaluation): AllDecisions | undefined {
  const all = new Map<Variable, Decisions>();
  const pending = [...variables];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (all.has(next)) continue;
    if (all.size >= MAX_VARIABLES) return undefined;
    const found = decisionsOf(next, evaluation);
    all.set(next, found);
    pending.push(...found.sources);
  }
  return all;
}

function namesIn(all: AllDecisions): ReadonlySet<string> {
  const names = [...decidedAmong(all)].map(({ name }) => name);
  return new Set([...names, ...[...all.values()].flatMap(({ paths }) => [...paths])]);
}

function originsIn(decisions: Iterable<Decisions>): ReadonlySet<string> {
  return new Set([...decisions].flatMap(({ origins }) => [...origins]));
}

/** The variables whose value comes through a condition, or from such a variable. */
function decidedAmong(all: AllDecisions): ReadonlySet<Variable> {
  const users = new Map<Variable, Variable[]>();
  for (const [user, { sources }] of all) {
    for (const source of sources) users.set(source, [...(users.get(source) ?? []), user]);
  }
  const pending = [...all].filter(([, { paths }]) => paths.size > 0).map(([variable]) => variable);
  const decided = new Set<Variable>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (decided.has(next)) continue;
    decided.add(next);
    pending.push(...(users.get(next) ?? []));
  }
  return decided;
}

/** What decides over a variable by itself, and the variables that its value is made of. */
interface Decisions {
  readonly paths: Set<string>;
  readonly origins: Set<string>;
  readonly sources: Set<Variable>;
}

function noDecisions(): Decisions {
  return { paths: new Set(), origins: new Set(), sources: new Set() };
}

const known = new WeakMap<Variable, Decisions>();

function decisionsOf(variable: Variable, evaluation: Evaluation): Decisions {
  const seen = known.get(variable);
  if (seen !== undefined) return seen;
  const found = noDecisions();
  const { events, root } = evaluation.tracked(variable);
  for (const event of events) {
    // What is opened is open on all runs: no alternative is left that the condition would tell of.
    if (event.kind !== 'open')
      for (const test of testsAround(event.node, root)) addTest(test, found, evaluation);
    for (const source of sourcesOf(event)) addDecisions(source, found, evaluation);
  }
  known.set(variable, found);
  return found;
}

function addTest(test: TSESTree.Node, { paths, origins }: Decisions, evaluation: Evaluation): void {
  addReads(test, paths);
  for (const path of originsOf(test, evaluation)) origins.add(path);
}

function addReads(expression: TSESTree.Node, paths: Set<string>): void {
  for (const { path } of readPaths(expression)) paths.add(path);
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

/** What the conditions inside an expression read, and the variables in it. */
function addDecisions(root: TSESTree.Node, found: Decisions, evaluation: Evaluation): void {
  for (const node of nodesWithin(root)) {
    const test = testOf(node);
    if (test !== undefined) addTest(test, found, evaluation);
    const variable = isNode(node, 'Identifier') ? evaluation.references.variableOf(node) : undefined;
    if (variable !== undefined) found.sources.add(variable);
    if (isNode(node, 'CallExpression')) addCall(node, found.paths, evaluation);
  }
}

function addCall(call: TSESTree.CallExpression, paths: Set<string>, evaluation: Evaluation): void {
  const { called } = calledFunction(call, evaluation.references);
  const tests = called === undefined ? undefined : testsOf(called);
  if (tests === undefined || tests.size === 0) return;
  for (const path of tests) paths.add(path);
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
