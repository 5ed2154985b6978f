import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';
import { keysOf } from '../binding.js';
import type { AssignEvent } from '../flow-event.js';
import type { Guard } from './guards-before.js';
import { MAX_VARIABLES } from './limits.js';
import { type ReadPath, readPaths } from './read-paths.js';
import { testsAround } from './tests-around.js';
import { variablesIn } from './variables-in.js';

/** All that a test reads, and all that the variables in it are made of: `valid` tells of `user` after `const valid = Boolean(user)`. */
export function readsBehind(guard: Guard, evaluation: Evaluation): readonly ReadPath[] {
  const reads = [...ownReads(guard)];
  const seen = new Set<Variable>();
  const pending = variablesIn(guard.test, evaluation);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next) || seen.size >= MAX_VARIABLES) continue;
    seen.add(next);
    const { reads: own, sources } = behind(next, evaluation);
    reads.push(...own);
    pending.push(...sources);
  }
  return reads;
}

/** What a test reads by itself. */
export function ownReads({ test, statement }: Guard): readonly ReadPath[] {
  return readPaths(test, runsForElements(statement));
}

/** Whether it takes elements for code to run, which then tells how many there are. */
function runsForElements(statement: TSESTree.Node): boolean {
  return (
    isNode(statement, 'ForOfStatement') ||
    isNode(statement, 'ForInStatement') ||
    isNode(statement, 'CallExpression')
  );
}

interface Behind {
  readonly reads: readonly ReadPath[];
  readonly sources: readonly Variable[];
}

const known = new WeakMap<Variable, Behind>();

/** What the values are made of that a variable gets, and what decides whether it gets them. */
function behind(variable: Variable, evaluation: Evaluation): Behind {
  const seen = known.get(variable);
  if (seen !== undefined) return seen;
  const { events, root } = evaluation.tracked(variable);
  const assigned = events.flatMap((event) => (event.kind === 'assign' ? [event] : []));
  const tests = assigned.flatMap((event) => [...testsAround(event.node, root)]);
  const sources = assigned.flatMap(({ binding }) => (binding.source === undefined ? [] : [binding.source]));
  const made: Behind = {
    reads: [...assigned.flatMap(readsOfSource), ...tests.flatMap((test) => readPaths(test))],
    sources: [...sources, ...tests].flatMap((node) => variablesIn(node, evaluation)),
  };
  known.set(variable, made);
  return made;
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
