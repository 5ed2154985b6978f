import type { TSESTree } from '@typescript-eslint/types';

import { typeName } from './node-type.js';

export type LoopNode =
  | TSESTree.ForStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement;

const LOOPS = new Set([
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

export function isLoopNode(node: TSESTree.Node): node is LoopNode {
  return LOOPS.has(typeName(node));
}
