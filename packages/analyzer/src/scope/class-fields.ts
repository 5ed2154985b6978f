import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, parentOf } from './ancestors.js';
import { childNodes } from './child-nodes.js';
import { isNode } from './node-type.js';
import type { References } from './references.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/**
 * The initial value of the field that a member expression reads (`this.path`, `Client.path`), when nothing else can give
 * the field a value: it is `readonly` or private, and the class never assigns it.
 */
export function fixedField(
  node: TSESTree.MemberExpression,
  references: References,
): TSESTree.Expression | undefined {
  const body = classOf(node.object, references);
  const name = isNode(node.property, 'PrivateIdentifier') ? `#${node.property.name}` : memberName(node);
  if (body === undefined || name === undefined || assignedFields(body).has(name)) return undefined;
  const isStatic = !isNode(unwrap(node.object), 'ThisExpression');
  const field = body.body.find((member) => isField(member, name) && member.static === isStatic);
  return isNode(field, 'PropertyDefinition') ? (field.value ?? undefined) : undefined;
}

function isField(member: TSESTree.ClassElement, name: string): member is TSESTree.PropertyDefinition {
  if (!isNode(member, 'PropertyDefinition')) return false;
  if (isNode(member.key, 'PrivateIdentifier')) return `#${member.key.name}` === name;
  const isOwn = member.readonly || member.accessibility === 'private';
  return isOwn && keyName(member) === name;
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

const known = new WeakMap<TSESTree.ClassBody, ReadonlySet<string>>();

/** The names of all members that code in the class writes to. */
function assignedFields(body: TSESTree.ClassBody): ReadonlySet<string> {
  const cached = known.get(body);
  if (cached !== undefined) return cached;
  const names = new Set<string>();
  const pending: TSESTree.Node[] = [body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const target = writtenMember(node);
    if (target !== undefined) names.add(target);
    pending.push(...childNodes(node));
  }
  known.set(body, names);
  return names;
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
