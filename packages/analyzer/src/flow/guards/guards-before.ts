import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, isDeferred } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { globalName } from '../../scope/callee-name.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isIterating } from '../../scope/immediate-callback.js';
import { innerStatements } from '../../scope/inner-statements.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import { certainlyLeaves } from '../jump.js';

/** A condition that runs have passed when they get to a node. */
export interface Guard {
  readonly test: TSESTree.Node;
  /** What the test has come out as; `undefined` where that is not so simple. */
  readonly outcome: boolean | undefined;
  /** What is only run because of it, or what it may end. */
  readonly statement: TSESTree.Node;
}

/** The conditions below `root` that decide whether a run gets to `node`. */
export function* guardsBefore(
  node: TSESTree.Node,
  root: TSESTree.Node,
  references: References,
): Generator<Guard, void> {
  let inner = node;
  for (const up of ancestorsOf(node)) {
    const guard = guardAround(up, inner);
    if (guard !== undefined) yield* split({ ...guard, statement: isNode(up, 'SwitchCase') ? up.parent : up });
    for (const { statement, guards } of leavingStatements(up, references)) {
      if (statement.range[1] <= inner.range[0])
        for (const guard of guards) yield* split({ ...guard, statement });
    }
    if (up === root) return;
    inner = up;
  }
}

/** The conditions that only those runs get through that get to `node`, as far as they are around it. */
export function* guardsAround(node: TSESTree.Node): Generator<Guard, void> {
  let inner = node;
  for (const up of ancestorsOf(node)) {
    const guard = guardAround(up, inner);
    if (guard !== undefined) yield* split({ ...guard, statement: isNode(up, 'SwitchCase') ? up.parent : up });
    if (isDeferred(up)) return;
    inner = up;
  }
}

type Condition = Omit<Guard, 'statement'>;

function guardAround(up: TSESTree.Node, inner: TSESTree.Node): Condition | undefined {
  if (isNode(up, 'IfStatement') || isNode(up, 'ConditionalExpression'))
    return inner === up.test ? undefined : { test: up.test, outcome: inner === up.consequent };
  if (isNode(up, 'LogicalExpression') && inner === up.right)
    return { test: up.left, outcome: up.operator === '??' ? undefined : up.operator === '&&' };
  if (isNode(up, 'WhileStatement') && inner === up.body) return { test: up.test, outcome: true };
  if (isNode(up, 'ForStatement') && (inner === up.body || inner === up.update))
    return up.test === null ? undefined : { test: up.test, outcome: true };
  return isNode(up, 'SwitchCase') && inner !== up.test
    ? { test: up.parent.discriminant, outcome: undefined }
    : undefined;
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

interface Leaving {
  readonly statement: TSESTree.Node;
  readonly guards: readonly Condition[];
}

const known = new WeakMap<TSESTree.Node, readonly Leaving[]>();

/** The statements of a row that end some of the runs. */
function leavingStatements(row: TSESTree.Node, references: References): readonly Leaving[] {
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
  if (isNode(statement, 'ExpressionStatement')) return guardsOfCall(statement.expression, references);
  if (!mayLeave(statement)) return [];
  if (isNode(statement, 'IfStatement')) {
    const { test, consequent, alternate } = statement;
    if (certainlyLeaves(consequent, statement.parent)) return [{ test, outcome: false }];
    if (alternate !== null && certainlyLeaves(alternate, statement.parent)) return [{ test, outcome: true }];
  }
  return testsIn(statement).map((test) => ({ test, outcome: undefined }));
}

/** A call that does nothing else may be one that throws: `assert(body)`. */
function guardsOfCall(expression: TSESTree.Node, references: References): readonly Condition[] {
  const call = unwrap(isNode(expression, 'AwaitExpression') ? expression.argument : expression);
  if (!isNode(call, 'CallExpression')) return [];
  const callee = unwrap(call.callee);
  const method = isNode(callee, 'MemberExpression') ? memberName(callee) : undefined;
  if (method !== undefined && (NEVER_THROWING.has(method) || isIterating(method))) return [];
  if (isHarmlessFunction(call, references)) return [];
  const name = globalName(callee, references);
  if (name !== undefined && (name.includes('.') || name === 'fetch')) return [];
  return call.arguments.length === 0 ? [] : [{ test: call, outcome: undefined }];
}

/** Methods that look at nothing they get: they add to a list, or write a line of a log. */
const NEVER_THROWING = new Set(['push', 'unshift', 'log', 'info', 'warn', 'debug', 'error', 'trace']);

/** Whether a call runs a function of the file that throws nothing itself. */
function isHarmlessFunction(call: TSESTree.CallExpression, references: References): boolean {
  const { called } = calledFunction(call, references);
  return called !== undefined && !mayThrow(called);
}

function mayThrow(node: TSESTree.Node): boolean {
  return isNode(node, 'ThrowStatement') || isNode(node, 'CallExpression') || childNodes(node).some(mayThrow);
}

/** Whether some run does not get to the end of a statement; loops and switches inside it end for themselves. */
function mayLeave(statement: TSESTree.Node | null | undefined, isInner = false): boolean {
  if (statement === null || statement === undefined) return false;
  if (isNode(statement, 'ReturnStatement') || isNode(statement, 'ThrowStatement')) return true;
  if (isNode(statement, 'ContinueStatement')) return statement.label !== null || !isInner;
  if (isNode(statement, 'BreakStatement')) return statement.label !== null || !isInner;
  const isEnding = isInner || endsJumps(statement);
  return innerStatements(statement).some((inner) => mayLeave(inner, isEnding));
}

/** Whether a jump in the statement may go no further than to its end. */
function endsJumps(statement: TSESTree.Node): boolean {
  return isLoopNode(statement) || isNode(statement, 'SwitchStatement');
}

/** The tests of a statement that decide whether runs get to its end: those of the statements in it that may leave it, too. */
function testsIn(statement: TSESTree.Node | null | undefined, isInner = false): readonly TSESTree.Node[] {
  if (statement === null || statement === undefined || !mayLeave(statement, isInner)) return [];
  const inner = innerStatements(statement).flatMap((one) => testsIn(one, isInner || endsJumps(statement)));
  if (isNode(statement, 'IfStatement')) return [statement.test, ...inner];
  if (isNode(statement, 'SwitchStatement')) return [statement.discriminant, ...inner];
  if (!isLoopNode(statement)) return inner;
  if (isNode(statement, 'ForOfStatement') || isNode(statement, 'ForInStatement'))
    return [statement.right, ...inner];
  return statement.test === null ? inner : [statement.test, ...inner];
}
