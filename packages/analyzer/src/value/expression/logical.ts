import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue } from '../abstract-value.js';
import { anchored } from '../anchor.js';
import { alternativesOf, choice, givingWay, mapAlternatives, typed, unknown } from '../construct.js';
import { FALSY_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { isAssumed, nullishnessOf, truthOf } from '../truthiness.js';

export type LogicalOperator = '&&' | '||' | '??';

/** `left && right`, `left || right`, `left ?? right`. The right side is asked for only if it can be reached. */
export function logicalValue(
  operator: LogicalOperator,
  left: AbstractValue,
  right: () => AbstractValue,
  node: TSESTree.Node,
  rightNode: TSESTree.Node = node,
): AbstractValue {
  const other = (): AbstractValue => anchored(right(), rightNode);
  switch (operator) {
    case '&&':
      return chosen(left, truthOf, falsyPart, other, node, right);
    case '||':
      return chosen(
        left,
        (value) => negated(truthOf(value)),
        truthyPart,
        () => asFallback(other()),
        node,
        right,
      );
    case '??':
      return chosen(left, nullishnessOf, presentPart, () => asFallback(other()), node, right);
  }
}

/** What a pattern or parameter with a default is bound to. */
export function withDefault(
  value: AbstractValue,
  fallback: () => AbstractValue,
  node: TSESTree.Node,
  fallbackNode: TSESTree.Node,
): AbstractValue {
  const isMissing = (alternative: AbstractValue): boolean | undefined => {
    if (alternative.kind === 'absent') return nullishnessOf(alternative);
    return (kindsOf(alternative) & Kind.absent) === 0 && !isAssumed(alternative) ? false : undefined;
  };
  return chosen(
    value,
    isMissing,
    presentPart,
    () => asFallback(anchored(fallback(), fallbackNode)),
    node,
    fallback,
  );
}

/**
 * Goes through the alternatives of `left`: `isPassed` tells which ones give way to the other value, `kept` what is left
 * of one that may or may not.
 */
function chosen(
  left: AbstractValue,
  isPassed: (value: AbstractValue) => boolean | undefined,
  kept: (value: AbstractValue) => AbstractValue,
  other: () => AbstractValue,
  node: TSESTree.Node,
  only: () => AbstractValue,
): AbstractValue {
  const answers = alternativesOf(left).map((value) => ({ value, passed: isPassed(value) }));
  if (answers.every(({ passed }) => passed === false)) return left;
  if (answers.every(({ passed }) => passed === true)) return only();
  const staying = answers.flatMap(({ value, passed }) => {
    if (passed === true) return [];
    return [passed === false ? value : keptBeside(kept(value))];
  });
  return choice([...staying, other()], node);
}

/** The runs that take the other value evaluate this one as well. */
function keptBeside(value: AbstractValue): AbstractValue {
  return value.kind === 'typed' || value.kind === 'text' ? givingWay(value) : value;
}

function negated(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

/** What a value is sent as when JavaScript takes it for false. */
function falsyPart(value: AbstractValue): AbstractValue {
  const reason =
    value.kind === 'unknown' || value.kind === 'typed' ? value.reason : createReason('fallback', value.node);
  return typed(kindsOf(value) & FALSY_KINDS, reason, value.node);
}

function truthyPart(value: AbstractValue): AbstractValue {
  return value.kind === 'typed' ? narrowed(value, Kind.absent | Kind.null) : value;
}

/** `null` can stay: it may be a number that is not finite. */
function presentPart(value: AbstractValue): AbstractValue {
  return value.kind === 'typed' ? narrowed(value, Kind.absent) : value;
}

function narrowed(value: AbstractValue & { readonly kind: 'typed' }, without: number): AbstractValue {
  return { ...value, kinds: value.kinds & ~without };
}

/** An empty list, object or text as a fallback stands for nothing yet; it is no mistake. */
function asFallback(value: AbstractValue): AbstractValue {
  return mapAlternatives(value, (alternative) => {
    const isEmpty =
      (alternative.kind === 'literal' && alternative.value === '') ||
      (alternative.kind === 'array' && alternative.length.max === 0) ||
      (alternative.kind === 'object' && alternative.properties.size === 0 && alternative.open === undefined);
    return isEmpty ? unknown('fallback', alternative.node) : alternative;
  });
}
