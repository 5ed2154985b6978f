import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue } from '../abstract-value.js';
import { alternativesOf, mapAlternatives, text, typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { joinedText, partsOf } from './../expression/concatenation.js';

/** What methods with a name of only one meaning give, whatever they are called on. */
const RESULTS: Readonly<Record<string, number>> = {
  join: Kind.string,
  toString: Kind.string,
  toLocaleString: Kind.string,
  toFixed: Kind.string,
  trim: Kind.string,
  trimStart: Kind.string,
  trimEnd: Kind.string,
  toLowerCase: Kind.string,
  toUpperCase: Kind.string,
  padStart: Kind.string,
  padEnd: Kind.string,
  toUTCString: Kind.string,
  toDateString: Kind.string,
  // Date libraries give `null` for a date that is not valid.
  toISOString: Kind.string | Kind.null,
  getTime: NUMBER_KINDS,
  startsWith: Kind.boolean,
  endsWith: Kind.boolean,
  hasOwnProperty: Kind.boolean,
};

/** What further methods of a string give when the receiver is known to be one. */
const STRING_RESULTS: Readonly<Record<string, number>> = {
  toISOString: Kind.string,
  replace: Kind.string,
  replaceAll: Kind.string,
  slice: Kind.string,
  substring: Kind.string,
  substr: Kind.string,
  repeat: Kind.string,
  normalize: Kind.string,
  charAt: Kind.string,
  includes: Kind.boolean,
  indexOf: Kind.integer,
  lastIndexOf: Kind.integer,
  search: Kind.integer,
  localeCompare: Kind.integer,
  charCodeAt: Kind.integer | Kind.null,
};

type Change = (part: string) => string;

const TEXT_CHANGES: Readonly<Record<string, Change>> = {
  toLowerCase: (part) => part.toLowerCase(),
  toUpperCase: (part) => part.toUpperCase(),
  toString: (part: string) => part,
};

const LITERAL_CHANGES: Readonly<Record<string, Change>> = {
  ...TEXT_CHANGES,
  trim: (part) => part.trim(),
  trimStart: (part) => part.trimStart(),
  trimEnd: (part) => part.trimEnd(),
};

/** What a method of a string, number or date gives; absent when the name alone does not tell. */
export function stringMethodValue(
  name: string,
  node: TSESTree.CallExpression,
  receiver: TSESTree.Node,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const value = evaluation.evaluate(receiver, moment);
  const isString = kindsOf(value) === Kind.string || isDate(value);
  if (isString) {
    const folded = foldedText(name, node, value, evaluation, moment);
    if (folded !== undefined) return folded;
  }
  const kinds = (isString ? entry(STRING_RESULTS, name) : undefined) ?? entry(RESULTS, name);
  return kinds === undefined
    ? undefined
    : typed(kinds, createReason('call-result', node, shortName(node)), node);
}

/** Dates are sent as strings, or as `null` when they are not valid. */
function isDate(value: AbstractValue): boolean {
  return value.kind === 'typed' && isNode(value.node, 'NewExpression') && (value.kinds & Kind.string) !== 0;
}

function foldedText(
  name: string,
  node: TSESTree.CallExpression,
  value: AbstractValue,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (!alternativesOf(value).every((one) => one.kind === 'literal' || one.kind === 'text')) return undefined;
  if (name === 'concat') {
    if (node.arguments.some((argument) => isNode(argument, 'SpreadElement'))) return undefined;
    return joinedText(
      [value, ...node.arguments.map((argument) => evaluation.evaluate(argument, moment))],
      node,
    );
  }
  const isWhole = alternativesOf(value).every((one) => one.kind === 'literal');
  const change = entry(isWhole ? LITERAL_CHANGES : TEXT_CHANGES, name);
  if (change === undefined) return undefined;
  return mapAlternatives(value, (one) =>
    text(
      partsOf(one).map((part) => (part === undefined ? undefined : change(part))),
      value.kind === 'choice' ? one.node : node,
    ),
  );
}

function entry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
