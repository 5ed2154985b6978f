import type { TSESTree } from '@typescript-eslint/types';

import {
  type FunctionNode,
  ancestorsOf,
  contains,
  isDeferred,
  isFunction,
  parentOf,
} from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { unwrap, wrapped } from '../../scope/unwrap.js';
import { type Condition, conditionsAround, conditionsOfUse } from './conditions-around.js';
import { leavingStatements, testsOfTried } from './leaving-statements.js';
import { usesOfFunction } from './uses-of-function.js';

/** A condition that runs have passed when they get to a node. */
export interface Guard extends Condition {
  /** What is only run because of it, or what it may end. */
  readonly statement: TSESTree.Node;
}

/**
 * The conditions below `root` that decide whether a run gets to `node`.
 * @param seen the functions whose uses have been asked for; those on the way are added
 */
export function* guardsBefore(
  node: TSESTree.Node,
  root: TSESTree.Node,
  references: References,
  seen = new Set<FunctionNode>(),
): Generator<Guard, void> {
  let inner = node;
  for (const up of ancestorsOf(node)) {
    yield* guardsIn(up, inner);
    if (isNode(up, 'TryStatement') && inner === up.handler)
      for (const test of testsOfTried(up.block, references))
        yield { test, outcome: undefined, statement: up };
    if (isFunction(up)) yield* guardsOfUses(up, root, references, seen);
    for (const { statement, guards } of leavingStatements(up, references)) {
      if (statement.range[1] <= inner.range[0])
        for (const guard of guards) yield* split({ ...guard, statement });
    }
    if (up === root) return;
    inner = up;
  }
}

/** What decides whether a function runs: the conditions where it is called, or handed on. */
function* guardsOfUses(
  called: FunctionNode,
  root: TSESTree.Node,
  references: References,
  seen: Set<FunctionNode>,
): Generator<Guard, void> {
  if (called === root || seen.has(called)) return;
  seen.add(called);
  for (const use of usesOfFunction(called, references)) {
    if (contains(called, use) || !contains(root, use)) continue;
    const statement = parentOf(wrapped(use)) ?? use;
    for (const condition of conditionsOfUse(use)) yield* split({ ...condition, statement });
    for (const guard of guardsBefore(use, root, references, seen)) yield { ...guard, outcome: undefined };
  }
}

/** The conditions that only those runs get through that get to `node`, as far as they are around it. */
export function* guardsAround(node: TSESTree.Node): Generator<Guard, void> {
  let inner = node;
  for (const up of ancestorsOf(node)) {
    yield* guardsIn(up, inner);
    if (isDeferred(up)) return;
    inner = up;
  }
}

function* guardsIn(up: TSESTree.Node, inner: TSESTree.Node): Generator<Guard, void> {
  const statement = isNode(up, 'SwitchCase') ? up.parent : up;
  for (const condition of conditionsAround(up, inner)) yield* split({ ...condition, statement });
}

/** The conditions that hold each by itself when a condition has come out so. */
function* split({ test, outcome, statement }: Guard): Generator<Guard, void> {
  const inner = unwrap(test);
  if (isNode(inner, 'UnaryExpression') && inner.operator === '!') {
    yield* split({ test: inner.argument, outcome: outcome === undefined ? undefined : !outcome, statement });
  } else if (isNode(inner, 'LogicalExpression') && outcome === (inner.operator === '&&')) {
    yield* split({ test: inner.left, outcome, statement });
    yield* split({ test: inner.right, outcome, statement });
  } else {
    yield { test: inner, outcome, statement };
  }
}
