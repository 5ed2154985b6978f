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
import { type Condition, conditionsAround } from './conditions-around.js';
import { leavingStatements } from './leaving-statements.js';

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
    if (isFunction(up)) yield* guardsOfUses(up, root, references, seen);
    for (const { statement, guards } of leavingStatements(up, references)) {
      if (statement.range[1] <= inner.range[0])
        for (const guard of guards) yield* split({ ...guard, statement });
    }
    if (up === root) return;
    inner = up;
  }
}

/** What decides whether a function runs that has a name: the conditions where it is called, or handed on. */
function* guardsOfUses(
  called: FunctionNode,
  root: TSESTree.Node,
  references: References,
  seen: Set<FunctionNode>,
): Generator<Guard, void> {
  if (called === root || seen.has(called)) return;
  seen.add(called);
  const name = nameOf(called);
  const variable = name === undefined ? undefined : references.variableOf(name);
  for (const { identifier } of variable?.references ?? []) {
    if (contains(called, identifier) || !contains(root, identifier)) continue;
    for (const guard of guardsBefore(identifier, root, references, seen))
      yield { ...guard, outcome: undefined };
  }
}

function nameOf(called: FunctionNode): TSESTree.Node | undefined {
  if (isNode(called, 'FunctionDeclaration')) return called.id ?? undefined;
  const declaration = parentOf(wrapped(called));
  return isNode(declaration, 'VariableDeclarator') ? declaration.id : undefined;
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
