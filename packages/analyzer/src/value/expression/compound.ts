import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue } from '../abstract-value.js';
import { typed, unknown } from '../construct.js';
import { NUMBER_KINDS } from '../kinds.js';
import { createReason } from '../reasons.js';
import { concatenated } from './concatenation.js';
import { logicalValue } from './logical.js';

/** What a variable or member holds after a compound assignment or an update. */
export function compoundValue(
  operator: string,
  before: AbstractValue,
  right: () => AbstractValue,
  node: TSESTree.Node,
  rightNode: TSESTree.Node,
): AbstractValue {
  switch (operator) {
    case '||=':
      return logicalValue('||', before, right, node, rightNode);
    case '&&=':
      return logicalValue('&&', before, right, node, rightNode);
    case '??=':
      return logicalValue('??', before, right, node, rightNode);
    case '+=':
      return concatenated(before, right(), node);
    case 'pattern':
      return unknown('reassigned', node);
    default:
      return typed(NUMBER_KINDS, createReason('reassigned', node), node);
  }
}
