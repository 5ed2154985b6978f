import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, contains, isFunction, parentOf } from '../../scope/ancestors.js';
import { innerStatements } from '../../scope/inner-statements.js';
import { isNode } from '../../scope/node-type.js';
import { definitionType } from '../../scope/references.js';
import { unwrap, wrapped } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { isAny, memberName } from '../syntax/nodes.js';
import { forEachNode } from '../syntax/traverse.js';

/**
 * Whether a call of the first of `owners` (the others made it) reaches `request` whatever its arguments are. What does not depend on them (a missing key in the
 * environment) counts for nothing: then nobody's request leaves. Neither does an error that is thrown at the caller.
 */
export function isSureToRun(
  request: TSESTree.Node,
  owners: readonly FunctionNode[],
  bindings: Bindings,
  isArgument: (variable: Variable) => boolean = isParameter,
): boolean {
  const [owner] = owners;
  const dependsOnCall = (node: TSESTree.Node): boolean => depends(node, { owners, bindings, isArgument }, 0);
  let below = request;
  for (const above of ancestorsOf(request)) {
    if (above === owner) return true;
    if (isFunction(above) && !isRunOnTheSpot(above)) return false;
    if (isNode(above, 'CatchClause')) return false;
    const condition = conditionOf(above, below, bindings);
    if (condition !== undefined && dependsOnCall(condition)) return false;
    const earlier = earlierStatements(above, below);
    if (earlier.some((one) => mayLeave(one, isCaught(one, owner)) && dependsOnCall(one))) return false;
    below = above;
  }
  return false;
}

/** A function that is handed to a call, or called where it is written. */
function isRunOnTheSpot(inner: FunctionNode): boolean {
  const outer = wrapped(inner);
  const above = parentOf(outer);
  if (isNode(above, 'NewExpression'))
    return isNode(above.callee, 'Identifier') && above.callee.name === 'Promise';
  if (!isNode(above, 'CallExpression')) return false;
  if (above.callee === outer) return true;
  const callee = unwrap(above.callee);
  const name =
    isNode(callee, 'MemberExpression') && isNode(callee.property, 'Identifier') ? callee.property.name : '';
  return !RUNS_LATER.test(name);
}

/** Callbacks for what may never happen, or only for some elements of a list. */
const RUNS_LATER =
  /^(?:catch|on|once|addEventListener|map|flatMap|forEach|filter|reduce|find|some|every|each|mapSeries|subscribe)$/;

/** The expression that decides whether `below` runs. */
function conditionOf(
  above: TSESTree.Node,
  below: TSESTree.Node,
  bindings: Bindings,
): TSESTree.Node | undefined {
  if (isAny(above, ['IfStatement', 'ConditionalExpression', 'WhileStatement', 'DoWhileStatement']))
    return above.test === below ? undefined : above.test;
  if (isNode(above, 'LogicalExpression')) return above.right === below ? above.left : undefined;
  if (isNode(above, 'SwitchStatement')) return above.discriminant === below ? undefined : above;
  if (isNode(above, 'ForStatement')) return above.body === below ? boundIn(above, bindings) : undefined;
  if (isAny(above, ['ForOfStatement', 'ForInStatement']))
    return above.right === below ? undefined : above.right;
  return undefined;
}

/** A loop that counts elements, or as far as the caller says, may not run at all; one that counts attempts of its own does. */
function boundIn({ test, init }: TSESTree.ForStatement, bindings: Bindings): TSESTree.Node | undefined {
  let bound: TSESTree.Node | undefined;
  if (test === null) return undefined;
  const isFromZero = isNode(test, 'BinaryExpression') && test.operator === '<=' && startsAtZero(init);
  forEachNode(test, (part) => {
    if (isNode(part, 'MemberExpression') && /^(?:length|size)$/.test(memberName(part) ?? '')) bound = part;
    if (!isFromZero && isGivenByCaller(part, bindings)) bound = part;
  });
  return bound;
}

function startsAtZero(init: TSESTree.ForStatement['init']): boolean {
  const [first] = isNode(init, 'VariableDeclaration') ? init.declarations : [];
  return isNode(first?.init, 'Literal') && first.init.value === 0;
}

/** Whether a name is a parameter that has no value of its own. */
function isGivenByCaller(node: TSESTree.Node, bindings: Bindings): boolean {
  const definition = isNode(node, 'Identifier') ? bindings.variableOf(node)?.defs[0] : undefined;
  if (definition === undefined || definitionType(definition) !== 'Parameter') return false;
  return !isNode(parentOf(definition.name), 'AssignmentPattern');
}

function earlierStatements(above: TSESTree.Node, below: TSESTree.Node): readonly TSESTree.Statement[] {
  if (isNode(above, 'BlockStatement'))
    return above.body.slice(
      0,
      above.body.findIndex((one) => one === below),
    );
  if (isNode(above, 'SwitchCase'))
    return above.consequent.slice(
      0,
      above.consequent.findIndex((one) => one === below),
    );
  return [];
}

/** Whether an error in a statement is caught before it leaves the function. */
function isCaught(statement: TSESTree.Node, owner: FunctionNode | undefined): boolean {
  let below = statement;
  for (const above of ancestorsOf(statement)) {
    if (above === owner) return false;
    if (isNode(above, 'TryStatement') && above.block === below && above.handler !== null) return true;
    below = above;
  }
  return false;
}

/** Whether a statement may end the function (or the loop) around it; an error counts if somebody around catches it. */
function mayLeave(statement: TSESTree.Node, isTried: boolean): boolean {
  const pending: TSESTree.Node[] = [statement];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isAny(next, ['ReturnStatement', 'BreakStatement', 'ContinueStatement'])) return true;
    if (isTried && isNode(next, 'ThrowStatement')) return true;
    pending.push(...innerStatements(next).filter((one) => one !== null && one !== undefined));
  }
  return false;
}

/** Variables that are made of variables are not followed deeper than this. */
const DEEPEST = 4;

interface Dependence {
  readonly owners: readonly FunctionNode[];
  readonly bindings: Bindings;
  readonly isArgument: (variable: Variable) => boolean;
}

/** Whether what an expression gives may depend on the arguments of the functions: it reads a parameter, or what was made of one. */
function depends(node: TSESTree.Node, dependence: Dependence, depth: number): boolean {
  const { owners, bindings, isArgument } = dependence;
  let found = false;
  forEachNode(node, (part) => {
    if (found || !isNode(part, 'Identifier')) return;
    const variable = bindings.variableOf(part);
    const declared = variable?.defs[0]?.name;
    if (variable === undefined || declared === undefined) return;
    if (!owners.some((owner) => contains(owner, declared))) return;
    found =
      isArgument(variable) ||
      depth >= DEEPEST ||
      sourcesOf(variable).some((source) => depends(source, dependence, depth + 1));
  });
  return found;
}

function isParameter({ defs }: Variable): boolean {
  return defs.some((definition) => ['Parameter', 'CatchClause'].includes(definitionType(definition)));
}

/** What a variable is made of: all that is ever assigned to it, or the function that it names. */
function sourcesOf({ defs, references }: Variable): readonly TSESTree.Node[] {
  const functions = defs.map(({ node }): TSESTree.Node => node).filter(isFunction);
  return [...functions.map(({ body }) => body), ...references.flatMap(({ writeExpr }) => writeExpr ?? [])];
}
