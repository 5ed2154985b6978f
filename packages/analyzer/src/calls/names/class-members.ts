import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ClassNode } from '../syntax/nodes.js';
import { isAny, keyName, memberName } from '../syntax/nodes.js';
import { forEachNode } from '../syntax/traverse.js';

/** What a class says about one of its members. */
export interface ClassMember {
  /** Values that are assigned to it: its initial value and assignments to `this.name` anywhere in the class. */
  readonly values: readonly TSESTree.Expression[];
  /** Its annotated type. */
  readonly type: TSESTree.TypeNode | undefined;
  readonly method: FunctionNode | undefined;
}

const known = new WeakMap<ClassNode, Map<string, ClassMember>>();

/** What `owner` says about `this.name`; the members of its superclass are not looked at. */
export function classMember(owner: ClassNode, name: string): ClassMember | undefined {
  let members = known.get(owner);
  if (members === undefined) {
    members = collectMembers(owner);
    known.set(owner, members);
  }
  return members.get(name);
}

/** The parameter that a node stands for when it is written as a constructor's `private readonly name: Type`, or with a default. */
export function plainParameter(parameter: TSESTree.Node): TSESTree.Node {
  if (isNode(parameter, 'TSParameterProperty')) return plainParameter(parameter.parameter);
  return isNode(parameter, 'AssignmentPattern') ? parameter.left : parameter;
}

interface Draft {
  values: TSESTree.Expression[];
  type: TSESTree.TypeNode | undefined;
  method: FunctionNode | undefined;
}

function collectMembers(owner: ClassNode): Map<string, ClassMember> {
  const drafts = new Map<string, Draft>();
  for (const member of owner.body.body) collectMember(member, drafts);
  forEachNode(owner.body, (node) => {
    if (isNode(node, 'AssignmentExpression') && node.operator === '=') collectAssignment(node, drafts);
  });
  return drafts;
}

function collectMember(member: TSESTree.ClassElement, drafts: Map<string, Draft>): void {
  if (!isAny(member, ['PropertyDefinition', 'MethodDefinition'])) return;
  const name = keyName(member.key, member.computed);
  if (isNode(member, 'PropertyDefinition')) {
    if (name !== undefined) addProperty(draftOf(drafts, name), member);
  } else if (member.kind === 'constructor') collectParameters(member, drafts);
  else if (name !== undefined && member.kind === 'method' && isFunction(member.value)) {
    draftOf(drafts, name).method = member.value;
  }
}

function addProperty(draft: Draft, member: TSESTree.PropertyDefinition): void {
  draft.type = member.typeAnnotation?.typeAnnotation;
  if (member.value === null) return;
  const value = unwrap(member.value);
  if (isFunction(value)) draft.method = value;
  draft.values.push(member.value);
}

function collectParameters(constructor: TSESTree.MethodDefinition, drafts: Map<string, Draft>): void {
  for (const parameter of constructor.value.params) {
    const plain = plainParameter(parameter);
    if (!isNode(parameter, 'TSParameterProperty') || !isNode(plain, 'Identifier')) continue;
    draftOf(drafts, plain.name).type = plain.typeAnnotation?.typeAnnotation;
  }
}

function collectAssignment(node: TSESTree.AssignmentExpression, drafts: Map<string, Draft>): void {
  const target = unwrap(node.left);
  if (!isNode(target, 'MemberExpression') || !isNode(target.object, 'ThisExpression')) return;
  const name = memberName(target);
  if (name !== undefined) draftOf(drafts, name).values.push(node.right);
}

function draftOf(drafts: Map<string, Draft>, name: string): Draft {
  const known = drafts.get(name);
  if (known !== undefined) return known;
  const made: Draft = { values: [], type: undefined, method: undefined };
  drafts.set(name, made);
  return made;
}
