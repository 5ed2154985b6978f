import type { TSESTree } from '@typescript-eslint/types';

import { certainlyLeaves } from '../../flow/jump.js';
import { type FunctionNode, ancestorsOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import type { Evaluation } from '../evaluation.js';
import { truthOf } from '../truthiness.js';

/** Whether the call that is being followed never gets to an expression of the function: what it passes decides the conditions. */
export function definitelySkipped(
  expression: TSESTree.Node,
  called: FunctionNode,
  evaluation: Evaluation,
): boolean {
  if (evaluation.frame === undefined) return false;
  let inner = expression;
  for (const up of ancestorsOf(expression)) {
    if (isNode(up, 'IfStatement') && isOtherBranch(up, inner, evaluation)) return true;
    if (isNode(up, 'SwitchCase') && isOtherCase(up, evaluation)) return true;
    const row = isNode(up, 'BlockStatement') ? up.body : isNode(up, 'SwitchCase') ? up.consequent : [];
    if (
      row
        .slice(
          0,
          row.findIndex((statement) => statement === inner),
        )
        .some((earlier) => hasLeft(earlier, called, evaluation))
    )
      return true;
    if (up === called) break;
    inner = up;
  }
  return false;
}

function isOtherBranch(node: TSESTree.IfStatement, inner: TSESTree.Node, evaluation: Evaluation): boolean {
  if (inner === node.test) return false;
  const truth = truthAt(node.test, evaluation);
  return truth !== undefined && truth !== (inner === node.consequent);
}

function truthAt(test: TSESTree.Node, evaluation: Evaluation): boolean | undefined {
  return truthOf(evaluation.evaluate(test, evaluation.moments(test)));
}

function hasLeft(statement: TSESTree.Node, called: FunctionNode, evaluation: Evaluation): boolean {
  if (!isNode(statement, 'IfStatement')) return false;
  const truth = truthAt(statement.test, evaluation);
  const taken = truth === true ? statement.consequent : statement.alternate;
  return truth !== undefined && taken !== null && certainlyLeaves(taken, called.body);
}

/** A case of a known value whose test is another one, and that no case before it falls through to. */
function isOtherCase(clause: TSESTree.SwitchCase, evaluation: Evaluation): boolean {
  const { parent } = clause;
  const value = textOf(parent.discriminant, evaluation);
  if (value === undefined) return false;
  const tests = parent.cases.map(({ test }) => (test === null ? null : textOf(test, evaluation)));
  if (tests.includes(undefined)) return false;
  const index = parent.cases.indexOf(clause);
  const before = parent.cases[index - 1];
  const last = before?.consequent.at(-1);
  const isEntered = before === undefined || (last !== undefined && certainlyLeaves(last, parent));
  if (!isEntered) return false;
  return clause.test === null ? tests.includes(value) : tests[index] !== value;
}

function textOf(node: TSESTree.Node, evaluation: Evaluation): string | undefined {
  const value = evaluation.evaluate(node, evaluation.moments(node));
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}
