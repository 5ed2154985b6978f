import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { constantInit, soleDeclarator } from '../names/bindings.js';
import { certainMethod } from '../names/certain-method.js';
import type { SeenCall } from '../syntax/callee.js';
import { calleeNames } from '../syntax/callee.js';
import { isAny, keyName, memberName } from '../syntax/nodes.js';

/** One call of a function of this file. */
export interface Frame {
  readonly owner: FunctionNode;
  readonly args: SeenCall['args'];
  readonly at: TSESTree.CallExpression;
}

/** The function that a call certainly runs, and after it the calls of the functions that made it. */
export type Frames = readonly [Frame, ...Frame[]];

/** A function of this file that an expression certainly is, with what it was made with. */
interface Made {
  readonly owner: FunctionNode;
  /** Arguments that `bind` fixed. */
  readonly bound: SeenCall['args'];
  readonly frames: readonly Frame[];
}

/** Functions that stand for functions are not followed deeper than this. */
const DEEPEST = 6;

/**
 * The function of this file whose code a call runs with its arguments as they are: `undefined` where anything else may be called,
 * a function that was assigned later, overridden in a subclass, or decorated by something that is not known.
 */
export function framesOf(call: SeenCall, bindings: Bindings): Frames | undefined {
  const made = madeBy(call.callee, bindings, 0);
  if (made === undefined || made.owner.generator || takesThis(made.owner)) return undefined;
  const frame: Frame = { owner: made.owner, args: [...made.bound, ...call.args], at: call.node };
  return [frame, ...made.frames];
}

/** In TypeScript a function may declare its `this` as a first parameter, which no argument fills. */
function takesThis({ params: [first] }: FunctionNode): boolean {
  return isNode(first, 'Identifier') && first.name === 'this';
}

function madeBy(node: TSESTree.Node, bindings: Bindings, depth: number): Made | undefined {
  const expression = unwrap(node);
  if (depth > DEEPEST) return undefined;
  if (isFunction(expression)) return plain(expression);
  if (isNode(expression, 'Identifier')) return named(expression, bindings, depth);
  if (isNode(expression, 'CallExpression')) return result(expression, bindings, depth);
  return isNode(expression, 'MemberExpression') ? member(expression, bindings, depth) : undefined;
}

function named(identifier: TSESTree.Identifier, bindings: Bindings, depth: number): Made | undefined {
  const variable = bindings.variableOf(identifier);
  if (variable === undefined) return undefined;
  const declared = declaredFunction(variable);
  if (declared !== undefined) return plain(declared);
  const init = constantInit(variable);
  if (init !== undefined) return madeBy(init, bindings, depth + 1);
  return destructured(variable, bindings, depth);
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
  const made = madeBy(returned.value, bindings, depth + 1);
  return made && { ...made, frames: [...returned.frames, ...made.frames] };
}

interface Returned {
  readonly value: TSESTree.Expression;
  readonly frames: readonly Frame[];
}

/** The one expression that a function of this file returns at its end. */
function returnedBy(call: TSESTree.CallExpression, bindings: Bindings, depth: number): Returned | undefined {
  const factory = madeBy(call.callee, bindings, depth + 1);
  if (factory === undefined || factory.owner.async || factory.owner.generator) return undefined;
  const value = soleResult(factory.owner);
  if (value === undefined) return undefined;
  const frame: Frame = { owner: factory.owner, args: [...factory.bound, ...call.arguments], at: call };
  return { value, frames: [...factory.frames, frame] };
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
  return method === undefined ? memberOf(expression.object, name, bindings, depth) : plain(method);
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
    const made = returned && memberOf(returned.value, name, bindings, depth + 1);
    return made && { ...made, frames: [...returned.frames, ...made.frames] };
  }
  const variable = isNode(expression, 'Identifier') ? bindings.variableOf(expression) : undefined;
  const init = variable === undefined || isWrittenThrough(variable) ? undefined : constantInit(variable);
  return init === undefined ? undefined : memberOf(init, name, bindings, depth + 1);
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

function plain(owner: FunctionNode): Made {
  return { owner, bound: [], frames: [] };
}
