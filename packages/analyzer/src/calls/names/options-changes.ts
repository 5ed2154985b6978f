import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { contains, enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isNode, typeName } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ReasonCode } from '../../source/reason.js';
import { calleeNames } from '../syntax/callee.js';
import { asExpression, memberName } from '../syntax/nodes.js';

/** What happens to a member of an options object between its declaration and its use. */
export type OptionChange =
  | { readonly kind: 'none' }
  /** It is assigned once, on every way to the use. */
  | { readonly kind: 'found'; readonly value: TSESTree.Expression }
  | { readonly kind: 'unknown'; readonly code: ReasonCode; readonly node: TSESTree.Node };

const NONE: OptionChange = { kind: 'none' };

/** Follows the references to `variable` as far as they can change its member `name` before `at` is over. */
export function changesTo(
  variable: Variable,
  name: string,
  declarator: TSESTree.VariableDeclarator,
  at: TSESTree.Node,
): OptionChange {
  let found: OptionChange = NONE;
  for (const { identifier } of variable.references) {
    if (identifier === declarator.id || contains(at, identifier) || isAfter(identifier, at)) continue;
    const change = changeBy(identifier, name, at);
    if (change.kind === 'none') continue;
    if (change.kind === 'unknown' || found.kind === 'found') {
      return {
        kind: 'unknown',
        code: change.kind === 'unknown' ? change.code : 'reassigned',
        node: identifier,
      };
    }
    found = change;
  }
  return found;
}

function changeBy(reference: TSESTree.Node, name: string, at: TSESTree.Node): OptionChange {
  const above = parentOf(reference);
  if (isNode(above, 'MemberExpression')) {
    return above.object === reference ? changeThroughMember(above, name, at) : NONE;
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

function changeThroughMember(
  member: TSESTree.MemberExpression,
  name: string,
  at: TSESTree.Node,
): OptionChange {
  const written = memberName(member);
  const above = parentOf(member);
  if (isNode(above, 'AssignmentExpression') && above.left === member) {
    if (written === undefined) return { kind: 'unknown', code: 'computed-key', node: member };
    return written === name ? assigned(above, at) : NONE;
  }
  const removes = isNode(above, 'UnaryExpression') && above.operator === 'delete';
  return removes && (written === undefined || written === name)
    ? { kind: 'unknown', code: 'reassigned', node: member }
    : NONE;
}

/** An assignment counts if it stands as a statement of its own in a block around the use, in the same function. */
function assigned(node: TSESTree.AssignmentExpression, at: TSESTree.Node): OptionChange {
  const unknown: OptionChange = { kind: 'unknown', code: 'reassigned', node };
  const statement = parentOf(node);
  const block = isNode(statement, 'ExpressionStatement') ? parentOf(statement) : undefined;
  const value = asExpression(node.right);
  if (block === undefined || value === undefined || node.operator !== '=') return unknown;
  const surrounds = contains(block, at) && enclosingFunction(node) === enclosingFunction(at);
  return surrounds && (isNode(block, 'BlockStatement') || isNode(block, 'Program'))
    ? { kind: 'found', value }
    : unknown;
}

/** Reading or logging an object does not change it, and neither does sending it. */
function isHarmlessCall(call: TSESTree.CallExpression): boolean {
  const names = calleeNames(unwrap(call.callee));
  const last = names.at(-1) ?? '';
  if (names[0] === 'console' || names[0] === 'JSON') return true;
  return /^(?:fetch|axios|got|ky|request|log|info|warn|debug|error|freeze|keys|values|entries)$/.test(last);
}

/** Later code of the same function cannot change what has been handed over. */
function isAfter(node: TSESTree.Node, at: TSESTree.Node): boolean {
  return node.range[0] >= at.range[1] && enclosingFunction(node) === enclosingFunction(at);
}
