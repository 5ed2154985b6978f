import type { TSESTree } from '@typescript-eslint/types';

import type { ReasonCode } from '../source/reason.js';
import { type FunctionNode, ancestorsOf, isFunction, parentOf, rootOf } from './ancestors.js';
import { classAround } from './class-fields.js';
import { exportOf } from './export-of.js';
import { isNode, typeName } from './node-type.js';
import { allNodesWithin } from './nodes-within.js';
import { type References, type Variable, isConstant } from './references.js';
import { keyName, memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

type Method =
  | { readonly called: FunctionNode; readonly isOnlyCall: boolean }
  | { readonly called: undefined; readonly code: ReasonCode };

const NOT_IN_VIEW: Method = { called: undefined, code: 'call-result' };

/** The method that a member expression names: of the class around a `this`, of a class or object of the file. */
export function calledMethod(callee: TSESTree.MemberExpression, references: References): Method {
  const name = nameOf(callee);
  const object = unwrap(callee.object);
  if (name === undefined) return NOT_IN_VIEW;
  if (isNode(object, 'ThisExpression')) return methodOfThis(object, name, references);
  if (!isNode(object, 'Identifier')) return NOT_IN_VIEW;
  const variable = references.variableOf(object);
  if (variable === undefined) return NOT_IN_VIEW;
  return methodOfVariable(variable, name, references);
}

function nameOf(member: TSESTree.MemberExpression): string | undefined {
  return isNode(member.property, 'PrivateIdentifier') ? `#${member.property.name}` : memberName(member);
}

function methodOfThis(self: TSESTree.ThisExpression, name: string, references: References): Method {
  const body = classAround(self);
  if (body === undefined) return NOT_IN_VIEW;
  const member = memberOfClass(body, name, isInStatic(self));
  const called = member === undefined ? undefined : functionOfMember(member);
  if (member === undefined || called === undefined) return NOT_IN_VIEW;
  const isOwn = name.startsWith('#') || member.accessibility === 'private';
  if (!isOwn && !isClosed(body.parent, references)) return { called: undefined, code: 'overridable' };
  return replaced(body, name) ? REPLACED : { called, isOnlyCall: isNamedOnce(name, body) };
}

const REPLACED: Method = { called: undefined, code: 'replaced-function' };

/** The getter that `this.name` runs: of the class around it, unless a subclass may have another one. */
export function readGetter(
  member: TSESTree.MemberExpression,
  references: References,
): { readonly called: FunctionNode; readonly isOnlyCall: boolean } | undefined {
  const name = nameOf(member);
  const self = unwrap(member.object);
  const body = isNode(self, 'ThisExpression') ? classAround(self) : undefined;
  if (name === undefined || body === undefined) return undefined;
  const getters = body.body.filter((one) => isGetter(one, name) && one.static === isInStatic(self));
  const [getter, another] = getters;
  if (!isNode(getter, 'MethodDefinition') || another !== undefined || !isNone(getter.decorators))
    return undefined;
  const isOwn = name.startsWith('#') || getter.accessibility === 'private';
  if (!isOwn && !isClosed(body.parent, references)) return undefined;
  const called = getter.value;
  return isFunction(called) && !replaced(body, name)
    ? { called, isOnlyCall: isNamedOnce(name, body) }
    : undefined;
}

function isGetter(member: TSESTree.ClassElement, name: string): member is TSESTree.MethodDefinition {
  if (!isNode(member, 'MethodDefinition') || member.kind !== 'get') return false;
  return (isNode(member.key, 'PrivateIdentifier') ? `#${member.key.name}` : keyName(member)) === name;
}

function isInStatic(self: TSESTree.Node): boolean {
  for (const up of ancestorsOf(self)) {
    if (isNode(up, 'MethodDefinition') || isNode(up, 'PropertyDefinition')) return up.static;
    if (isNode(up, 'StaticBlock')) return true;
  }
  return false;
}

type Member = TSESTree.MethodDefinition | TSESTree.PropertyDefinition;

function memberOfClass(body: TSESTree.ClassBody, name: string, isStatic: boolean): Member | undefined {
  const found = body.body.filter((member): member is Member => {
    if (!isNode(member, 'MethodDefinition') && !isNode(member, 'PropertyDefinition')) return false;
    const key = isNode(member.key, 'PrivateIdentifier') ? `#${member.key.name}` : keyName(member);
    return key === name && member.static === isStatic && functionOfMember(member) !== undefined;
  });
  return found.length === 1 ? found[0] : undefined;
}

function functionOfMember(member: Member): FunctionNode | undefined {
  if (isNode(member, 'MethodDefinition') && member.kind !== 'method') return undefined;
  const value = member.value === null ? undefined : unwrap(member.value);
  return isNone(member.decorators) && isFunction(value) ? value : undefined;
}

/** Parsers without types leave out what is only written with types or proposals. */
function isNone(nodes: readonly TSESTree.Node[] | undefined): boolean {
  return nodes === undefined || nodes.length === 0;
}

/** Whether no other class can be derived from a class: all that the file does with it is to make instances and to use its statics. */
function isClosed(declaration: TSESTree.Node, references: References): boolean {
  if (!isNode(declaration, 'ClassDeclaration') || declaration.id === null) return false;
  const variable = outerVariable(declaration.id, declaration, references);
  if (variable === undefined || !isConstant(variable) || exportOf(variable) !== undefined) return false;
  return variable.references.every(({ identifier }) => {
    const parent = parentOf(identifier);
    if (isNode(parent, 'NewExpression')) return parent.callee === identifier;
    if (isNode(parent, 'MemberExpression')) return parent.object === identifier;
    return (
      parent !== undefined && (typeName(parent) === 'TSTypeReference' || typeName(parent) === 'TSTypeQuery')
    );
  });
}

/** A class has its name twice: inside of itself, and in the code around it. */
function outerVariable(
  name: TSESTree.Identifier,
  declaration: TSESTree.Node,
  references: References,
): Variable | undefined {
  const variable = references.variableOf(name);
  return variable?.scope.block === declaration ? variable.scope.upper?.set.get(name.name) : variable;
}

function methodOfVariable(variable: Variable, name: string, references: References): Method {
  const declaration = variable.defs[0]?.node;
  if (!isConstant(variable) || isChanged(variable)) return NOT_IN_VIEW;
  if (isNode(declaration, 'ClassDeclaration')) return ownMethod(declaration.body, name, true, references);
  if (!isNode(declaration, 'VariableDeclarator') || declaration.init === null) return NOT_IN_VIEW;
  if (!isNode(declaration.id, 'Identifier')) return NOT_IN_VIEW;
  const init = unwrap(declaration.init);
  if (isNode(init, 'ObjectExpression')) return methodOfLiteral(init, name, variable);
  if (!isNode(init, 'NewExpression') || !isNode(init.callee, 'Identifier')) return NOT_IN_VIEW;
  const made = references.variableOf(init.callee);
  const madeOf = made?.defs[0]?.node;
  if (made === undefined || !isNode(madeOf, 'ClassDeclaration') || !isConstant(made)) return NOT_IN_VIEW;
  return ownMethod(madeOf.body, name, false, references);
}

/** A method of exactly this class, and of no class that is derived from it. */
export function ownMethod(
  body: TSESTree.ClassBody,
  name: string,
  isStatic: boolean,
  references: References,
): Method {
  const member = memberOfClass(body, name, isStatic);
  const called = member === undefined ? undefined : functionOfMember(member);
  if (called === undefined) return NOT_IN_VIEW;
  if (replaced(body, name)) return REPLACED;
  return { called, isOnlyCall: isClosed(body.parent, references) && isNamedOnce(name, body) };
}

/** A member of an object literal that nothing but its own members' calls is done with. */
function methodOfLiteral(literal: TSESTree.ObjectExpression, name: string, variable: Variable): Method {
  const found = literal.properties.filter(
    (property) => isNode(property, 'Property') && keyName(property) === name,
  );
  const [property] = found;
  const isPlain = literal.properties.every(
    (member) => isNode(member, 'Property') && keyName(member) !== undefined,
  );
  if (!isPlain || found.length !== 1 || !isNode(property, 'Property') || property.kind !== 'init')
    return NOT_IN_VIEW;
  const called = unwrap(property.value);
  if (!isFunction(called) || exportOf(variable) !== undefined || mentionsThis(literal)) return NOT_IN_VIEW;
  const isOnlyRead = variable.references.every(
    (reference) => reference.init === true || isCalledMember(reference.identifier),
  );
  return isOnlyRead ? { called, isOnlyCall: isNamedOnce(name, literal) } : NOT_IN_VIEW;
}

function isCalledMember(identifier: TSESTree.Node): boolean {
  const member = parentOf(identifier);
  if (!isNode(member, 'MemberExpression') || member.object !== identifier) return false;
  const outer = wrapped(member);
  const call = parentOf(outer);
  return isNode(call, 'CallExpression') && call.callee === outer;
}

function mentionsThis(literal: TSESTree.Node): boolean {
  return someNode(literal, (node) => isNode(node, 'ThisExpression'));
}

/** Whether some code of the file writes a member of the variable's object: `Client.build = …`. */
export function isChanged(variable: Variable): boolean {
  return variable.references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (!isNode(member, 'MemberExpression') || member.object !== identifier) return false;
    return isWritten(member);
  });
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  const outer = wrapped(member);
  const parent = parentOf(outer);
  if (isNode(parent, 'AssignmentExpression')) return parent.left === outer;
  return (
    isNode(parent, 'UpdateExpression') || (isNode(parent, 'UnaryExpression') && parent.operator === 'delete')
  );
}

