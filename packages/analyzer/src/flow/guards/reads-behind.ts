import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import { wrapped } from '../../scope/unwrap.js';
import type { Evaluation } from '../../value/evaluation.js';
import { keysOf } from '../binding.js';
import { type AssignEvent, type ContentEvent, type FlowEvent, sourcesOf } from '../flow-event.js';
import { forksAround, readsOfFork } from './forks.js';
import type { Guard } from './guards-before.js';
import { MAX_VARIABLES } from './limits.js';
import { placeName, placesOf } from './member-places.js';
import { EVERYTHING, type ReadIndex, indexOfReads } from './read-index.js';
import { type ReadPath, readPaths } from './read-paths.js';
import { readsOfCalls } from './reads-of-calls.js';
import { variablesIn } from './variables-in.js';

/** All that a test reads, and all that the variables in it are made of: `valid` tells of `user` after `const valid = Boolean(user)`. */
export function readsBehind(guard: Guard, evaluation: Evaluation): ReadIndex {
  const seen = known.get(guard.test);
  if (seen !== undefined) return seen;
  const reads = findReadsBehind(guard, evaluation);
  const found = reads === undefined ? EVERYTHING : indexOfReads(reads);
  known.set(guard.test, found);
  return found;
}

/** A test belongs to one statement, so that it is enough to know it. */
const known = new WeakMap<TSESTree.Node, ReadIndex>();

/** Absent where too much lies behind the test to tell. */
function findReadsBehind(guard: Guard, evaluation: Evaluation): Iterable<ReadPath> | undefined {
  const { test } = guard;
  const reads = new Map<string, ReadPath>();
  const seen = new Set<Variable>();
  const pending: Behind[] = [];
  const waiting = new Map<string, Behind[]>();
  addReads(ownReads(guard, evaluation));
  wait(behindMembers(test, evaluation));
  waitFor(variablesIn(test, evaluation));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.reads === undefined) return undefined;
    addReads(next.reads);
    waitFor(next.sources);
  }
  return reads.values();

  function addReads(added: readonly ReadPath[]): void {
    for (const read of added) {
      const id = idOf(read);
      if (reads.has(id)) continue;
      reads.set(id, read);
      wake(read);
    }
  }

  function wake(read: ReadPath): void {
    const variable = read.path.split('.')[0] ?? read.path;
    const asked = waiting.get(variable);
    if (asked === undefined) return;
    waiting.set(
      variable,
      asked.filter((one) => !isReadBy(one, read)),
    );
    pending.push(...asked.filter((one) => isReadBy(one, read)));
  }

  function waitFor(variables: readonly Variable[]): void {
    for (const variable of variables) {
      if (seen.has(variable) || seen.size >= MAX_VARIABLES) continue;
      seen.add(variable);
      wait(behind(variable, evaluation).filter(({ event }) => !isLater(event, test)));
    }
  }

  function wait(found: readonly Behind[]): void {
    for (const one of found) {
      const { change } = one;
      if (change?.key === undefined || [...reads.values()].some((read) => isReadBy(one, read)))
        pending.push(one);
      else waiting.set(change.variable, [...(waiting.get(change.variable) ?? []), one]);
    }
  }
}

/** Whether an event comes after a test whenever both are passed. */
function isLater(event: TSESTree.Node, test: TSESTree.Node): boolean {
  if (contains(event, test))
    return (
      isNode(event, 'CallExpression') || (isNode(event, 'AssignmentExpression') && contains(event.left, test))
    );
  if (event.range[0] < test.range[1] || enclosingFunction(event) !== enclosingFunction(test)) return false;
  return ![...ancestorsOf(event)].some((up) => isLoopNode(up) && contains(up, test));
}

/** Whether a change is one of something that is read: `u.a = 1` tells nothing of `u.b`. */
function isReadBy({ change }: Behind, { path }: ReadPath): boolean {
  if (change?.key === undefined) return true;
  return path === change.variable || isPartOf(path, `${change.variable}.${change.key}`);
}

/** What a test reads by itself, and in the functions of the file that it calls. */
export function ownReads({ test, statement }: Guard, { references }: Evaluation): readonly ReadPath[] {
  const seen = ownReadsOfTests.get(test);
  if (seen !== undefined) return seen;
  const reads = [...readPaths(test, runsForElements(statement)), ...readsOfCalls(test, references)];
  ownReadsOfTests.set(test, reads);
  return reads;
}

const ownReadsOfTests = new WeakMap<TSESTree.Node, readonly ReadPath[]>();

