import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { type Exported, exportedFrom } from '../../modules/exported.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { bindingsOf, constantInit, soleDeclarator } from '../names/bindings.js';
import { certainMethod } from '../names/certain-method.js';
import { importedMethod } from '../names/imported-method.js';
import type { SeenCall } from '../syntax/callee.js';
import { calleeNames } from '../syntax/callee.js';
import { isAny, keyName, memberName } from '../syntax/nodes.js';

/** One call of a function that is in view. */
export interface Frame {
  readonly owner: FunctionNode;
  /** The names of the file that the function stands in. */
  readonly ownerIn: Bindings;
  readonly args: SeenCall['args'];
  /** The names of the file that the call stands in. */
  readonly argsIn: Bindings;
  readonly at: TSESTree.CallExpression;
}

/** The function that a call certainly runs, and after it the calls of the functions that made it. */
export type Frames = readonly [Frame, ...Frame[]];

/** A function that an expression certainly is, with what it was made with. */
export interface Made {
  readonly owner: FunctionNode;
  readonly ownerIn: Bindings;
  /** Arguments that `bind` fixed. */
  readonly bound: SeenCall['args'];
  readonly frames: readonly Frame[];
}

/** Functions that stand for functions are not followed deeper than this. */
const DEEPEST = 6;

/**
 * The function whose code a call runs with its arguments as they are, of this file or of one that it imports from: `undefined` where anything else may be called,
 * a function that was assigned later, overridden in a subclass, or decorated by something that is not known.
 */
export function framesOf(call: SeenCall, bindings: Bindings): Frames | undefined {
  const made = madeBy(call.callee, bindings, 0);
  if (made === undefined || made.owner.generator) return undefined;
  const { owner, ownerIn, bound } = made;
  // What `bind` fixed in another file cannot be told apart from what is passed here.
  if (ownerIn !== bindings && bound.length > 0) return undefined;
  const frame: Frame = { owner, ownerIn, args: [...bound, ...call.args], argsIn: bindings, at: call.node };
  return [frame, ...made.frames];
}

/** The function of another file that a callee certainly names. */
export function importedOwner(callee: TSESTree.Node, bindings: Bindings): Made | undefined {
  if (bindings.source.program === undefined) return undefined;
  const made = madeBy(callee, bindings, 0);
  return made === undefined || made.ownerIn === bindings ? undefined : made;
}

export function madeBy(node: TSESTree.Node, bindings: Bindings, depth: number): Made | undefined {
  const expression = unwrap(node);
  if (depth > DEEPEST) return undefined;
  if (isFunction(expression)) return plain(expression, bindings);
  if (isNode(expression, 'Identifier')) return named(expression, bindings, depth);
  if (isNode(expression, 'CallExpression')) return result(expression, bindings, depth);
  return isNode(expression, 'MemberExpression') ? member(expression, bindings, depth) : undefined;
}

function named(identifier: TSESTree.Identifier, bindings: Bindings, depth: number): Made | undefined {
  const variable = bindings.variableOf(identifier);
  if (variable === undefined) return undefined;
  const exported = bindings.importedFrom(variable);
  return exported === undefined ? held(variable, bindings, depth) : madeByExport(exported, depth + 1);
}

function held(variable: Variable, bindings: Bindings, depth: number): Made | undefined {
  const declared = declaredFunction(variable);
  if (declared !== undefined) return plain(declared, bindings);
  const init = constantInit(variable);
  if (init !== undefined) return madeBy(init, bindings, depth + 1);
  return destructured(variable, bindings, depth);
}

/** The function that another file exports. */
function madeByExport(exported: Exported, depth: number): Made | undefined {
  const there = bindingsOf(exported.source);
  switch (exported.kind) {
    case 'variable':
      return held(exported.variable, there, depth);
    case 'expression':
      return madeBy(exported.node, there, depth);
    case 'module':
      return undefined;
  }
}

/** A function declaration that nothing is assigned over; overloads come before the function that they describe. */
function declaredFunction(variable: Variable): FunctionNode | undefined {
  const functions = variable.defs.map(({ node }) => node).filter(isFunction);
  const [only, another] = functions;
  if (only === undefined || another !== undefined || only.id?.name !== variable.name) return undefined;
  return variable.references.some((reference) => reference.isWrite()) ? undefined : only;
}

/** `const { send } = makeClient(key)` */
function destructured(variable: Variable, bindings: Bindings, depth: number): Made | undefined {
  const declarator = soleDeclarator(variable);
  if (declarator?.init === null || declarator === undefined || !isNode(declarator.id, 'ObjectPattern'))
    return undefined;
  if (variable.references.some((reference) => reference.isWrite() && reference.init !== true))
    return undefined;
  for (const property of declarator.id.properties) {
    if (!isNode(property, 'Property') || !isNode(property.value, 'Identifier')) continue;
    const name = keyName(property.key, property.computed);
    if (property.value.name === variable.name && name !== undefined)
      return memberOf(declarator.init, name, bindings, depth);
  }
  return undefined;
}

