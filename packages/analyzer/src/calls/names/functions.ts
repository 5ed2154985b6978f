import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import { enclosingClass } from '../syntax/enclosing.js';
import type { ClassNode } from '../syntax/nodes.js';
import { isClass, keyName, memberName } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { constantInit } from './bindings.js';
import { classMember } from './class-members.js';
import { annotationOf, typeIdentifier } from './type-name.js';

/** The function of this file that a callee certainly names; `undefined` for imports, parameters and everything else. */
export function functionInView(callee: TSESTree.Node, bindings: Bindings): FunctionNode | undefined {
  const node = unwrap(callee);
  if (isFunction(node)) return node;
  if (isNode(node, 'Identifier')) return namedFunction(node, bindings);
  if (!isNode(node, 'MemberExpression')) return undefined;
  const name = memberName(node);
  return name === undefined ? undefined : memberFunction(unwrap(node.object), name, bindings);
}

/** The class of this file that `node` is an instance of: `this`, `new Client()`, or what is annotated or filled so. */
export function classInView(node: TSESTree.Node, bindings: Bindings): ClassNode | undefined {
  const expression = unwrap(node);
  if (isNode(expression, 'ThisExpression')) return enclosingClass(expression);
  if (isNode(expression, 'NewExpression')) return classNamed(expression.callee, bindings);
  return annotatedClass(expression, bindings) ?? valueClass(expression, bindings);
}

function namedFunction(identifier: TSESTree.Identifier, bindings: Bindings): FunctionNode | undefined {
  const variable = bindings.variableOf(identifier);
  if (variable === undefined) return undefined;
  // Overloads come before the function that they describe.
  const declared = variable.defs.map(({ node }) => node).findLast(isFunction);
  if (declared?.id?.name === identifier.name) return declared;
  const init = constantInit(variable);
  return init === undefined ? undefined : functionOf(init);
}

/** The function that an expression is, or that it decorates: `useCallback(f, [])`, `withRetry(f)`. */
function functionOf(node: TSESTree.Node): FunctionNode | undefined {
  const value = unwrap(node);
  if (isFunction(value)) return value;
  return isNode(value, 'CallExpression') ? value.arguments.map(unwrap).find(isFunction) : undefined;
}

function memberFunction(receiver: TSESTree.Node, name: string, bindings: Bindings): FunctionNode | undefined {
  const owner = classInView(receiver, bindings) ?? classNamed(receiver, bindings);
  if (owner !== undefined) return methodOf(owner, name, bindings);
  return objectMethod(receiver, name, bindings);
}

/** The method that a class, or one that it extends, has under a name. */
export function methodOf(owner: ClassNode, name: string, bindings: Bindings): FunctionNode | undefined {
  let current: ClassNode | undefined = owner;
  for (let height = 0; current !== undefined && height < 8; height += 1) {
    const method = classMember(current, name)?.method;
    if (method !== undefined) return method;
    const base: TSESTree.Expression | null = current.superClass;
    current = base === null ? undefined : classNamed(base, bindings);
  }
  return undefined;
}

/** `api.post` where `const api = { post(path, body) { … } }`. */
function objectMethod(receiver: TSESTree.Node, name: string, bindings: Bindings): FunctionNode | undefined {
  if (!isNode(receiver, 'Identifier')) return undefined;
  const variable = bindings.variableOf(receiver);
  const init = variable === undefined ? undefined : constantInit(variable);
  const object = init === undefined ? undefined : unwrap(init);
  if (!isNode(object, 'ObjectExpression')) return undefined;
  for (const property of object.properties) {
    if (!isNode(property, 'Property') || keyName(property.key, property.computed) !== name) continue;
    const value = unwrap(property.value);
    return isNode(value, 'Identifier') ? namedFunction(value, bindings) : functionOf(value);
  }
  return undefined;
}

/** The class of this file that a name stands for. */
export function classNamed(node: TSESTree.Node, bindings: Bindings): ClassNode | undefined {
  if (!isNode(node, 'Identifier')) return undefined;
  const variable = bindings.variableOf(node);
  const definition = variable?.defs[0]?.node;
  if (variable === undefined) return undefined;
  if (isClass(definition)) return definition;
  const init = constantInit(variable);
  return isClass(init) ? init : undefined;
}

function annotatedClass(node: TSESTree.Node, bindings: Bindings): ClassNode | undefined {
  const identifier = typeIdentifier(annotationOf(node, bindings));
  return identifier === undefined ? undefined : classNamed(identifier, bindings);
}

function valueClass(node: TSESTree.Node, bindings: Bindings): ClassNode | undefined {
  for (const value of valuesOf(node, bindings)) {
    const made = unwrap(value);
    if (isNode(made, 'NewExpression')) return classNamed(made.callee, bindings);
  }
  return undefined;
}

/** The expressions that are certainly among the values of a variable or of a member of the class around it. */
export function valuesOf(node: TSESTree.Node, bindings: Bindings): readonly TSESTree.Expression[] {
  const expression = unwrap(node);
  if (isNode(expression, 'Identifier')) {
    const variable = bindings.variableOf(expression);
    const init = variable === undefined ? undefined : constantInit(variable);
    return init === undefined ? [] : [init];
  }
  if (!isNode(expression, 'MemberExpression') || !isNode(expression.object, 'ThisExpression')) return [];
  const owner = enclosingClass(expression);
  const name = memberName(expression);
  return owner === undefined || name === undefined ? [] : (classMember(owner, name)?.values ?? []);
}
