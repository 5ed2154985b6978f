import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { calleeNames } from './callee.js';

/** `new Headers(…)` */
export function isHeaders(node: TSESTree.Node): node is TSESTree.NewExpression {
  return isNode(node, 'NewExpression') && calleeNames(node.callee).join('.') === 'Headers';
}
