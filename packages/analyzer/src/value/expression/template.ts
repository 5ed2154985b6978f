import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import type { AbstractValue } from '../abstract-value.js';
import { isTextTag } from '../call/library-calls.js';
import { literal, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { type JsonPiece, jsonTemplateValue } from '../json/json-template.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { joinedText, partsOf } from './concatenation.js';

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
  const joined = joinedText(parts, node, evaluation.isAddress);
  const said = joined.kind === 'text' ? saidBy(parts, node, evaluation) : undefined;
  if (said !== undefined) evaluation.jsonTexts.set(joined, said);
  return joined;
}

/** What the text says as JSON, where it takes up values of which it is certain that they are one value each. */
function saidBy(
  parts: readonly AbstractValue[],
  node: TSESTree.TemplateLiteral,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const pieces = parts.flatMap((part): readonly JsonPiece[] => {
    const says = evaluation.jsonTexts.get(part) ?? writtenScalar(part);
    const isCertain = says !== undefined && (kindsOf(part) & Kind.absent) === 0;
    return isCertain ? [{ says }] : partsOf(part);
  });
  return pieces.some((piece) => typeof piece === 'object') ? jsonTemplateValue(pieces, node) : undefined;
}

/** A number, a boolean or `null` reads in a text as in JSON; what is no number (`NaN`) makes the text no JSON, and nothing is sent. */
function writtenScalar(value: AbstractValue): AbstractValue | undefined {
  if (value.kind !== 'typed') return undefined;
  return (value.kinds & ~(NUMBER_KINDS | Kind.boolean)) === 0 ? value : undefined;
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
