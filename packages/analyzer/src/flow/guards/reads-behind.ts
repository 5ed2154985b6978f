import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';
import { type Behind, behind, behindMembers } from './behind-values.js';
import type { Guard } from './guards-before.js';
import { MAX_VARIABLES } from './limits.js';
import { EVERYTHING, type ReadIndex, indexOfReads } from './read-index.js';
import { type ReadPath, idOfRead, isPartOf, readPaths } from './read-paths.js';
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
      const id = idOfRead(read);
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
