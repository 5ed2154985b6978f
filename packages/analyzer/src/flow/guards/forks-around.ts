import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, ancestorsOf, contains, isFunction, parentOf } from '../../scope/ancestors.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { certainlyLeaves } from '../jump.js';
import { conditionsAround, conditionsOfUse } from './conditions-around.js';
import { type Fork, distinctForks, forksOfTry } from './fork.js';
import { leavingStatements } from './leaving-statements.js';
import { MAX_FORKS, MAX_FUNCTIONS } from './limits.js';
import { usesOfFunction } from './uses-of-function.js';

/**
 * The forks below `root` that decide whether a run gets to the node, and on with its result. Absent where there are too many to
 * look through.
 */
export function forksAround(
  node: TSESTree.Node,
  root: TSESTree.Node,
  references: References,
): readonly Fork[] | undefined {
  const { forks, functions } = wayTo(node, root, references);
  const all = [...forks];
  const seen = new Set(functions);
  // What is added on the way is visited as well.
  for (const called of seen) {
    const uses = waysToUses(called, root, references);
    all.push(...uses.forks);
    for (const one of uses.functions) seen.add(one);
    if (seen.size > MAX_FUNCTIONS) return undefined;
  }
  const distinct = distinctForks(all);
  return distinct.length > MAX_FORKS ? undefined : distinct;
}

/** The forks on the way to a node, and the functions that it leads into. */
interface Way {
  readonly forks: readonly Fork[];
  readonly functions: readonly FunctionNode[];
}

const known = new WeakMap<FunctionNode, WeakMap<TSESTree.Node, Way>>();

function waysToUses(called: FunctionNode, root: TSESTree.Node, references: References): Way {
  const byRoot = known.get(called) ?? new WeakMap<TSESTree.Node, Way>();
  known.set(called, byRoot);
  const ways = byRoot.get(root) ?? findWaysToUses(called, root, references);
  byRoot.set(root, ways);
  return ways;
}

function findWaysToUses(called: FunctionNode, root: TSESTree.Node, references: References): Way {
  const forks: Fork[] = [];
  const functions: FunctionNode[] = [];
  for (const use of usesOfFunction(called, references)) {
    if (contains(called, use) || !contains(root, use)) continue;
    const tests = conditionsOfUse(use).map(({ test }) => test);
    if (tests.length > 0) forks.push({ at: use, tests });
    const way = wayTo(use, root, references);
    forks.push(...way.forks);
    functions.push(...way.functions);
  }
  return { forks: distinctForks(forks), functions };
}

function wayTo(node: TSESTree.Node, root: TSESTree.Node, references: References): Way {
  const forks: Fork[] = [];
  const functions: FunctionNode[] = [];
  let inner = node;
  for (const up of ancestorsOf(node)) {
    if (up === root) break;
    const tests = conditionsAround(up, inner).map(({ test }) => test);
    if (tests.length > 0) forks.push({ at: up, tests });
    if (isNode(up, 'TryStatement') && inner !== up.finalizer && !leavesInHandler(up))
      forks.push(...forksOfTry(up, references));
    if (isFunction(up)) functions.push(up);
    // Those that leave the root itself have left for good.
    if (!isBodyOf(up, root)) forks.push(...jumpsBefore(up, inner, references));
    inner = up;
  }
  return { forks, functions };
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

/** Whether only those runs go on behind the statement on which nothing has been thrown. */
function leavesInHandler(statement: TSESTree.TryStatement): boolean {
  return statement.handler !== null && certainlyLeaves(statement.handler.body, statement);
}
