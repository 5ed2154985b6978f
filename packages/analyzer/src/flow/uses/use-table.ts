import type { TSESTree } from '@typescript-eslint/types';

import { enclosingFunction, isFunction, parentOf } from '../../scope/ancestors.js';
import { isImmediateCallback } from '../../scope/immediate-callback.js';
import { type NodeTable, entryFor, isNode, typeName } from '../../scope/node-type.js';
import { keyName, memberName } from '../../scope/static-name.js';
import { isTransparent, unwrap, wrapped } from '../../scope/unwrap.js';
import type { Follower } from '../collect-events.js';
import { type Trail, containerTrail, listTrail, memberTrail, possibleTrail } from '../trail.js';
import { followAssigned, followWritten } from './assignment-use.js';
import { followArgument, followSpreadArgument } from './call-use.js';
import { followMethod } from './method-use.js';
import { followPattern } from './pattern-use.js';

type Use = readonly [child: TSESTree.Node, trail: Trail, follower: Follower];

/** Looks at what the code around an expression does with its value. */
export function followUse(node: TSESTree.Node, trail: Trail, follower: Follower): void {
  const parent = parentOf(node);
  if (parent === undefined) return;
  if (isTransparent(parent)) {
    follower.follow(parent, trail);
    return;
  }
  const entry = entryFor(USES, parent);
  if (entry !== undefined) entry(parent, node, trail, follower);
  else if (!isHarmless(parent)) follower.escape(parent, trail);
}

/** Parents that only look at a value, or ignore it. */
const HARMLESS = new Set([
  'ExpressionStatement',
  'IfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'SwitchStatement',
  'SwitchCase',
  'ThrowStatement',
  'BinaryExpression',
  'ImportExpression',
]);

function isHarmless(parent: TSESTree.Node): boolean {
  const name = typeName(parent);
  return HARMLESS.has(name) || (name.startsWith('TS') && name !== 'TSExportAssignment');
}

const USES: NodeTable<Use, void> = {
  MemberExpression: followMember,
  AssignmentExpression: (parent, child, trail, follower) => {
    if (parent.left === child) followWritten(parent, parent.operator, parent.right, child, trail, follower);
    else followAssigned(parent, trail, follower);
  },
  UpdateExpression: (parent, child, trail, follower) => {
    followWritten(parent, parent.operator, undefined, child, trail, follower);
  },
  UnaryExpression: (parent, _child, trail, follower) => {
    if (parent.operator === 'delete' && trail.writable)
      follower.change({ kind: 'delete', node: parent }, trail);
  },
  VariableDeclarator: (parent, child, trail, follower) => {
    if (parent.init === child) followPattern(parent.id, trail, follower);
  },
  SpreadElement: (parent, _child, trail, follower) => {
    followSpreadArgument(parent, trail, follower);
  },
  Property: followProperty,
  ArrayExpression: (parent, _child, trail, follower) => {
    follower.follow(parent, containerTrail(trail, undefined));
  },
  CallExpression: (parent, child, trail, follower) => {
    if (parent.callee !== child) followArgument(parent, child, trail, follower);
  },
  NewExpression: followNew,
  ReturnStatement: followReturned,
  ArrowFunctionExpression: (parent, child, trail, follower) => {
    if (parent.body === child) followReturned(parent.body, child, trail, follower);
    else follower.escape(parent, trail);
  },
  ConditionalExpression: (parent, child, trail, follower) => {
    if (parent.test !== child) follower.follow(parent, possibleTrail(trail));
  },
  LogicalExpression: (parent, _child, trail, follower) => {
    follower.follow(parent, possibleTrail(trail));
  },
  SequenceExpression: (parent, child, trail, follower) => {
    if (parent.expressions.at(-1) === child) follower.follow(parent, trail);
  },
  AwaitExpression: (parent, _child, trail, follower) => {
    follower.follow(parent, trail);
  },
  AssignmentPattern: (parent, child, trail, follower) => {
    if (parent.left === child) followTarget(parent, child, trail, follower);
    else follower.escape(parent, trail);
  },
  ArrayPattern: followTarget,
  RestElement: followTarget,
  ForInStatement: (parent, child, trail, follower) => {
    if (parent.left === child) followLoopTarget(child, trail, follower);
  },
  ForOfStatement: (parent, child, trail, follower) => {
    if (parent.left === child) followLoopTarget(child, trail, follower);
    if (parent.right !== child) return;
    const element = memberTrail(trail, undefined);
    const target = isNode(parent.left, 'VariableDeclaration') ? parent.left.declarations[0].id : parent.left;
    if (element !== undefined) followPattern(target, possibleTrail(element), follower);
  },
  TemplateLiteral: (parent, _child, trail, follower) => {
    if (isNode(parentOf(parent), 'TaggedTemplateExpression')) follower.escape(parent, trail);
  },
  ExportDefaultDeclaration: exported,
  ExportSpecifier: exported,
};

