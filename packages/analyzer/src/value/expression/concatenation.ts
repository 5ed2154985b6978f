import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { AbstractValue, LiteralValue } from '../abstract-value.js';
import { alternativesOf, choice, literal, text, typed } from '../construct.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { arithmeticKinds } from './finite-number.js';

/** More texts than this are not made of several choices. */
const MOST_COMBINATIONS = 16;

/** `left + right`; `combines` as for {@link joinedText}. */
export function concatenated(
  left: AbstractValue,
  right: AbstractValue,
  node: TSESTree.Node,
  combines = false,
): AbstractValue {
  if (isText(left) || isText(right)) return joinedText([left, right], node, combines);
  if (left.kind === 'literal' && right.kind === 'literal') {
    if (typeof left.value === 'number' && typeof right.value === 'number')
      return literal(left.value + right.value, node);
  }
  const kinds = kindsOf(left) | kindsOf(right);
  const isNumeric = (kinds & ~(NUMBER_KINDS | Kind.boolean)) === 0;
  return typed(
    isNumeric ? arithmeticKinds('+', left, right) : NUMBER_KINDS | Kind.string,
    createReason('property-read', node, '+'),
    node,
  );
}

/**
 * One string made of the texts of several values. A choice among them is one among strings. Of two, neither is known, since one may
 * depend on the other; an address `combines` them, as it only counts when every combination leads to an endpoint.
 */
export function joinedText(
  values: readonly AbstractValue[],
  node: TSESTree.Node,
  combines = false,
): AbstractValue {
  const choices = values.filter((value) => value.kind === 'choice');
  const [only] = choices;
  if (choices.length > 1 && combines) return combinedText(values, node);
  if (choices.length !== 1 || only === undefined) return text(values.flatMap(partsOf), node);
  const alternatives = only.alternatives.map((alternative) => {
    const parts = values.flatMap((value) => partsOf(value === only ? alternative : value));
    return text(
      parts,
      alternative.kind === 'literal' || alternative.kind === 'text' ? alternative.node : node,
    );
  });
  return choice(alternatives, node);
}

/** Every combination of the alternatives, all at the node that joins them: which of them occur is not known. */
function combinedText(values: readonly AbstractValue[], node: TSESTree.Node): AbstractValue {
  let joined: readonly (readonly (string | undefined)[])[] = [[]];
  for (const value of values) {
    const endings = alternativesOf(value).map(partsOf);
    joined = joined.flatMap((start) => endings.map((end) => [...start, ...end]));
    if (joined.length > MOST_COMBINATIONS) return text(values.flatMap(partsOf), node);
  }
  return choice(
    joined.map((parts) => text(parts, node)),
    node,
  );
}

/** Whether the value is certainly a string to JavaScript. */
function isText(value: AbstractValue): boolean {
  return kindsOf(value) === Kind.string;
}

/** What a value reads as inside a string; `undefined` for what is not known. */
export function partsOf(value: AbstractValue): readonly (string | undefined)[] {
  if (value.kind === 'text') return value.parts;
  return [value.kind === 'literal' ? scalarText(value) : undefined];
}

function scalarText(value: LiteralValue): string | undefined {
  if (value.value !== null) return String(value.value);
  return isNode(value.node, 'Literal') ? 'null' : undefined;
}
