import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import type { AbstractValue } from '../abstract-value.js';
import { filledArray } from '../call/array-constructors.js';
import { objectOf, typed, unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';
import { resolvedUrl } from '../url-object.js';

/** Objects without members of their own: they are sent as `{}`. */
const EMPTY = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp', 'Promise', 'ArrayBuffer']);

/** What `new X(…)` is sent as. */
export function newValue(
  node: TSESTree.NewExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const name = globalName(node.callee, evaluation.references);
  if (name === undefined) return unknown('class-instance', node, shortName(node));
  if (name === 'Date') {
    return typed(Kind.string | Kind.null, createReason('call-result', node, shortName(node)), node);
  }
  if (name === 'Array') return filledArray(node, evaluation, moment);
  if (name === 'URL') return urlValue(node, evaluation, moment);
  if (name === 'Object' && node.arguments.length === 0) return objectOf(new Map(), node, undefined);
  if (EMPTY.has(name)) return objectOf(new Map(), node, undefined);
  return unknown('class-instance', node, shortName(node));
}

function urlValue(node: TSESTree.NewExpression, evaluation: Evaluation, moment: Moment): AbstractValue {
  const [path, base] = node.arguments;
  if (path === undefined || isNode(path, 'SpreadElement') || isNode(base, 'SpreadElement')) {
    return typed(Kind.string, createReason('call-result', node, shortName(node)), node);
  }
  const from = base === undefined ? undefined : evaluation.evaluate(base, moment);
  return resolvedUrl(evaluation.evaluate(path, moment), from, node);
}
