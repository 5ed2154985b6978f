import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { isFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { definitionType, isConstant } from '../../scope/references.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ReasonCode } from '../../source/reason.js';
import { asExpression, isNothing, keyName, memberName } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { soleDeclarator } from './bindings.js';
import type { OptionUse } from './options-changes.js';
import { changesTo } from './options-changes.js';

/** What an options object holds under a name. */
export type OptionRead =
  | { readonly kind: 'found'; readonly value: TSESTree.Expression }
  | { readonly kind: 'absent' }
  /** It may hold anything. */
  | { readonly kind: 'unknown'; readonly code: ReasonCode; readonly node: TSESTree.Node };

const ABSENT: OptionRead = { kind: 'absent' };

/** Reads the member of an options object that goes by a name. */
export type OptionReader = (name: string) => OptionRead;

/** Spreads and variables that lead to each other are not followed deeper than this. */
const DEEPEST = 8;

/**
 * Reads a member of an options object as it is when `at` is reached: from a literal, through spreads, `Object.assign({}, …)` and
 * a variable that nobody else can change.
 */
export function readOption(
  options: TSESTree.Node,
  name: string,
  at: TSESTree.Node,
  bindings: Bindings,
  depth = 0,
): OptionRead {
  const node = unwrap(options);
  if (depth > DEEPEST) return { kind: 'unknown', code: 'too-deep', node };
  if (isNothing(node) || isNode(node, 'Literal')) return ABSENT;
  if (isNode(node, 'ObjectExpression')) return readLiteral(node, name, at, bindings, depth);
  if (isNode(node, 'Identifier')) return readVariable(node, name, at, bindings, depth);
  if (isNode(node, 'CallExpression')) return readMerge(node, name, at, bindings, depth);
  return {
    kind: 'unknown',
    code: isNode(node, 'MemberExpression') ? 'property-read' : 'unsupported-syntax',
    node,
  };
}

/** The object literal that an expression stands for, if it is one or a variable that was declared with one. */
export function literalOf(node: TSESTree.Node, bindings: Bindings): TSESTree.ObjectExpression | undefined {
  const expression = unwrap(node);
  if (isNode(expression, 'ObjectExpression')) return expression;
  if (!isNode(expression, 'Identifier')) return undefined;
  const variable = bindings.variableOf(expression);
  const declarator = variable === undefined ? undefined : soleDeclarator(variable);
  if (variable === undefined || !isNode(declarator?.id, 'Identifier') || declarator.init === null)
    return undefined;
  const init = unwrap(declarator.init);
  return isNode(init, 'ObjectExpression') && isConstant(variable) ? init : undefined;
}

function readLiteral(
  object: TSESTree.ObjectExpression,
  name: string,
  at: TSESTree.Node,
  bindings: Bindings,
  depth: number,
): OptionRead {
  for (const property of object.properties.toReversed()) {
    if (!isNode(property, 'Property')) {
      const spread = readSpread(property.argument, name, at, bindings, depth);
      if (spread.kind !== 'absent') return spread;
      continue;
    }
    const key = keyName(property.key, property.computed);
    if (key === undefined) return { kind: 'unknown', code: 'computed-key', node: property };
    if (key === name) return readProperty(property);
  }
  return ABSENT;
}

function readProperty(property: TSESTree.Property): OptionRead {
  const value = asExpression(property.value);
  if (value === undefined || property.kind !== 'init' || isFunction(value)) {
    return { kind: 'unknown', code: 'accessor', node: property };
  }
  return { kind: 'found', value };
}

/** `...(cond && { … })` may add what it holds, so that only what it certainly does not hold is known. */
function readSpread(
  argument: TSESTree.Node,
  name: string,
  at: TSESTree.Node,
  bindings: Bindings,
  depth: number,
): OptionRead {
  const node = unwrap(argument);
  const arms = armsOf(node);
  if (arms === undefined) {
    const read = readOption(node, name, at, bindings, depth + 1);
    return read.kind === 'unknown' ? { ...read, code: 'unknown-spread' } : read;
  }
  const absent = arms.every((arm) => readOption(arm, name, at, bindings, depth + 1).kind === 'absent');
  return absent ? ABSENT : { kind: 'unknown', code: 'unknown-spread', node };
}

function armsOf(node: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (isNode(node, 'ConditionalExpression')) return [node.consequent, node.alternate];
  return isNode(node, 'LogicalExpression') && node.operator === '&&' ? [node.right] : undefined;
}

function readMerge(
  call: TSESTree.CallExpression,
  name: string,
  at: TSESTree.Node,
  bindings: Bindings,
  depth: number,
): OptionRead {
  const unknown: OptionRead = { kind: 'unknown', code: 'call-result', node: call };
  const callee = unwrap(call.callee);
  if (
    !isNode(callee, 'MemberExpression') ||
    !isNode(callee.object, 'Identifier') ||
    callee.object.name !== 'Object'
  ) {
    return unknown;
  }
  const method = memberName(callee);
  if (method !== 'freeze' && method !== 'assign') return unknown;
  for (const argument of call.arguments.toReversed()) {
    if (isNode(argument, 'SpreadElement')) return unknown;
    const read = readOption(argument, name, at, bindings, depth + 1);
    if (read.kind !== 'absent') return read;
  }
  return ABSENT;
}

function readVariable(
  identifier: TSESTree.Identifier,
  name: string,
  at: TSESTree.Node,
  bindings: Bindings,
  depth: number,
): OptionRead {
  const variable = bindings.variableOf(identifier);
  if (variable === undefined) return { kind: 'unknown', code: 'global', node: identifier };
  const declarator = soleDeclarator(variable);
  if (declarator === undefined) return { kind: 'unknown', code: originCode(variable), node: identifier };
  if (
    !isNode(declarator.id, 'Identifier') ||
    declarator.init === null ||
    !isNode(parentOf(declarator), 'VariableDeclaration')
  ) {
    return { kind: 'unknown', code: 'property-read', node: identifier };
  }
  if (!isConstant(variable)) return { kind: 'unknown', code: 'reassigned', node: identifier };
  return readDeclared(variable, declarator, declarator.init, name, { at, through: at }, bindings, depth);
}

/**
 * As {@link readOption}, of the object that a variable is declared with and that is filled later, on the runs that come by
 * `through` on their way to the use.
 */
export function readFilled(variable: Variable, name: string, use: OptionUse, bindings: Bindings): OptionRead {
  const declarator = soleDeclarator(variable);
  if (!isNode(declarator?.id, 'Identifier') || declarator.init === null || !isConstant(variable))
    return { kind: 'unknown', code: 'reassigned', node: use.at };
  return readDeclared(variable, declarator, declarator.init, name, use, bindings, 0);
}

function readDeclared(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  init: TSESTree.Expression,
  name: string,
  use: OptionUse,
  bindings: Bindings,
  depth: number,
): OptionRead {
  const changes = changesTo(variable, name, declarator, use);
  if (changes.kind === 'none') return readOption(init, name, use.at, bindings, depth + 1);
  return changes;
}

function originCode(variable: Variable): ReasonCode {
  const [definition] = variable.defs;
  return definition !== undefined && definitionType(definition) === 'ImportBinding' ? 'import' : 'parameter';
}
