import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, parentOf } from '../../scope/ancestors.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { localFunction } from '../../scope/local-function.js';
import { isNode } from '../../scope/node-type.js';
import { parametersOf } from '../../scope/parameters.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Follower } from '../collect-events.js';
import { type Trail, argumentTrail, containerTrail, copyTrail, listTrail, memberTrail } from '../trail.js';
import { followHeld } from './held-use.js';
import { followPattern } from './pattern-use.js';

/** Functions that look at an argument, or copy it, and keep nothing. */
const READING = new Set([
  'JSON.stringify',
  'Object.keys',
  'Object.hasOwn',
  'Object.is',
  'Object.getOwnPropertyNames',
  'Array.isArray',
  'Reflect.has',
  'Reflect.ownKeys',
  'structuredClone',
  'String',
  'Number',
  'Boolean',
  'parseInt',
  'parseFloat',
  'isNaN',
  'encodeURIComponent',
  'Buffer.byteLength',
  'expect',
  'fetch',
]);

/** Functions whose result is their first argument. */
const PASSING = new Set(['Object.freeze', 'Object.seal', 'Object.preventExtensions', 'Promise.resolve']);

/** Functions whose result holds the members of their first argument. */
const LISTING = new Set([
  'Object.values',
  'Object.entries',
  'Object.fromEntries',
  'Array.from',
  'Promise.all',
]);

const LOGGING = new Set(['log', 'info', 'warn', 'debug', 'error', 'trace', 'dir', 'table']);

/** The object is an argument of a call. */
export function followArgument(
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const callee = unwrap(call.callee);
  const name = globalName(callee, follower.references);
  if (name !== undefined && READING.has(name)) return;
  if (name === 'Object.assign') followAssign(call, argument, trail, follower);
  else if (name !== undefined && PASSING.has(name)) follower.follow(call, trail);
  else if (name !== undefined && LISTING.has(name)) followListed(call, name, argument, trail, follower);
  else if (isNode(callee, 'Identifier') && callee.name === 'expect') return;
  else if (isNode(callee, 'MemberExpression')) followMethodArgument(call, callee, argument, trail, follower);
  else followInto(call, argument, trail, follower);
}

/** The object's elements are spread into a call or a literal. */
export function followSpreadArgument(spread: TSESTree.SpreadElement, trail: Trail, follower: Follower): void {
  const parent = parentOf(spread);
  const elements = memberTrail(trail, undefined);
  if (elements === undefined || parent === undefined) return;
  if (isNode(parent, 'CallExpression')) followArgument(parent, spread, elements, follower);
  else if (isNode(parent, 'NewExpression')) follower.escape(parent, elements);
  else follower.follow(parent, spreadTrail(spread, parent, trail));
}

/** Behind other elements, those that are spread have other places than in their own list. */
function spreadTrail(spread: TSESTree.SpreadElement, parent: TSESTree.Node, trail: Trail): Trail {
  const isMoved = isNode(parent, 'ArrayExpression') && parent.elements[0] !== spread;
  return (isMoved ? listTrail(trail) : undefined) ?? copyTrail(trail);
}

function followAssign(
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const [target, ...sources] = call.arguments;
  if (target !== argument) {
    follower.follow(call, copyTrail(trail));
    if (target !== undefined) followHeld(target, copyTrail(trail), call, follower);
    return;
  }
  if (isNode(target, 'SpreadElement')) {
    follower.escape(call, trail);
    return;
  }
  follower.change({ kind: 'merge', node: call, sources }, trail);
  follower.follow(call, trail);
}

function followListed(
  call: TSESTree.CallExpression,
  name: string,
  argument: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const element = call.arguments[0] === argument ? memberTrail(trail, undefined) : undefined;
  if (element === undefined) return;
  if (name === 'Array.from') followMapping(call, element, follower);
  const held = heldBy(name, element);
  if (held !== undefined) follower.follow(call, containerTrail(held, undefined));
}

function heldBy(name: string, element: Trail): Trail | undefined {
  if (name === 'Object.entries') return containerTrail(element, '1');
  return name === 'Object.fromEntries' ? memberTrail(element, '1') : element;
}

/** `Array.from(list, each)` passes the elements on one by one. */
function followMapping(call: TSESTree.CallExpression, element: Trail, follower: Follower): void {
  const [, mapping] = call.arguments;
  const called = mapping === undefined ? undefined : localFunction(mapping, follower.references);
  const parameter = called?.params[0];
  if (parameter !== undefined) followPattern(parameter, argumentTrail(element, call), follower);
}

function followMethodArgument(
  call: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  argument: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const name = memberName(callee);
  if (name !== undefined && LOGGING.has(name)) return;
  if (name === 'includes' || name === 'indexOf' || name === 'hasOwnProperty') return;
  if (name === 'concat') {
    follower.follow(call, containerTrail(trail, undefined));
  } else if (name === 'push' || name === 'unshift') {
    followHeld(callee.object, containerTrail(trail, undefined), call, follower);
  } else {
    follower.escape(call, trail, 'escapes', shortName(call));
  }
}

/** A function of the same file: what it does with its parameter counts where it is called. */
function followInto(
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
  trail: Trail,
  follower: Follower,
): void {
  const called = localFunction(call.callee, follower.references);
  const parameter = called === undefined ? undefined : parameterFor(called, call, argument);
  if (parameter === undefined) follower.escape(call, trail, 'escapes', shortName(call));
  else followPattern(parameter, argumentTrail(trail, call), follower);
}

function parameterFor(
  called: FunctionNode,
  call: TSESTree.CallExpression,
  argument: TSESTree.Node,
): TSESTree.Node | undefined {
  const position = call.arguments.findIndex((candidate) => candidate === argument);
  if (call.arguments.slice(0, position + 1).some((before) => isNode(before, 'SpreadElement')))
    return undefined;
  const parameter = parametersOf(called)[position];
  return isNode(parameter, 'RestElement') ? undefined : parameter;
}
