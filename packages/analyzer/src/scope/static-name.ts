import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from './node-type.js';
import { unwrap } from './unwrap.js';

interface Keyed {
  readonly computed?: boolean;
  readonly key: TSESTree.Node;
}

/** The name of a property, method or type member when it is written down: `a`, `'a'`, `1`, `['a']`. */
export function keyName(node: Keyed): string | undefined {
  if (node.computed === true) return literalName(unwrap(node.key));
  return isNode(node.key, 'Identifier') ? node.key.name : literalName(node.key);
}

/** The name that a member expression reads when it is written down: `x.a`, `x['a']`, `x[0]`. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  if (node.computed) return literalName(unwrap(node.property));
  return isNode(node.property, 'Identifier') ? node.property.name : undefined;
}

function literalName(node: TSESTree.Node): string | undefined {
  if (isNode(node, 'Literal')) {
    if (typeof node.value === 'string' || typeof node.value === 'number') return String(node.value);
    return undefined;
  }
  if (isNode(node, 'TemplateLiteral') && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}
