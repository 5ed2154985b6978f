import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../scope/node-type.js';

/** The name in the place where a key is written: `x` of an assignment to `body.x`. */
export function nameNode(key: TSESTree.Node): TSESTree.Node {
  return isNode(key, 'MemberExpression') ? key.property : key;
}
