import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, ancestorsOf, parentOf } from '../../scope/ancestors.js';
import { isImmediateCallback } from '../../scope/immediate-callback.js';
import { isNode, typeName } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { isTransparent } from '../../scope/unwrap.js';
import { MAX_VARIABLES } from './limits.js';
import { ANY_NAME, instanceName, placeName, placeNameOfKey, placesOf } from './member-places.js';

/** The places where a function may be called, or handed on, under any of the names that it gets in the file. */
export function usesOfFunction(called: FunctionNode, references: References): readonly TSESTree.Node[] {
  if (isImmediateCallback(called)) return [];
  const found = new Set<TSESTree.Node>([called]);
  // What is added on the way is visited as well.
  for (const node of found) {
    if (found.size > MAX_VARIABLES) break;
    for (const use of usesByName(node, references)) found.add(use);
  }
  found.delete(called);
  return [...found];
}

function* usesByName(node: TSESTree.Node, references: References): Generator<TSESTree.Node, void> {
  for (const name of namesOf(node)) {
    if (typeof name === 'string') yield* placesOf(name, node);
    else for (const { identifier } of references.variableOf(name)?.references ?? []) yield identifier;
  }
}

/** The variables that hold a function, or something with it inside, by their identifiers, and the keys that it stands under. */
function* namesOf(node: TSESTree.Node): Generator<TSESTree.Node | string, void> {
  if (isNode(node, 'FunctionDeclaration')) {
    if (node.id !== null) yield node.id;
    return;
  }
  if (isNode(node, 'Property') && isNode(parentOf(node), 'ObjectPattern')) {
    yield node.value;
    return;
  }
  let inner: TSESTree.Node = node;
  for (const up of ancestorsOf(node)) {
    yield* namesAt(up, inner);
    if (!isHolder(up, inner)) return;
    inner = up;
  }
}

function* namesAt(up: TSESTree.Node, inner: TSESTree.Node): Generator<TSESTree.Node | string, void> {
  if (isNode(up, 'VariableDeclarator') && up.init === inner) yield up.id;
  if (isNode(up, 'AssignmentExpression') && up.right === inner) {
    if (isNode(up.left, 'Identifier')) yield up.left;
    const name = placeName(up.left);
    if (name !== undefined) yield name;
  }
  if (isNode(up, 'MethodDefinition') && up.kind === 'constructor') yield* namesOfClass(up.parent.parent);
  if (isNode(up, 'Property') || isNode(up, 'MethodDefinition') || isNode(up, 'PropertyDefinition')) {
    const key = up.value === inner ? placeNameOfKey(up) : undefined;
    if (key !== undefined) yield key;
    if (key !== undefined && isNode(up, 'Property')) yield ANY_NAME;
  }
}

function* namesOfClass(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): Generator<string, void> {
  if (node.id !== null) yield instanceName(node.id.name);
  const declarator = parentOf(node);
  if (isNode(declarator, 'VariableDeclarator') && isNode(declarator.id, 'Identifier'))
    yield instanceName(declarator.id.name);
}

/** Whether what the expression gives may be called as the function in it, or holds it: a list, a wrapper around it. */
function isHolder(up: TSESTree.Node, inner: TSESTree.Node): boolean {
  if (isNode(up, 'CallExpression') || isNode(up, 'NewExpression')) return up.callee !== inner;
  return isTransparent(up) || HOLDERS.has(typeName(up));
}

const HOLDERS: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AssignmentExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'ObjectExpression',
  'Property',
]);
