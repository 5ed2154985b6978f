import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, contains } from '../../scope/ancestors.js';
import { calledFunction } from '../../scope/called-function.js';
import { isNode } from '../../scope/node-type.js';
import { nodesWithin } from '../../scope/nodes-within.js';
import type { References } from '../../scope/references.js';
import { MAX_VARIABLES } from './limits.js';
import { type ReadPath, readPaths } from './read-paths.js';
import { variablesIn } from './variables-in.js';

/** What the functions of the file read that a test calls: `isProduction()` asks what its body asks. */
export function readsOfCalls(test: TSESTree.Node, references: References): readonly ReadPath[] {
  const functions = new Set(calledIn(test, references));
  // What is added on the way is visited as well.
  for (const one of functions) {
    if (functions.size >= MAX_VARIABLES) break;
    for (const next of calledIn(one.body, references)) functions.add(next);
  }
  return [...functions].flatMap((one) => readsOf(one, references));
}

function calledIn(root: TSESTree.Node, references: References): readonly FunctionNode[] {
  return [...nodesWithin(root)].flatMap((node) => {
    const called = isNode(node, 'CallExpression') ? calledFunction(node, references).called : undefined;
    return called === undefined ? [] : [called];
  });
}

const known = new WeakMap<FunctionNode, readonly ReadPath[]>();

/** Names of the function's own say nothing outside of it. */
function readsOf(called: FunctionNode, references: References): readonly ReadPath[] {
  const seen = known.get(called);
  if (seen !== undefined) return seen;
  const own = new Set(
    variablesIn(called.body, { references })
      .filter(({ defs }) => defs.every(({ name }) => contains(called, name)))
      .map(({ name }) => name),
  );
  const reads = readPaths(called.body).filter(({ path }) => !own.has(path.split('.')[0] ?? path));
  known.set(called, reads);
  return reads;
}