/** `post.bind(null, path)`, `useCallback(f, [])`, `makeSender(key)`. */
function result(call: TSESTree.CallExpression, bindings: Bindings, depth: number): Made | undefined {
  const callee = unwrap(call.callee);
  const [first, ...rest] = call.arguments;
  if (isNode(callee, 'MemberExpression') && memberName(callee) === 'bind') {
    const whole = madeBy(callee.object, bindings, depth + 1);
    return whole && { ...whole, bound: [...whole.bound, ...rest] };
  }
  if (first !== undefined && calleeNames(callee).at(-1) === 'useCallback')
    return madeBy(first, bindings, depth + 1);
  const returned = returnedBy(call, bindings, depth);
  if (returned === undefined) return undefined;
  const made = madeBy(returned.value, returned.valueIn, depth + 1);
  return made && { ...made, frames: [...returned.frames, ...made.frames] };
}

interface Returned {
  readonly value: TSESTree.Expression;
  readonly valueIn: Bindings;
  readonly frames: readonly Frame[];
}

/** The one expression that a function of this file returns at its end. */
function returnedBy(call: TSESTree.CallExpression, bindings: Bindings, depth: number): Returned | undefined {
  const factory = madeBy(call.callee, bindings, depth + 1);
  if (factory === undefined || factory.owner.async || factory.owner.generator) return undefined;
  const value = soleResult(factory.owner);
  if (value === undefined) return undefined;
  const { owner, ownerIn } = factory;
  const args = [...factory.bound, ...call.arguments];
  const frame: Frame = { owner, ownerIn, args, argsIn: bindings, at: call };
  return { value, valueIn: ownerIn, frames: [...factory.frames, frame] };
}

/** What a function gives back at its end, where it returns nowhere else. */
export function soleResult({ body }: FunctionNode): TSESTree.Expression | undefined {
  if (!isNode(body, 'BlockStatement')) return body;
  const last = body.body.at(-1);
  const isStraight = body.body.every(
    (statement) =>
      statement === last ||
      isAny(statement, ['VariableDeclaration', 'FunctionDeclaration', 'ExpressionStatement']),
  );
  return isStraight && isNode(last, 'ReturnStatement') ? (last.argument ?? undefined) : undefined;
}

function member(expression: TSESTree.MemberExpression, bindings: Bindings, depth: number): Made | undefined {
  const name = memberName(expression);
  if (name === undefined) return undefined;
  const method = certainMethod(expression.object, name, bindings);
  if (method !== undefined) return plain(method, bindings);
  const imported = importedMethod(expression.object, name, bindings);
  return imported === undefined
    ? memberOf(expression.object, name, bindings, depth)
    : plain(imported.method, imported.bindings);
}

/** A member of an object literal: of a constant, or of what a function of this file returns. */
function memberOf(
  receiver: TSESTree.Node,
  name: string,
  bindings: Bindings,
  depth: number,
): Made | undefined {
  const expression = unwrap(receiver);
  if (depth > DEEPEST) return undefined;
  if (isNode(expression, 'ObjectExpression')) return property(expression, name, bindings, depth);
  if (isNode(expression, 'CallExpression')) {
    const returned = returnedBy(expression, bindings, depth);
    const made = returned && memberOf(returned.value, name, returned.valueIn, depth + 1);
    return made && { ...made, frames: [...returned.frames, ...made.frames] };
  }
  const variable = isNode(expression, 'Identifier') ? bindings.variableOf(expression) : undefined;
  const exported = variable === undefined ? undefined : bindings.importedFrom(variable);
  if (exported !== undefined) return memberOfExport(exported, name, depth + 1);
  return variable === undefined ? undefined : memberOfVariable(variable, name, bindings, depth);
}

function memberOfVariable(
  variable: Variable,
  name: string,
  bindings: Bindings,
  depth: number,
): Made | undefined {
  const init = isWrittenThrough(variable) ? undefined : constantInit(variable);
  return init === undefined ? undefined : memberOf(init, name, bindings, depth + 1);
}

/** A member of a module, or of an object or an instance that it exports. */
function memberOfExport(exported: Exported, name: string, depth: number): Made | undefined {
  if (exported.kind === 'module') {
    const inside = exportedFrom(exported.source, name);
    return inside === undefined ? undefined : madeByExport(inside, depth);
  }
  const there = bindingsOf(exported.source);
  const made =
    exported.kind === 'expression'
      ? memberOf(exported.node, name, there, depth)
      : memberOfVariable(exported.variable, name, there, depth);
  return made;
}

/** What comes later in a literal wins, and a spread may bring anything. */
function property(
  object: TSESTree.ObjectExpression,
  name: string,
  bindings: Bindings,
  depth: number,
): Made | undefined {
  for (const one of object.properties.toReversed()) {
    if (!isNode(one, 'Property')) return undefined;
    const key = keyName(one.key, one.computed);
    if (key === undefined) return undefined;
    if (key === name) return one.kind === 'init' ? madeBy(one.value, bindings, depth + 1) : undefined;
  }
  return undefined;
}

/** Whether a member of the object that a variable holds is assigned anywhere. */
function isWrittenThrough(variable: Variable): boolean {
  return variable.references.some(({ identifier }) => {
    const read = parentOf(identifier);
    const above = read === undefined ? undefined : parentOf(read);
    return isNode(read, 'MemberExpression') && isNode(above, 'AssignmentExpression') && above.left === read;
  });
}

function plain(owner: FunctionNode, ownerIn: Bindings): Made {
  return { owner, ownerIn, bound: [], frames: [] };
}
