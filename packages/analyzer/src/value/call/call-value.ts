import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { calledFunction } from '../../scope/called-function.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { ReasonCode } from '../../source/reason.js';
import type { AbstractValue } from '../abstract-value.js';
import { returnTypeValue } from '../annotation/return-type.js';
import { unknown } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { refine } from '../refine.js';
import { arrayMethodValue } from './array-methods.js';
import { builtValue } from './built-value.js';
import { globalCallValue } from './global-calls.js';
import { dateTextValue } from './date-text.js';
import { joinedPathValue } from './joined-path.js';
import { libraryCallValue } from './library-calls.js';
import { stringMethodValue } from './string-methods.js';

/** What a call gives back: known for functions of the language, and where a function of the file says so in its type. */
export function callValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue {
  const callee = unwrap(node.callee);
  const name = globalName(callee, evaluation.references);
  const known = name === undefined ? undefined : globalCallValue(name, node, evaluation, moment);
  if (known !== undefined) return known;
  const library =
    joinedPathValue(node, evaluation, moment) ??
    dateTextValue(node, evaluation, moment) ??
    libraryCallValue(node, evaluation);
  if (library !== undefined) return library;
  if (isNode(callee, 'MemberExpression') && !isNode(callee.object, 'Super')) {
    const result = methodValue(node, callee, evaluation, moment);
    if (result !== undefined) return result;
  }
  const built = builtValue(node, evaluation, moment, false);
  const declared = returnTypeValue(node, evaluation);
  return built === undefined
    ? (declared ?? unknown(reasonFor(node, evaluation), node, shortName(node)))
    : refine(built, declared);
}

function reasonFor(node: TSESTree.CallExpression, evaluation: Evaluation): ReasonCode {
  const target = calledFunction(node, evaluation.references);
  return target.called === undefined ? target.code : 'iterator';
}

function methodValue(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const name = memberName(callee);
  if (name === undefined) return undefined;
  return (
    arrayMethodValue(name, node, callee.object, evaluation, moment) ??
    stringMethodValue(name, node, callee.object, evaluation, moment)
  );
}
