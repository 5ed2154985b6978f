import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { elementPosition, isIterating } from '../../scope/immediate-callback.js';
import { localFunction } from '../../scope/local-function.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Follower } from '../collect-events.js';
import {
  type Trail,
  argumentTrail,
  containerTrail,
  listTrail,
  memberTrail,
  possibleTrail,
} from '../trail.js';
import { followPattern } from './pattern-use.js';

/** Methods of strings, arrays, numbers, dates and objects whose result has nothing of the receiver in it. */
const READING = new Set(
  [
    'join toString toLocaleString toISOString toJSON valueOf toFixed getTime hasOwnProperty propertyIsEnumerable',
    'includes indexOf lastIndexOf keys some every findIndex findLastIndex startsWith endsWith trim',
    'trimStart trimEnd toLowerCase toUpperCase padStart padEnd split replace replaceAll match matchAll test',
    'substring substr charAt charCodeAt codePointAt repeat normalize localeCompare search has get size',
  ].flatMap((line) => line.split(' ')),
);

/** Methods whose result is a new list of the receiver's elements. */
const LISTING = new Set([
  'filter',
  'slice',
  'concat',
  'toSorted',
  'toReversed',
  'toSpliced',
  'flat',
  'entries',
  'values',
  'with',
]);

/** Methods whose result is one of the elements. */
const PICKING = new Set(['find', 'findLast', 'at', 'pop', 'shift']);

/** Methods that change which elements there are. */
const CHANGING = new Set(['pop', 'shift', 'splice', 'fill', 'copyWithin']);

/** A method of the object (or of a container that holds it) is called. */
export function followMethod(
  call: TSESTree.CallExpression,
  name: string | undefined,
  trail: Trail,
  follower: Follower,
): void {
  if (name === undefined) follower.escape(call, trail);
  else if (name === 'push' || name === 'unshift') {
    follower.change({ kind: 'append', node: call, elements: call.arguments }, trail);
  } else if (name === 'sort' || name === 'reverse') {
    followComparison(call, trail, follower);
    follower.follow(call, trail);
  } else if (CHANGING.has(name)) followChanged(call, name, trail, follower);
  else followReading(call, name, trail, follower);
}

function followChanged(call: TSESTree.CallExpression, name: string, trail: Trail, follower: Follower): void {
  if (trail.prefix.length === 0) follower.escape(call, trail, 'escapes', shortName(call));
  followElements(call, name, trail, follower);
}

function followReading(call: TSESTree.CallExpression, name: string, trail: Trail, follower: Follower): void {
  const known = READING.has(name) || LISTING.has(name) || PICKING.has(name) || isIterating(name);
  if (!known) follower.escape(call, trail, 'escapes', shortName(call));
  else {
    if (isIterating(name)) followCallback(call, name, trail, follower);
    if (name === 'toSorted') followComparison(call, trail, follower);
    followElements(call, name, trail, follower);
  }
}

/** The elements may go on in the result. */
function followElements(call: TSESTree.CallExpression, name: string, trail: Trail, follower: Follower): void {
  const element = memberTrail(trail, undefined);
  const list = listTrail(trail);
  if (element === undefined || list === undefined) return;
  if (PICKING.has(name)) follower.follow(call, possibleTrail(element));
  else if (name === 'entries') follower.follow(call, containerTrail(containerTrail(element, '1'), undefined));
  else if (LISTING.has(name)) follower.follow(call, list);
}

/** The elements are passed to a callback one by one. */
function followCallback(call: TSESTree.CallExpression, name: string, trail: Trail, follower: Follower): void {
  const [callback] = call.arguments;
  const element = memberTrail(trail, undefined);
  if (callback === undefined || element === undefined) return;
  const passed = globalName(callback, follower.references);
  if (passed === 'String' || passed === 'Number' || passed === 'Boolean') return;
  const called = localFunction(callback, follower.references);
  if (called === undefined) {
    follower.escape(call, element, 'escapes', shortName(callback));
    return;
  }
  const position = elementPosition(name);
  const given = [
    { parameter: called.params[position], seen: element },
    // Without a first value, the first element is it.
    { parameter: call.arguments.length < 2 ? called.params[position - 1] : undefined, seen: element },
    { parameter: called.params[position + 2], seen: trail },
  ];
  for (const { parameter, seen } of given) {
    if (parameter !== undefined) followPattern(parameter, seenByCallback(seen, callback, call), follower);
  }
}

function seenByCallback(seen: Trail, callback: TSESTree.Node, call: TSESTree.CallExpression): Trail {
  return isFunction(unwrap(callback)) ? possibleTrail(seen) : argumentTrail(seen, call);
}

/** The elements are passed to a function of the file that compares them. */
function followComparison(call: TSESTree.CallExpression, trail: Trail, follower: Follower): void {
  const [callback] = call.arguments;
  const element = memberTrail(trail, undefined);
  const called = callback === undefined ? undefined : localFunction(callback, follower.references);
  if (callback === undefined || element === undefined) return;
  for (const parameter of called?.params.slice(0, 2) ?? [])
    followPattern(parameter, seenByCallback(element, callback, call), follower);
}