const namesInFile = new WeakMap<TSESTree.Node, ReadonlyMap<string, readonly TSESTree.MemberExpression[]>>();

/** The member expressions of the file that use a name, whatever object they are about. */
export function memberUses(name: string, inside: TSESTree.Node): readonly TSESTree.MemberExpression[] {
  const program = rootOf(inside);
  const known = namesInFile.get(program) ?? membersIn(program);
  namesInFile.set(program, known);
  return known.get(name) ?? [];
}

function membersIn(program: TSESTree.Node): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  someNode(program, (node) => {
    const name = isNode(node, 'MemberExpression') ? nameOf(node) : undefined;
    if (!isNode(node, 'MemberExpression') || name === undefined) return false;
    const uses = members.get(name);
    if (uses === undefined) members.set(name, [node]);
    else uses.push(node);
    return false;
  });
  return members;
}

function isNamedOnce(name: string, inside: TSESTree.Node): boolean {
  return memberUses(name, inside).length === 1;
}

function replaced(body: TSESTree.ClassBody, name: string): boolean {
  return memberUses(name, body).some(isWritten);
}

function someNode(root: TSESTree.Node, test: (node: TSESTree.Node) => boolean): boolean {
  for (const node of allNodesWithin(root)) if (test(node)) return true;
  return false;
}
