import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';

/** Something that a condition looks at, by its name: `user.email`. */
export interface ReadPath {
  readonly path: string;
  /** Whether other code gets to see it, and with it all that is inside. */
  readonly isHandedOver: boolean;
}

/** Names of values that are the same everywhere, and tell nothing of one another. */
const CONSTANTS: ReadonlySet<string> = new Set(['undefined', 'NaN', 'Infinity']);

/** All that an expression reads by name. Of two variables with one name no difference is made. */
export function readPaths(expression: TSESTree.Node, isHandedOver = false): readonly ReadPath[] {
  const inner = unwrap(expression);
  if (isNode(inner, 'Identifier') && CONSTANTS.has(inner.name)) return [];
  const place = placeOf(inner);
  if (place !== undefined) {
    const read = { path: place.path, isHandedOver: isHandedOver || place.isCut };
    return [read, ...place.keys.flatMap((key) => readPaths(key))];
  }
  if (isNode(inner, 'CallExpression') || isNode(inner, 'NewExpression')) {
    const callee = unwrap(inner.callee);
    const receiver = receiverReads(callee);
    const passed = [...receiver, ...inner.arguments.flatMap((argument) => readPaths(argument, true))];
    // What a function tells that gets nothing is told by its name: `isProduction()`.
    if (passed.length > 0 || !isNode(callee, 'Identifier')) return passed;
    return [{ path: `${callee.name}()`, isHandedOver: false }];
  }
  if (isFunction(inner)) return readPaths(inner.body, isHandedOver);
  return childNodes(inner).flatMap((child) => readPaths(child, isHandedOver));
}

/** What a call looks at beside its arguments: the object of the method, and all that a function in place sees. */
function receiverReads(callee: TSESTree.Node): readonly ReadPath[] {
  if (isNode(callee, 'MemberExpression')) return readPaths(callee.object, true);
  return isNode(callee, 'Identifier') ? [] : readPaths(callee, true);
}

/** A name, or members of one as far as they are written down; `a?.b` reads as `a.b`. */
export function pathOf(node: TSESTree.Node): string | undefined {
  return placeOf(node)?.path;
}

interface Place {
  readonly path: string;
  /** Whether it goes on with a member that is picked at run time: any of them may be read. */
  readonly isCut: boolean;
  /** What picks such members. */
  readonly keys: readonly TSESTree.Node[];
}

function placeOf(node: TSESTree.Node): Place | undefined {
  if (isNode(node, 'Identifier')) return { path: node.name, isCut: false, keys: [] };
  if (isNode(node, 'ThisExpression') || isNode(node, 'Super'))
    return { path: 'this', isCut: false, keys: [] };
  if (!isNode(node, 'MemberExpression')) return undefined;
  const object = placeOf(unwrap(node.object));
  if (object === undefined) return undefined;
  const name = isNode(node.property, 'PrivateIdentifier') ? `#${node.property.name}` : memberName(node);
  if (name === undefined) return { ...object, isCut: true, keys: [...object.keys, node.property] };
  return object.isCut ? object : { ...object, path: `${object.path}.${name}` };
}

/** What tells reads of one place from each other. */
export function idOfRead({ path, isHandedOver }: ReadPath): string {
  return `${path} ${String(isHandedOver)}`;
}

/** Whether a path is of something, or of a part of it. */
export function isPartOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`);
}