function followMember(
  parent: TSESTree.MemberExpression,
  child: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  if (parent.object !== child) return;
  const name = memberName(parent);
  const outer = wrapped(parent);
  const call = parentOf(outer);
  if (isNode(call, 'CallExpression') && call.callee === outer) followMethod(call, name, trail, follower);
  else if (isNode(call, 'TaggedTemplateExpression')) follower.escape(call, trail);
  else {
    const member = memberTrail(trail, name);
    if (member !== undefined) follower.follow(parent, member);
  }
}

function followProperty(
  parent: TSESTree.Property,
  child: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const literal = parentOf(parent);
  if (parent.value !== child) return;
  if (isNode(literal, 'ObjectExpression')) follower.follow(literal, containerTrail(trail, keyName(parent)));
  else followTarget(parent, child, trail, follower);
}

/** A member as a target of destructuring or of a loop gets a value that is not looked for. */
function followTarget(parent: TSESTree.Node, child: TSESTree.Node, trail: Trail, follower: Follower): void {
  followWritten(parent, 'pattern', undefined, child, trail, follower);
}

/** Every round writes the member before its body runs, and so where the member stands. */
function followLoopTarget(child: TSESTree.Node, trail: Trail, follower: Follower): void {
  followTarget(child, child, trail, follower);
}

/** A set holds the elements of a list, as a list does; what a map holds is not looked for. */
function followNew(
  parent: TSESTree.NewExpression,
  child: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  if (parent.callee === child) return;
  const name = isNode(parent.callee, 'Identifier') ? parent.callee.name : '';
  if (name === 'Date' || name === 'URL' || name === 'Headers') return;
  const list = listTrail(trail);
  const element = memberTrail(trail, undefined);
  if (name !== 'Set' && name !== 'Map') follower.escape(parent, trail);
  else if (name === 'Set' && list !== undefined) follower.follow(parent, list);
  else if (name === 'Map' && element !== undefined) follower.escape(parent, element);
}

/** The owner's own result is a new object on every call; of an outer variable, callers get the one object. */
function followReturned(node: TSESTree.Node, _child: TSESTree.Node, trail: Trail, follower: Follower): void {
  const returning = enclosingFunction(node);
  if (returning === follower.owner) return;
  const call =
    isFunction(returning) && isImmediateCallback(returning) ? parentOf(wrapped(returning)) : undefined;
  if (call === undefined) follower.escape(node, trail);
  else {
    const method = isNode(call, 'CallExpression') ? calledName(call) : undefined;
    if (method !== 'reduce' && method !== 'reduceRight')
      follower.follow(call, containerTrail(trail, undefined));
    if (method !== 'map') follower.follow(call, possibleTrail(trail));
  }
}

function calledName({ callee }: TSESTree.CallExpression): string | undefined {
  const inner = unwrap(callee);
  return isNode(inner, 'MemberExpression') ? memberName(inner) : undefined;
}

function exported(parent: TSESTree.Node, _child: TSESTree.Node, trail: Trail, follower: Follower): void {
  follower.escape(parent, trail, 'exported');
}
