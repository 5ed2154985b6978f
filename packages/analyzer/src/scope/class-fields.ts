import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, isFunction, parentOf, rootOf } from './ancestors.js';
import { childNodes } from './child-nodes.js';
import { allNodesWithin } from './nodes-within.js';
import { isNode } from './node-type.js';
import type { References } from './references.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/**
 * The value of the field that a member expression reads (`this.path`, `Client.path`), when nothing else can give the field a value:
 * it is `readonly` or private, and the class assigns it nowhere but, once and in any case, in its constructor. With `isShared`, a
 * field that other files could reach counts as well, as long as this one writes it nowhere else.
 */
export function fixedField(
  node: TSESTree.MemberExpression,
  references: References,
  isShared: boolean,
): TSESTree.Expression | undefined {
  const body = classOf(node.object, references);
  const name = isNode(node.property, 'PrivateIdentifier') ? `#${node.property.name}` : memberName(node);
  if (body === undefined || name === undefined) return undefined;
  const isStatic = !isNode(unwrap(node.object), 'ThisExpression');
  const field = body.body.find((member) => isField(member, name) && member.static === isStatic);
  const isOwn = isNode(field, 'PropertyDefinition') && isReachedInside(field);
  if (!isOwn && !isShared) return undefined;
  const written = writesIn(isOwn ? body : rootOf(body)).get(name) ?? [];
  if (written.length === 0 && isOwn) return field.value ?? undefined;
  const [only, another] = written;
  return only === undefined || another !== undefined || isStatic ? undefined : constructedValue(only, body);
}

function isField(member: TSESTree.ClassElement, name: string): member is TSESTree.PropertyDefinition {
  if (!isNode(member, 'PropertyDefinition')) return false;
  return isNode(member.key, 'PrivateIdentifier') ? `#${member.key.name}` === name : keyName(member) === name;
}

function isReachedInside(field: TSESTree.PropertyDefinition): boolean {
  return isNode(field.key, 'PrivateIdentifier') || field.readonly || field.accessibility === 'private';
}

/** The value of `this.name = value`, where it is a statement of the constructor that every instance comes by. */
function constructedValue(write: TSESTree.Node, body: TSESTree.ClassBody): TSESTree.Expression | undefined {
  if (!isNode(write, 'AssignmentExpression') || write.operator !== '=') return undefined;
  const target = unwrap(write.left);
  if (!isNode(target, 'MemberExpression') || !isNode(unwrap(target.object), 'ThisExpression'))
    return undefined;
  const [statement, block, , method] = ancestorsOf(write);
  if (!isNode(statement, 'ExpressionStatement') || !isNode(block, 'BlockStatement')) return undefined;
  const isConstructor = isNode(method, 'MethodDefinition') && method.kind === 'constructor';
  const earlier = block.body.slice(0, block.body.indexOf(statement));
  return isConstructor && method.parent === body && !earlier.some(mayReturn) ? write.right : undefined;
}

function mayReturn(node: TSESTree.Node): boolean {
  if (isNode(node, 'ReturnStatement')) return true;
  return !isFunction(node) && childNodes(node).some(mayReturn);
}

function classOf(object: TSESTree.Node, references: References): TSESTree.ClassBody | undefined {
  const inner = unwrap(object);
  if (isNode(inner, 'Identifier')) {
    const declaration = references.variableOf(inner)?.defs[0]?.node;
    return isNode(declaration, 'ClassDeclaration') ? declaration.body : undefined;
  }
  return isNode(inner, 'ThisExpression') ? classAround(inner) : undefined;
}

/** The class whose instance `this` is; `this` of other functions is something else. */
export function classAround(self: TSESTree.ThisExpression): TSESTree.ClassBody | undefined {
  for (const up of ancestorsOf(self)) {
    if (isNode(up, 'ClassBody')) return up;
    if (isNode(up, 'FunctionDeclaration')) return undefined;
    if (isNode(up, 'FunctionExpression') && !isNode(parentOf(up), 'MethodDefinition')) return undefined;
  }
  return undefined;
}

const known = new WeakMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.Node[]>>();

/** What code in a node writes to members, by their names, whatever object it is about. */
function writesIn(root: TSESTree.Node): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const writes = new Map<string, TSESTree.Node[]>();
  for (const node of allNodesWithin(root)) {
    const target = writtenMember(node);
    if (target !== undefined) writes.set(target, [...(writes.get(target) ?? []), node]);
  }
  known.set(root, writes);
  return writes;
}

function writtenMember(node: TSESTree.Node): string | undefined {
  const isWritten =
    isNode(node, 'AssignmentExpression') ||
    isNode(node, 'UpdateExpression') ||
    isNode(node, 'UnaryExpression');
  if (!isWritten) return undefined;
  const target = unwrap(isNode(node, 'AssignmentExpression') ? node.left : node.argument);
  if (!isNode(target, 'MemberExpression')) return undefined;
  return isNode(target.property, 'PrivateIdentifier') ? `#${target.property.name}` : memberName(target);
}
