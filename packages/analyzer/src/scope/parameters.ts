import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from './ancestors.js';
import { isNode } from './node-type.js';

/** The parameters that arguments fill: in TypeScript a function may declare its `this` as a first one, which none does. */
export function parametersOf({ params }: FunctionNode): readonly TSESTree.Parameter[] {
  const [first] = params;
  return isNode(first, 'Identifier') && first.name === 'this' ? params.slice(1) : params;
}
