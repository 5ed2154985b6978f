import type { TSESTree } from '@typescript-eslint/types';

import { certainlyLeaves } from '../flow/jump.js';
import { ancestorsOf, contains } from './ancestors.js';
import { isNode } from './node-type.js';

/**
 * Whether no run passes both nodes, because they stand in different arms of one condition. A loop around both may run again and take
 * the other arm: that is for the caller to rule out.
 */
export function areExclusive(one: TSESTree.Node, other: TSESTree.Node): boolean {
  let below = one;
  for (const above of ancestorsOf(one)) {
    if (contains(above, other)) return divides(above, below, other);
    below = above;
  }
  return false;
}

/** Whether `above`, which holds both `child` and `other`, runs one of them only. */
function divides(above: TSESTree.Node, child: TSESTree.Node, other: TSESTree.Node): boolean {
  if (isNode(above, 'IfStatement') || isNode(above, 'ConditionalExpression'))
    return child !== above.test && !contains(above.test, other);
  return isNode(above, 'SwitchStatement') && dividesCases(above, child, other);
}

/** Cases are apart unless the earlier one goes on into the later one. */
function dividesCases(
  { cases }: TSESTree.SwitchStatement,
  child: TSESTree.Node,
  other: TSESTree.Node,
): boolean {
  const one = cases.findIndex((clause) => clause === child);
  const another = cases.findIndex(({ consequent }) => consequent.some((inner) => contains(inner, other)));
  if (one < 0 || another < 0) return false;
  const [first, last] = [Math.min(one, another), Math.max(one, another)];
  return cases
    .slice(first, last)
    .some(({ consequent }) => consequent.some((inner) => certainlyLeaves(inner, cases[last] ?? child)));
}
