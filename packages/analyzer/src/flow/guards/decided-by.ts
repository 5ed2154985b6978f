import type { TSESTree } from '@typescript-eslint/types';

import { isLogicalAssignment } from '../../scope/logical-assignment.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';
import { type FlowEvent, sourcesOf } from '../flow-event.js';
import { decisionsOfCall } from './decisions-of-call.js';
import { type Fork, distinctForks, forksOf, readsOfFork } from './fork.js';
import { forksAround } from './forks-around.js';
import { MAX_VARIABLES } from './limits.js';
import { originsOf } from './origins.js';
import { readPaths } from './read-paths.js';

/** Something that a condition looks at which decides what a value is. */
export interface Decider {
  readonly path: string;
  /**
   * Whether it is a name that the condition uses; where the value behind that name comes from; or what a call was given
   * that has given it.
   */
  readonly as: 'name' | 'origin' | 'question';
  /** The condition, where it stands around the decision. */
  readonly tests: readonly TSESTree.Node[];
}

/** What decides over a variable, itself among it. Absent where too much lies behind it to tell. */
export function decidedBy(variable: Variable, evaluation: Evaluation): readonly Decider[] | undefined {
  if (decidersOf.has(variable)) return decidersOf.get(variable);
  const all = decisionsBehind([variable], evaluation);
  const deciders = all && [named(variable.name), ...decidersIn(all)];
  decidersOf.set(variable, deciders);
  return deciders;
}

const decidersOf = new WeakMap<Variable, readonly Decider[] | undefined>();

/** As `decidedBy`, of an expression. */
export function decidedIn(expression: TSESTree.Node, evaluation: Evaluation): readonly Decider[] | undefined {
  const own = noDecisions();
  addDecisions(expression, own, evaluation);
  const all = decisionsBehind([...own.sources], evaluation);
  return all && [...own.deciders, ...decidersIn(all)];
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
    if (found === undefined) return undefined;
    all.set(next, found);
    pending.push(...found.sources);
  }
  return all;
}

function decidersIn(all: AllDecisions): readonly Decider[] {
  const names = [...decidedAmong(all)].map(({ name }) => named(name));
  return [...names, ...[...all.values()].flatMap(({ deciders }) => deciders)];
}

function named(path: string): Decider {
  return { path, as: 'name', tests: [] };
}

/** The variables whose value comes through a condition, or from such a variable. */
function decidedAmong(all: AllDecisions): ReadonlySet<Variable> {
  const users = new Map<Variable, Variable[]>();
  for (const [user, { sources }] of all) {
    for (const source of sources) users.set(source, [...(users.get(source) ?? []), user]);
  }
  const pending = [...all].filter(([, { deciders }]) => deciders.length > 0).map(([variable]) => variable);
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
  readonly deciders: Decider[];
  readonly sources: Set<Variable>;
}

function noDecisions(): Decisions {
  return { deciders: [], sources: new Set() };
}

const decisions = new WeakMap<Variable, Decisions | undefined>();

/** Absent where too much decides over it to tell. */
function decisionsOf(variable: Variable, evaluation: Evaluation): Decisions | undefined {
  if (decisions.has(variable)) return decisions.get(variable);
  const found = findDecisions(variable, evaluation);
  decisions.set(variable, found);
  return found;
}

function findDecisions(variable: Variable, evaluation: Evaluation): Decisions | undefined {
  const found = noDecisions();
  const { events, root } = evaluation.tracked(variable);
  const forks: Fork[] = [];
  for (const event of events) {
    // What is opened is open on all runs: no alternative is left that the condition would tell of.
    const around = event.kind === 'open' ? [] : forksAround(event.node, root, evaluation.references);
    if (around === undefined) return undefined;
    forks.push(...around);
    addFallback(event, found, evaluation);
    for (const source of sourcesOf(event)) addDecisions(source, found, evaluation);
  }
  for (const fork of distinctForks(forks)) addFork(fork, found, evaluation);
  return found;
}

function addFork(fork: Fork, { deciders }: Decisions, evaluation: Evaluation): void {
  const { tests } = fork;
  for (const { path } of readsOfFork(fork)) deciders.push({ path, as: 'name', tests });
  for (const test of tests) deciders.push(...originsBehind(test, tests, evaluation));
}

function originsBehind(
  read: TSESTree.Node,
  tests: readonly TSESTree.Node[],
  evaluation: Evaluation,
): readonly Decider[] {
  const { plain, asked } = originsOf(read, evaluation);
  return [
    ...[...plain].map((path): Decider => ({ path, as: 'origin', tests })),
    ...[...asked].map((path): Decider => ({ path, as: 'question', tests })),
  ];
}

/** What decides whether a fallback is used: the value that it is for, as it was before. */
function addFallback(event: FlowEvent, { deciders }: Decisions, evaluation: Evaluation): void {
  const target = fallbackTarget(event);
  if (target === undefined) return;
  deciders.push(
    ...readPaths(target).map(({ path }) => named(path)),
    ...originsBehind(target, [], evaluation),
  );
}

function fallbackTarget(event: FlowEvent): TSESTree.Node | undefined {
  if (event.kind === 'write') return isLogicalAssignment(event.operator) ? event.target : undefined;
  if (event.kind !== 'assign') return undefined;
  const { operator, steps, target } = event.binding;
  return isLogicalAssignment(operator) || steps.some(({ step }) => step === 'default') ? target : undefined;
}

/** What the conditions inside an expression read, and the variables in it. */
function addDecisions(root: TSESTree.Node, found: Decisions, evaluation: Evaluation): void {
  for (const node of nodesWithin(root)) {
    for (const fork of forksOf(node, evaluation.references)) addFork(fork, found, evaluation);
    const variable = isNode(node, 'Identifier') ? evaluation.references.variableOf(node) : undefined;
    if (variable !== undefined) found.sources.add(variable);
    if (isNode(node, 'CallExpression'))
      found.deciders.push(...[...decisionsOfCall(node, evaluation)].map(named));
  }
}