/** Whether it takes elements for code to run, which then tells how many there are. */
function runsForElements(statement: TSESTree.Node): boolean {
  return (
    isNode(statement, 'ForOfStatement') ||
    isNode(statement, 'ForInStatement') ||
    isNode(statement, 'CallExpression')
  );
}

/** What lies behind one of the values that a variable or member gets, or behind a change to it. */
interface Behind {
  readonly event: TSESTree.Node;
  /** Of a change to an object: which of its members is changed. */
  readonly change?: { readonly variable: string; readonly key: string | undefined };
  /** Absent where too much decides over it to tell. */
  readonly reads: readonly ReadPath[] | undefined;
  readonly sources: readonly Variable[];
}

const behindVariables = new WeakMap<Variable, readonly Behind[]>();

/** What the values are made of that a variable gets, or its object, and what decides whether they do. */
function behind(variable: Variable, evaluation: Evaluation): readonly Behind[] {
  const seen = behindVariables.get(variable);
  if (seen !== undefined) return seen;
  const { events, root } = evaluation.tracked(variable);
  const made = events.filter(isOwn).map((event) => {
    const sources = event.kind === 'assign' ? sourcesOf(event) : contentsOf(event, variable);
    const reads =
      event.kind === 'assign' ? readsOfSource(event) : sources.flatMap((node) => readPaths(node, true));
    const found = behindEvent(event.node, reads, sources, root, evaluation);
    if (event.kind === 'assign') return found;
    return { ...found, change: { variable: variable.name, key: event.path[0] } };
  });
  behindVariables.set(variable, made);
  return made;
}

/** Not that it is kept somewhere else: what is done to it there is not in view. */
function isOwn(event: FlowEvent): boolean {
  return event.kind !== 'open' || isNode(event.node, 'CallExpression');
}

function behindEvent(
  event: TSESTree.Node,
  reads: readonly ReadPath[],
  sources: readonly TSESTree.Node[],
  root: TSESTree.Node,
  evaluation: Evaluation,
): Behind {
  const forks = forksAround(event, root, evaluation.references);
  if (forks === undefined) return { event, reads: undefined, sources: [] };
  const nodes = [...sources, ...forks.flatMap(({ tests }) => tests)];
  return {
    event,
    reads: withoutTwins([...reads, ...forks.flatMap(readsOfFork)]),
    sources: [...new Set(nodes.flatMap((node) => variablesIn(node, evaluation)))],
  };
}

function withoutTwins(reads: readonly ReadPath[]): readonly ReadPath[] {
  return [...new Map(reads.map((read) => [idOf(read), read])).values()];
}

function idOf({ path, isHandedOver }: ReadPath): string {
  return `${path} ${String(isHandedOver)}`;
}

/** What is put into an object, or may be: by a call that gets something else beside it. */
function contentsOf(event: ContentEvent, variable: Variable): readonly TSESTree.Node[] {
  if (event.kind !== 'open') return sourcesOf(event);
  const given = isNode(event.node, 'CallExpression') ? event.node.arguments : [];
  return given.filter((node) => !readPaths(node).some(({ path }) => isPartOf(path, variable.name)));
}

function isPartOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}

/** What is assigned to the members that a test reads, wherever the file assigns to members of these names. */
function behindMembers(test: TSESTree.Node, evaluation: Evaluation): readonly Behind[] {
  return [...nodesWithin(test)]
    .flatMap((node) => (isNode(node, 'MemberExpression') ? assignmentsTo(node) : []))
    .map((node) =>
      behindEvent(node, readPaths(node.right, true), [node.right], enclosingFunction(node), evaluation),
    );
}

function assignmentsTo(member: TSESTree.MemberExpression): readonly TSESTree.AssignmentExpression[] {
  const name = placeName(member);
  if (name === undefined) return [];
  return placesOf(name, member).flatMap((place) => {
    const outer = wrapped(place);
    const assignment = parentOf(outer);
    return isNode(assignment, 'AssignmentExpression') && assignment.left === outer ? [assignment] : [];
  });
}

/** A pattern reads the members that it names; what is assigned as it is shows all that is inside. */
function readsOfSource({ binding }: AssignEvent): readonly ReadPath[] {
  if (binding.source === undefined) return [];
  const keys = keysOf(binding.steps);
  const isWhole = keys.length < binding.steps.filter(({ step }) => step !== 'default').length;
  if (keys.length === 0 || isWhole || keys.includes(undefined)) return readPaths(binding.source, true);
  return readPaths(binding.source).map(({ path, isHandedOver }) => ({
    path: isHandedOver ? path : `${path}.${keys.join('.')}`,
    isHandedOver: true,
  }));
}
