import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction, parentOf } from '../scope/ancestors.js';
import { innerStatements } from '../scope/inner-statements.js';
import { isNode } from '../scope/node-type.js';
import { isBranching } from './region.js';

/** UTF-16 offsets of a stretch of code. */
export type Stretch = readonly [start: number, end: number];

/**
 * The code around a node of which every run that reaches it also reaches the node; absent when every run that reaches
 * `target` passes the node, so that there is nothing to tell apart.
 */
export function reachOf(node: TSESTree.Node, target: TSESTree.Node): Stretch | undefined {
  let [start] = node.range;
  let inner = node;
  let isStraight = true;
  for (const up of ancestorsOf(node)) {
    if (contains(up, target)) return undefined;
    if (isStraight) {
      const row = rowOf(up);
      const first = row.length === 0 ? inner : firstInStraightLine(row, inner, target);
      start = Math.min(start, first.range[0]);
      isStraight = !isTried(up) && (row.length === 0 || first === row[0]);
    }
    if (isBranching(up)) return [start, node.range[1]];
    inner = up;
  }
  return undefined;
}

/** The statements of a block or case; none for a block in which an exception may end any of them. */
function rowOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (isNode(node, 'SwitchCase')) return node.consequent;
  return isNode(node, 'BlockStatement') && !isTried(node) ? node.body : [];
}

function isTried(node: TSESTree.Node): boolean {
  return isNode(node, 'BlockStatement') && isNode(parentOf(node), 'TryStatement');
}

/** Of the statements before `last`, the first one from which no jump leads away. */
function firstInStraightLine(
  row: readonly TSESTree.Node[],
  last: TSESTree.Node,
  target: TSESTree.Node,
): TSESTree.Node {
  let first = last;
  for (const statement of row.slice(0, row.indexOf(last)).reverse()) {
    if (mayJump(statement, target)) break;
    first = statement;
  }
  return first;
}

/** Whether a statement may jump to somewhere from where the target can still be reached. */
function mayJump(statement: TSESTree.Node | null | undefined, target: TSESTree.Node): boolean {
  if (statement === null || statement === undefined) return false;
  if (isNode(statement, 'BreakStatement') || isNode(statement, 'ContinueStatement')) return true;
  if (isNode(statement, 'ReturnStatement') || isNode(statement, 'ThrowStatement')) {
    return !contains(enclosingFunction(statement), target);
  }
  return innerStatements(statement).some((inner) => mayJump(inner, target));
}
