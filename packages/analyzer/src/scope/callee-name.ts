import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from './node-type.js';
import type { References } from './references.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** The dotted name of a global function or object, `JSON.stringify`; absent for anything that the file declares. */
export function globalName(expression: TSESTree.Node, references: References): string | undefined {
  const inner = unwrap(expression);
  if (isNode(inner, 'Identifier')) return references.isGlobal(inner, inner.name) ? inner.name : undefined;
  if (!isNode(inner, 'MemberExpression')) return undefined;
  const name = memberName(inner);
  const object = globalName(inner.object, references);
  if (name === undefined || object === undefined) return undefined;
  return GLOBAL_OBJECTS.has(object) ? name : `${object}.${name}`;
}

/** The expression in a few words, for reasons: `user.name`, `build()`. */
export function shortName(node: TSESTree.Node): string {
  const inner = unwrap(node);
  if (isNode(inner, 'Identifier')) return inner.name;
  if (isNode(inner, 'ThisExpression')) return 'this';
  if (isNode(inner, 'CallExpression')) return `${shortName(inner.callee)}()`;
  if (isNode(inner, 'NewExpression')) return `new ${shortName(inner.callee)}()`;
  if (isNode(inner, 'AwaitExpression')) return shortName(inner.argument);
  if (isNode(inner, 'MemberExpression')) return `${shortName(inner.object)}${memberText(inner)}`;
  return '…';
}

function memberText(node: TSESTree.MemberExpression): string {
  const name = memberName(node);
  if (name === undefined) return '[…]';
  return /^\d+$/.test(name) ? `[${name}]` : `.${name}`;
}
