import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import type { ClassNode } from './nodes.js';
import { isAny, isClass, keyName, memberName } from './nodes.js';

/** The body of the function around `node`, or the program: where what `node` started may still be running. */
export function enclosingBody(node: TSESTree.Node): TSESTree.Node {
  let last = node;
  for (let above = parentOf(node); above !== undefined; above = parentOf(above)) {
    if (isFunction(above)) return above.body;
    last = above;
  }
  return last;
}

/** The class that `this` in `node` is an instance of, as far as methods and arrow functions tell. */
export function enclosingClass(node: TSESTree.Node): ClassNode | undefined {
  for (let above = parentOf(node); above !== undefined; above = parentOf(above)) {
    if (isClass(above)) return above;
  }
  return undefined;
}

/** The names of everything around `node`, innermost first: variables, functions, methods, properties, classes and what they extend. */
export function enclosingNames(node: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  for (let above = parentOf(node); above !== undefined; above = parentOf(above))
    names.push(...namesOf(above));
  return names;
}

/** The names that a node gives to what is in it. */
export function namesOf(node: TSESTree.Node): readonly string[] {
  if (isNode(node, 'VariableDeclarator')) return isNode(node.id, 'Identifier') ? [node.id.name] : [];
  if (isAny(node, ['FunctionDeclaration', 'FunctionExpression']))
    return node.id === null ? [] : [node.id.name];
  if (isClass(node)) {
    return [node.id, node.superClass].flatMap((named) => (isNode(named, 'Identifier') ? [named.name] : []));
  }
  if (isAny(node, ['MethodDefinition', 'PropertyDefinition', 'Property'])) {
    return present(keyName(node.key, node.computed));
  }
  return isNode(node, 'AssignmentExpression') ? assignedNames(node.left) : [];
}

function assignedNames(target: TSESTree.Node): readonly string[] {
  if (isNode(target, 'Identifier')) return [target.name];
  if (!isNode(target, 'MemberExpression')) return [];
  return [...assignedNames(target.object), ...present(memberName(target))];
}

function present(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}
