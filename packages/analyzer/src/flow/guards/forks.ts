import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, ancestorsOf, contains, isFunction, parentOf } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { certainlyLeaves } from '../jump.js';
import { conditionsAround, conditionsOfUse } from './conditions-around.js';
import { leavingStatements, testsOfTried } from './leaving-statements.js';
import { type ReadPath, readPaths } from './read-paths.js';
import { usesOfFunction } from './uses-of-function.js';

/** A place where runs part, and what they part by as far as it is written down. */
export interface Fork {
  readonly at: TSESTree.Node;
  readonly tests: readonly TSESTree.Node[];
}

/**
 * The forks below `root` that decide whether a run gets to the node, and on with its result.
 * @param seen the functions whose uses have been asked for; those on the way are added
 */
export function* forksAround(
  node: TSESTree.Node,
  root: TSESTree.Node,
  references: References,
  seen = new Set<FunctionNode>(),
): Generator<Fork, void> {
  let inner = node;
  for (const up of ancestorsOf(node)) {
    if (up === root) return;
    const tests = conditionsAround(up, inner).map(({ test }) => test);
    if (tests.length > 0) yield { at: up, tests };
    if (isNode(up, 'TryStatement') && inner !== up.finalizer && !leavesInHandler(up))
      yield* forksOfTry(up, references);
    if (isFunction(up)) yield* forksOfUses(up, root, references, seen);
    // Those that leave the root itself have left for good.
    if (!isBodyOf(up, root)) yield* jumpsBefore(up, inner, references);
    inner = up;
  }
}

function* forksOfUses(
  called: FunctionNode,
  root: TSESTree.Node,
  references: References,
  seen: Set<FunctionNode>,
): Generator<Fork, void> {
  if (seen.has(called)) return;
  seen.add(called);
  for (const use of usesOfFunction(called, references)) {
    if (contains(called, use) || !contains(root, use)) continue;
    const tests = conditionsOfUse(use).map(({ test }) => test);
    if (tests.length > 0) yield { at: use, tests };
    yield* forksAround(use, root, references, seen);
  }
}

function isBodyOf(node: TSESTree.Node, root: TSESTree.Node): boolean {
  return parentOf(node) === root && (isFunction(root) || isLoopNode(root));
}

function* jumpsBefore(
  row: TSESTree.Node,
  inner: TSESTree.Node,
  references: References,
): Generator<Fork, void> {
  for (const { statement, guards } of leavingStatements(row, references)) {
    if (statement.range[1] <= inner.range[0]) yield { at: statement, tests: guards.map(({ test }) => test) };
  }
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
function* forksOfTry(statement: TSESTree.TryStatement, references: References): Generator<Fork, void> {
  const { block, handler } = statement;
  if (handler !== null) yield { at: statement, tests: testsOfTried(block, references) };
}

/** Whether only those runs go on behind the statement on which nothing has been thrown. */
function leavesInHandler(statement: TSESTree.TryStatement): boolean {
  return statement.handler !== null && certainlyLeaves(statement.handler.body, statement);
}

/** All that a fork is known by: what its tests read, and itself. */
export function readsOfFork({ at, tests }: Fork): readonly ReadPath[] {
  const place: ReadPath = { path: `@${String(at.range[0])}`, isHandedOver: false };
  return [place, ...tests.flatMap((test) => readPaths(test))];
}
