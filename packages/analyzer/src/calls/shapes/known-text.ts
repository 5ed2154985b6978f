import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from '../call-context.js';

/** The text that an expression certainly is. */
export function knownText(
  node: TSESTree.Expression,
  at: TSESTree.Node,
  context: CallContext,
): string | undefined {
  const value = context.evaluator.evaluateUrl(node, at);
  return value.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}
