import type { TSESTree } from '@typescript-eslint/types';

import { innerStatements } from '../../scope/inner-statements.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { References } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import { endsProgram, isEndingCall } from '../ends-program.js';
import { certainlyLeaves } from '../jump.js';
import { type Condition, unclear } from './conditions-around.js';
import { callMaybeThrowing, validationsIn } from './throwing-calls.js';

/** A statement that ends some of the runs, and the tests that decide which. */
interface Leaving {
  readonly statement: TSESTree.Node;
  readonly guards: readonly Condition[];
}

const known = new WeakMap<TSESTree.Node, readonly Leaving[]>();

/** The statements of a row that end some of the runs. */
export function leavingStatements(row: TSESTree.Node, references: References): readonly Leaving[] {
  const statements = statementsOf(row);
  if (statements.length === 0) return [];
  const seen = known.get(row);
  if (seen !== undefined) return seen;
  const leaving = statements
    .map((statement) => ({ statement, guards: guardsOf(statement, references) }))
    .filter(({ guards }) => guards.length > 0);
  known.set(row, leaving);
  return leaving;
}

function statementsOf(row: TSESTree.Node): readonly TSESTree.Node[] {
  if (isNode(row, 'BlockStatement') || isNode(row, 'Program') || isNode(row, 'StaticBlock')) return row.body;
  return isNode(row, 'SwitchCase') ? row.consequent : [];
}

function guardsOf(statement: TSESTree.Node, references: References): readonly Condition[] {
  if (isNode(statement, 'ExpressionStatement')) return guardsOfExpression(statement.expression, references);
  if (isNode(statement, 'VariableDeclaration')) return testsBehindResults(statement, references).map(unclear);
  if (!mayLeave(statement, references)) return [];
  if (isNode(statement, 'IfStatement')) {
    const { test, consequent, alternate } = statement;
    if (certainlyLeaves(consequent, statement.parent)) return [{ test, outcome: false }];
    if (alternate !== null && certainlyLeaves(alternate, statement.parent)) return [{ test, outcome: true }];
  }
  return testsIn(statement, references).map(unclear);
}

/** A call that does nothing else may be one that throws: `assert(body)`; or it is only made if it has to throw: `body || fail()`. */
function guardsOfExpression(expression: TSESTree.Node, references: References): readonly Condition[] {
  const call = callMaybeThrowing(expression, references);
  const calls = call === undefined || call.arguments.length === 0 ? [] : [call];
  const results = call === undefined ? validationsIn(expression, references) : [];
  return [...calls, ...results, ...testsOfBranches(expression, references)].map(unclear);
}

/** What has to hold for a value to be there at all: `id ?? fail()`, `requireUser(id)`. */
function testsBehindResults(root: TSESTree.Node, references: References): readonly TSESTree.Node[] {
  return [...testsOfFallbacks(root, references), ...validationsIn(root, references)];
}

/** What decides whether the call is made that an expression ends in, where nobody asks for what it gives. */
function testsOfBranches(expression: TSESTree.Node, references: References): readonly TSESTree.Node[] {
  const inner = unwrap(expression);
  if (isNode(inner, 'ConditionalExpression')) {
    const isLeaving = [inner.consequent, inner.alternate].some((arm) => mayEnd(arm, references));
    return isLeaving ? [inner.test] : [];
  }
  if (isNode(inner, 'LogicalExpression') && inner.operator === '&&' && mayEnd(inner.right, references))
    return [inner.left];
  return testsOfFallbacks(expression, references);
}

/** What is asked before a call is made in its place: `id ?? fail()`. */
function testsOfFallbacks(root: TSESTree.Node, references: References): readonly TSESTree.Node[] {
  return [...nodesWithin(root)].flatMap((node) =>
    isNode(node, 'LogicalExpression') && node.operator !== '&&' && mayEnd(node.right, references)
      ? [node.left]
      : [],
  );
}

function mayEnd(expression: TSESTree.Node, references: References): boolean {
  return isEndingCall(expression) || callMaybeThrowing(expression, references) !== undefined;
}

/** Whether the last thing that a branch does may be to throw: `if (!body) fail()`. */
function endsInCall(branch: TSESTree.Node | null | undefined, references: References): boolean {
  const last = isNode(branch, 'BlockStatement') ? branch.body.at(-1) : branch;
  if (!isNode(last, 'ExpressionStatement')) return false;
  const { expression } = last;
  return mayEnd(expression, references) || testsOfBranches(expression, references).length > 0;
}

/** Whether some run does not get to the end of a statement; loops and switches inside it end for themselves. */
function mayLeave(
  statement: TSESTree.Node | null | undefined,
  references: References,
  isInner = false,
): boolean {
  if (statement === null || statement === undefined) return false;
  if (isNode(statement, 'ReturnStatement') || isNode(statement, 'ThrowStatement')) return true;
  if (endsProgram(statement)) return true;
  if (isNode(statement, 'ContinueStatement')) return statement.label !== null || !isInner;
  if (isNode(statement, 'BreakStatement')) return statement.label !== null || !isInner;
  const isEnding = isInner || endsJumps(statement);
  return innerStatements(statement).some(
    (inner) =>
      mayLeave(inner, references, isEnding) ||
      (isNode(statement, 'IfStatement') && endsInCall(inner, references)),
  );
}

/** Whether a jump in the statement may go no further than to its end. */
function endsJumps(statement: TSESTree.Node): boolean {
  return isLoopNode(statement) || isNode(statement, 'SwitchStatement');
}

/** The tests of a statement that decide whether runs get to its end: those of the statements in it that may leave it, too. */
function testsIn(
  statement: TSESTree.Node | null | undefined,
  references: References,
  isInner = false,
): readonly TSESTree.Node[] {
  if (statement === null || statement === undefined) return [];
  if (isNode(statement, 'ExpressionStatement'))
    return guardsOfExpression(statement.expression, references).map(({ test }) => test);
  if (!mayLeave(statement, references, isInner) && !endsInCall(statement, references)) return [];
  const inner = innerStatements(statement).flatMap((one) =>
    testsIn(one, references, isInner || endsJumps(statement)),
  );
  if (isNode(statement, 'IfStatement')) return [statement.test, ...inner];
  if (isNode(statement, 'SwitchStatement')) return [statement.discriminant, ...inner];
  if (isNode(statement, 'TryStatement') && mayLeave(statement.handler?.body, references))
    return [...testsOfTried(statement.block, references), ...inner];
  if (!isLoopNode(statement)) return inner;
  if (isNode(statement, 'ForOfStatement') || isNode(statement, 'ForInStatement'))
    return [statement.right, ...inner];
  return statement.test === null ? inner : [statement.test, ...inner];
}

/** What decides whether a block gets to its end, as far as exceptions go: its calls, and what is asked before a `throw`. */
export function testsOfTried(
  block: TSESTree.BlockStatement,
  references: References,
): readonly TSESTree.Node[] {
  const calls = [...nodesWithin(block)].filter((node) => callMaybeThrowing(node, references) === node);
  return [...calls, ...testsIn(block, references)];
}
