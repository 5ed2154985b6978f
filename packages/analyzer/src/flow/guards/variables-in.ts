import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { Variable } from '../../scope/references.js';
import type { Evaluation } from '../../value/evaluation.js';

/** The variables that an expression names, functions in it left out. */
export function variablesIn(
  root: TSESTree.Node,
  { references }: Pick<Evaluation, 'references'>,
): readonly Variable[] {
  const seen = known.get(root);
  if (seen !== undefined) return seen;
  const found = [...nodesWithin(root)].flatMap((node) => {
    const variable = isNode(node, 'Identifier') ? references.variableOf(node) : undefined;
    return variable === undefined ? [] : [variable];
  });
  known.set(root, found);
  return found;
}

const known = new WeakMap<TSESTree.Node, readonly Variable[]>();
