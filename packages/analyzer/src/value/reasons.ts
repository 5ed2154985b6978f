import type { TSESTree } from '@typescript-eslint/types';

import type { Reason, ReasonCode } from '../source/reason.js';

/** Why the evaluator stops at a node; `subject` is the name or text to show. */
export function createReason(code: ReasonCode, node: TSESTree.Node, subject?: string): Reason {
  return subject === undefined ? { code, node } : { code, node, subject };
}
