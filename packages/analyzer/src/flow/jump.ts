import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction } from '../scope/ancestors.js';
import { isLoopNode } from '../scope/loops.js';
import { isNode } from '../scope/node-type.js';
import { endsProgram } from './ends-program.js';

/** Whether no run gets from the start of `statement` to the point behind it; only jumps past `target` count. */
export function certainlyLeaves(statement: TSESTree.Node, target: TSESTree.Node): boolean {
  if (isNode(statement, 'ReturnStatement') || isNode(statement, 'ThrowStatement')) {
    return contains(enclosingFunction(statement), target);
  }
  if (endsProgram(statement)) return true;
  if (isNode(statement, 'BreakStatement') || isNode(statement, 'ContinueStatement')) {
    const left = jumpedOutOf(statement);
    return left !== undefined && contains(left, target);
  }
  if (isNode(statement, 'BlockStatement'))
    return statement.body.some((inner) => certainlyLeaves(inner, target));
  if (isNode(statement, 'IfStatement')) {
    const { consequent, alternate } = statement;
    return alternate !== null && certainlyLeaves(consequent, target) && certainlyLeaves(alternate, target);
  }
  if (isNode(statement, 'SwitchStatement')) return switchLeaves(statement, target);
  return isNode(statement, 'TryStatement') && tryLeaves(statement, target);
}

/** Without a `break`, and with a `default`, every run ends in some case or falls through to the last one. */
function switchLeaves({ cases }: TSESTree.SwitchStatement, target: TSESTree.Node): boolean {
  if (cases.every((clause) => clause.test !== null)) return false;
  if (cases.some((clause) => clause.consequent.some(breaks))) return false;
  return cases.at(-1)?.consequent.some((inner) => certainlyLeaves(inner, target)) ?? false;
}

function tryLeaves(statement: TSESTree.TryStatement, target: TSESTree.Node): boolean {
  const { block, handler, finalizer } = statement;
  if (finalizer !== null && certainlyLeaves(finalizer, target)) return true;
  return certainlyLeaves(block, target) && (handler === null || certainlyLeaves(handler.body, target));
}

/** The loop, switch or labelled statement that a jump ends, or goes on with. */
function jumpedOutOf(jump: TSESTree.BreakStatement | TSESTree.ContinueStatement): TSESTree.Node | undefined {
  for (const up of ancestorsOf(jump)) {
    if (jump.label !== null) {
      if (isNode(up, 'LabeledStatement') && up.label.name === jump.label.name) return up;
    } else if (isLoopNode(up) || (isNode(jump, 'BreakStatement') && isNode(up, 'SwitchStatement'))) return up;
  }
  return undefined;
}

/** Whether a `break` inside other statements of a case may end the switch early. */
export function hasNestedBreak(statements: readonly TSESTree.Node[]): boolean {
  return statements.some((statement) => !isNode(statement, 'BreakStatement') && breaks(statement));
}

function breaks(statement: TSESTree.Node | null): boolean {
  if (statement === null) return false;
  if (isNode(statement, 'BreakStatement')) return true;
  if (isNode(statement, 'BlockStatement')) return statement.body.some(breaks);
  if (isNode(statement, 'IfStatement')) return breaks(statement.consequent) || breaks(statement.alternate);
  if (isNode(statement, 'LabeledStatement')) return breaks(statement.body);
  if (!isNode(statement, 'TryStatement')) return false;
  return breaks(statement.block) || breaks(statement.handler?.body ?? null) || breaks(statement.finalizer);
}
