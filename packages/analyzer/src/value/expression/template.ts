import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import type { AbstractValue } from '../abstract-value.js';
import { isTextTag } from '../call/library-calls.js';
import { literal, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';
import { joinedText } from './concatenation.js';

export function templateValue(
  node: TSESTree.TemplateLiteral,
  evaluation: Evaluation,
  moment: Moment,
  isRaw = false,
): AbstractValue {
  const parts = node.quasis.flatMap((quasi, index): readonly AbstractValue[] => {
    const expression = node.expressions[index];
    const { cooked, raw } = quasi.value;
    const fixed = literal(isRaw ? raw : cooked, quasi);
    return expression === undefined ? [fixed] : [fixed, evaluation.evaluate(expression, moment)];
  });
  return joinedText(parts, node, evaluation.isAddress);
}

/** A tag may make anything of its template; `String.raw` is known. */
export function taggedValue(
  node: TSESTree.TaggedTemplateExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  if (isTextTag(node.tag, evaluation))
    return typed(Kind.string, createReason('call-result', node, shortName(node.tag)), node);
  if (globalName(node.tag, evaluation.references) !== 'String.raw') {
    return unknown('call-result', node, shortName(node.tag));
  }
  return templateValue(node.quasi, evaluation, moment, true);
}
