import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../scope/ancestors.js';
import { childNodes } from '../../scope/child-nodes.js';
import { isNode } from '../../scope/node-type.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';

/** The variables that an expression names, functions in it left out. */
export function variablesIn(root: TSESTree.Node, { references }: Evaluation): Variable[] {
  const found: Variable[] = [];
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const variable = isNode(node, 'Identifier') ? references.variableOf(node) : undefined;
    if (variable !== undefined) found.push(variable);
    if (!isFunction(node)) pending.push(...childNodes(node));
  }
  return found;
}
