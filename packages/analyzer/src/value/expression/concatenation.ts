import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import type { AbstractValue, LiteralValue } from '../abstract-value.js';
import { choice, literal, text, typed } from '../construct.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { arithmeticKinds } from './finite-number.js';

/** `left + right`. */
export function concatenated(left: AbstractValue, right: AbstractValue, node: TSESTree.Node): AbstractValue {
  if (isText(left) || isText(right)) return joinedText([left, right], node);
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

/** One string made of the texts of several values. A choice among them is one among strings; of two, neither is known. */
export function joinedText(values: readonly AbstractValue[], node: TSESTree.Node): AbstractValue {
  const choices = values.filter((value) => value.kind === 'choice');
  const [only] = choices;
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
