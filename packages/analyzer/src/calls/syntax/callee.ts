import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { asExpression, isAny, memberName } from './nodes.js';

/** A call, with `.call(this, …)` and `.apply(this, […])` seen through. */
export interface SeenCall {
  readonly node: TSESTree.CallExpression;
  readonly callee: TSESTree.Node;
  /** A spread stands for arguments that are not known. */
  readonly args: readonly (TSESTree.Expression | TSESTree.SpreadElement)[];
}

/** The call as it is meant; `undefined` for an `.apply` whose arguments are not written as a list. */
export function seeThrough(node: TSESTree.CallExpression): SeenCall | undefined {
  const callee = unwrap(node.callee);
  if (!isNode(callee, 'MemberExpression')) return { node, callee, args: node.arguments };
  const name = memberName(callee);
  if (name === 'call' && node.arguments.length > 1) {
    return { node, callee: unwrap(callee.object), args: node.arguments.slice(1) };
  }
  if (name === 'apply') return applied(node, callee);
  return { node, callee, args: node.arguments };
}

/** The argument at `index`, where no spread before it moves the positions. */
export function argumentAt(call: SeenCall, index: number): TSESTree.Expression | undefined {
  const upTo = call.args.slice(0, index + 1);
  if (upTo.some((argument) => isNode(argument, 'SpreadElement'))) return undefined;
  return asExpression(upTo[index]);
}

/**
 * The names a callee is written with, outermost receiver first: `this.http.post` → `this`, `http`, `post`. Calls on the way are
 * looked through: `nock(host).post` → `nock`, `post`.
 */
export function calleeNames(callee: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  let node: TSESTree.Node | undefined = callee;
  while (node !== undefined) {
    const current: TSESTree.Node = unwrap(node);
    const name = ownName(current);
    if (name !== undefined) names.push(name);
    node = receiverOf(current);
  }
  return names.reverse();
}

/** The last of the names of a callee: of the function or the method itself. Empty for a function that has none. */
export function lastName(names: readonly string[]): string {
  return names.at(-1) ?? '';
}

/** The expression at the start of a callee: `nock` of `nock(host).post(…).reply`. */
export function calleeRoot(callee: TSESTree.Node): TSESTree.Node {
  let node = unwrap(callee);
  for (;;) {
    const receiver = receiverOf(node);
    if (receiver === undefined) return node;
    node = unwrap(receiver);
  }
}

/** The callee as dotted text (`this.http.post`); `undefined` where it is anything but names and dots. */
export function dottedName(callee: TSESTree.Node): string | undefined {
  const node = unwrap(callee);
  if (!isNode(node, 'MemberExpression')) return ownName(node);
  const object = dottedName(node.object);
  const name = memberName(node);
  return object === undefined || name === undefined ? undefined : `${object}.${name}`;
}

function applied(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression): SeenCall | undefined {
  const list = node.arguments[1];
  if (!isNode(list, 'ArrayExpression')) return undefined;
  const args = list.elements.filter((element) => element !== null);
  return { node, callee: unwrap(callee.object), args };
}

function receiverOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'MemberExpression')) return node.object;
  if (isAny(node, ['CallExpression', 'NewExpression'])) return node.callee;
  if (isNode(node, 'AwaitExpression')) return node.argument;
  return isNode(node, 'TaggedTemplateExpression') ? node.tag : undefined;
}

function ownName(node: TSESTree.Node): string | undefined {
  if (isNode(node, 'MemberExpression')) return memberName(node) ?? '[]';
  if (isNode(node, 'Identifier')) return node.name;
  if (isNode(node, 'ThisExpression')) return 'this';
  return isNode(node, 'Super') ? 'super' : undefined;
}
