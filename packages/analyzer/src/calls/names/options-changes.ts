import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, contains, enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { areExclusive } from '../../scope/exclusive.js';
import { isLoopNode } from '../../scope/loops.js';
import { isNode, typeName } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ReasonCode } from '../../source/reason.js';
import { calleeNames, lastName } from '../syntax/callee.js';
import { asExpression, memberName } from '../syntax/nodes.js';

/** What happens to a member of an options object between its declaration and its use. */
export type OptionChange =
  | { readonly kind: 'none' }
  /** It is assigned on every way to the use, by this last. */
  | { readonly kind: 'found'; readonly value: TSESTree.Expression }
  | {
      readonly kind: 'unknown';
      readonly code: ReasonCode;
      readonly node: TSESTree.Node;
      /** Whether a later assignment settles it. */
      readonly passing?: boolean;
    };

/** Where an options object is used. */
export interface OptionUse {
  readonly at: TSESTree.Node;
  /** A place before it: only the runs count that come by there. The use itself, if all count. */
  readonly through: TSESTree.Node;
}

const NONE: OptionChange = { kind: 'none' };

/** Follows the references to `variable` as far as they can change its member `name` before it is used. */
export function changesTo(
  variable: Variable,
  name: string,
  declarator: TSESTree.VariableDeclarator,
  use: OptionUse,
): OptionChange {
  const { at, through } = use;
  const runsOnce = !isRepeatedSince(declarator, at);
  let last: OptionChange = NONE;
  for (const identifier of inOrder(variable)) {
    if (identifier === declarator.id || contains(at, identifier) || isAfter(identifier, at)) continue;
    const isBeside = runsOnce && isSameRun(identifier, through) && areExclusive(identifier, through);
    if (isBeside) continue;
    const change = changeBy(identifier, name, use);
    if (change.kind === 'unknown' && change.passing !== true) return change;
    if (change.kind !== 'none') last = change;
  }
  return last;
}

function inOrder({ references }: Variable): readonly TSESTree.Node[] {
  const identifiers = references.map(({ identifier }): TSESTree.Node => identifier);
  return identifiers.sort((a, b) => a.range[0] - b.range[0]);
}

/** Whether the use may run again without the object being made anew. */
function isRepeatedSince(declarator: TSESTree.Node, at: TSESTree.Node): boolean {
  for (const above of ancestorsOf(at)) if (isLoopNode(above) && !contains(above, declarator)) return true;
  return false;
}

function isSameRun(one: TSESTree.Node, other: TSESTree.Node): boolean {
  return enclosingFunction(one) === enclosingFunction(other);
}

function changeBy(reference: TSESTree.Node, name: string, use: OptionUse): OptionChange {
  const above = parentOf(reference);
  if (isNode(above, 'MemberExpression')) {
    return above.object === reference ? changeThroughMember(above, name, use) : NONE;
  }
  if (above !== undefined && READING.has(typeName(above))) return NONE;
  if (isNode(above, 'CallExpression') && isHarmlessCall(above)) return NONE;
  return { kind: 'unknown', code: 'escapes', node: reference };
}

/** Nodes that only look at what stands directly in them. */
const READING: ReadonlySet<string> = new Set([
  'SpreadElement',
  'UnaryExpression',
  'BinaryExpression',
  'IfStatement',
  'LogicalExpression',
  'ConditionalExpression',
  'ReturnStatement',
  'TemplateLiteral',
]);

function changeThroughMember(member: TSESTree.MemberExpression, name: string, use: OptionUse): OptionChange {
  const written = memberName(member);
  const above = parentOf(member);
  const isMeant = written === undefined || written === name;
  if (isNode(above, 'AssignmentExpression') && above.left === member) {
    if (written === undefined) return { kind: 'unknown', code: 'computed-key', node: member };
    return written === name ? assigned(above, use) : NONE;
  }
  if (!isMeant) return NONE;
  if (isNode(above, 'UnaryExpression') && above.operator === 'delete')
    return { kind: 'unknown', code: 'reassigned', node: member };
  return written !== undefined && NEVER_OBJECTS.test(name) ? NONE : changeInside(member);
}

/** What these hold has no members that anybody could change. */
const NEVER_OBJECTS =
  /^(?:url|uri|path|pathname|endpoint|method|type|host|hostname|origin|prefix|prefixUrl|base(?:URL|Url))$/;

/** The object that the member holds, changed in place: `options.body.messages = …`, or under another name: `const { body } = …`. */
function changeInside(member: TSESTree.MemberExpression): OptionChange {
  let node: TSESTree.Node = member;
  let above = parentOf(node);
  while (isNode(above, 'MemberExpression') && above.object === node) {
    node = above;
    above = parentOf(node);
  }
  const isWritten =
    (isNode(above, 'AssignmentExpression') && above.left === node) ||
    isNode(above, 'UpdateExpression') ||
    (isNode(above, 'UnaryExpression') && above.operator === 'delete');
  if (isWritten) return { kind: 'unknown', code: 'reassigned', node: member };
  if (isNode(above, 'CallExpression') && above.callee === node)
    return node === member ? NONE : { kind: 'unknown', code: 'escapes', node: member };
  if (above === undefined || READING.has(typeName(above)) || isNode(above, 'ExpressionStatement'))
    return NONE;
  if (isNode(above, 'CallExpression') && isHarmlessCall(above)) return NONE;
  return { kind: 'unknown', code: 'escapes', node: member };
}

/** An assignment counts if it stands as a statement of its own on the way to the use, in the same function. */
function assigned(node: TSESTree.AssignmentExpression, { at, through }: OptionUse): OptionChange {
  const isRun = isSameRun(node, at);
  const unknown: OptionChange = { kind: 'unknown', code: 'reassigned', node, passing: isRun };
  const arm = armOf(node);
  const value = asExpression(node.right);
  if (arm === undefined || value === undefined || node.operator !== '=' || !isRun) return unknown;
  return contains(arm, at) || contains(arm, through) ? { kind: 'found', value } : unknown;
}

/** The code that always runs together with an assignment: the block that it is a statement of, or the statement alone. */
export function armOf(assignment: TSESTree.AssignmentExpression): TSESTree.Node | undefined {
  const statement = parentOf(assignment);
  const around = isNode(statement, 'ExpressionStatement') ? parentOf(statement) : undefined;
  if (isNode(around, 'IfStatement')) return statement;
  return around !== undefined && BLOCKS.has(typeName(around)) ? around : undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(['BlockStatement', 'Program', 'SwitchCase']);

/** Reading or logging an object does not change it, and neither does sending it. */
function isHarmlessCall(call: TSESTree.CallExpression): boolean {
  const names = calleeNames(unwrap(call.callee));
  const last = lastName(names);
  if (names[0] === 'console' || names[0] === 'JSON') return true;
  return /^(?:fetch|axios|got|ky|request|log|info|warn|debug|error|freeze|keys|values|entries)$/.test(last);
}

/** Later code of the same function cannot change what has been handed over. */
function isAfter(node: TSESTree.Node, at: TSESTree.Node): boolean {
  return node.range[0] >= at.range[1] && isSameRun(node, at);
}
