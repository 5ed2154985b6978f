import type { TSESTree } from '@typescript-eslint/types';

import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { conditionsAround } from './conditions-around.js';
import { testsOfTried } from './leaving-statements.js';
import { type ReadPath, readPaths } from './read-paths.js';

/** A place where runs part, and what they part by as far as it is written down. */
export interface Fork {
  readonly at: TSESTree.Node;
  readonly tests: readonly TSESTree.Node[];
}

/** What a node asks to decide which part of it runs. */
export function* forksOf(node: TSESTree.Node, references: References): Generator<Fork, void> {
  if (isNode(node, 'TryStatement')) yield* forksOfTry(node, references);
  const tests = testsOf(node);
  if (tests.length > 0) yield { at: node, tests };
}

function testsOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (isNode(node, 'IfStatement') || isNode(node, 'ConditionalExpression')) return [node.test];
  if (isNode(node, 'LogicalExpression') || isNode(node, 'AssignmentPattern')) return [node.left];
  if (isNode(node, 'AssignmentExpression')) return conditionsAround(node, node.right).map(({ test }) => test);
  if (isNode(node, 'SwitchStatement'))
    return [node.discriminant, ...node.cases.flatMap(({ test }) => test ?? [])];
  if (isNode(node, 'ForOfStatement') || isNode(node, 'ForInStatement')) return [node.right];
  return isLoopNode(node) && node.test !== null ? [node.test] : [];
}

/** Runs part where something in a block throws. */
export function* forksOfTry(statement: TSESTree.TryStatement, references: References): Generator<Fork, void> {
  const { block, handler } = statement;
  if (handler !== null) yield { at: statement, tests: testsOfTried(block, references) };
}

/** All that a fork is known by: what its tests read, and itself. */
export function readsOfFork({ at, tests }: Fork): readonly ReadPath[] {
  const place: ReadPath = { path: `@${String(at.range[0])}`, isHandedOver: false };
  return [place, ...tests.flatMap(readsOfTest)];
}

const readsOfTests = new WeakMap<TSESTree.Node, readonly ReadPath[]>();

/** Every value that is decided behind a test asks for what it reads. */
function readsOfTest(test: TSESTree.Node): readonly ReadPath[] {
  const reads = readsOfTests.get(test) ?? readPaths(test);
  readsOfTests.set(test, reads);
  return reads;
}

/** Of the forks that several nodes have in common, each once. */
export function distinctForks(forks: Iterable<Fork>): readonly Fork[] {
  return [...new Map([...forks].map((fork) => [idOf(fork), fork])).values()];
}

function idOf({ at, tests }: Fork): string {
  return [at, ...tests].map(({ range }) => range.join('-')).join();
}
