import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { PayloadSource } from './call-site.js';
import type { Bindings } from './names/bindings.js';
import { constantInit } from './names/bindings.js';
import { isStringify } from './payload-source.js';

/** The object literal that a payload is, directly, as JSON text or through constants. */
export function payloadLiteral(
  payload: PayloadSource,
  bindings: Bindings,
): TSESTree.ObjectExpression | undefined {
  if (payload.kind === 'none' || payload.kind === 'passed') return undefined;
  let node: TSESTree.Node | undefined = payload.node;
  for (let steps = 0; node !== undefined && steps < 8; steps += 1) {
    const expression: TSESTree.Node = unwrap(node);
    if (isNode(expression, 'ObjectExpression')) return expression;
    node = isStringify(expression) ? expression.arguments[0] : initOf(expression, bindings);
  }
  return undefined;
}

function initOf(node: TSESTree.Node, bindings: Bindings): TSESTree.Node | undefined {
  const variable = isNode(node, 'Identifier') ? bindings.variableOf(node) : undefined;
  return variable === undefined ? undefined : constantInit(variable);
}
