import type { TSESTree } from '@typescript-eslint/types';

import type { LateChanges, Moment } from '../flow/moment.js';
import { ancestorsOf, contains, isFunction, parentOf } from '../scope/ancestors.js';
import { isNode, typeName } from '../scope/node-type.js';
import { type References, referencesOf } from '../scope/references.js';
import { wrapped } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import { mapAlternatives, unknown } from './construct.js';
import { createEvaluation } from './create-evaluation.js';
import type { Evaluation } from './evaluation.js';
import type { GivenArgument, GivenValues } from './given.js';
import { guardedAtUses, guardedUntil } from './guarded.js';
import { refinedByType } from './program/refined-by-type.js';
import { jsonTextValue } from './json/parse-json-text.js';

/** Works out what expressions of one file can be sent as. */
export interface Evaluator {
  /** What `expression` is sent as, when it is serialised at `at`: changes to the objects it is made of count up to there. */
  evaluate(expression: TSESTree.Expression, at: TSESTree.Node): AbstractValue;
  /**
   * What the JSON text `expression` says: `JSON.stringify(x)`, a string with JSON in it, a variable that holds one.
   * Unknown with the reason `json-text` if it is no JSON text that can be followed.
   */
  evaluateJsonText(expression: TSESTree.Expression, at: TSESTree.Node): AbstractValue;
  /** All that is known of a string (an address, a path): literal, text, or a choice of them; anything else is unknown. */
  evaluateUrl(expression: TSESTree.Expression, at: TSESTree.Node): AbstractValue;
  /** As `evaluate`, both as a part of a body and as a part of an address: what a function is called with. */
  evaluateArgument(expression: TSESTree.Expression, at: TSESTree.Node): GivenArgument;
  /** An evaluator of the same file for one call of a function: by its parameters, what they hold on that call. */
  within(given: ReadonlyMap<TSESTree.Node, GivenArgument>): Evaluator;
}

/** One evaluator a file; results are kept, so that asking again costs nothing. */
export function createEvaluator(source: SourceContext): Evaluator {
  return evaluatorWith(source, referencesOf(source), new Map());
}

function evaluatorWith(
  source: SourceContext,
  references: References,
  given: ReadonlyMap<TSESTree.Node, GivenArgument>,
): Evaluator {
  const bodies = createEvaluation(source, references, false, only(given, 'body'));
  const addresses = createEvaluation(source, references, true, only(given, 'address'));
  const known = new Map<TSESTree.Node, Map<TSESTree.Node, Moment>>();
  const momentOf = (expression: TSESTree.Node, at: TSESTree.Node): Moment => {
    const ofExpression = known.get(expression) ?? new Map<TSESTree.Node, Moment>();
    known.set(expression, ofExpression);
    const moment =
      ofExpression.get(at) ??
      (isLate(expression, at) ? lateMoment(expression, at) : { node: at, payload: expression });
    ofExpression.set(at, moment);
    return moment;
  };
  const bodyAt = (expression: TSESTree.Expression, at: TSESTree.Node): AbstractValue =>
    guardedUntil(bodyValue(expression, momentOf(expression, at), bodies), expression, at, bodies);
  return {
    evaluate: (expression, at) => withinStack(expression, () => bodyAt(expression, at)),
    evaluateJsonText: (expression, at) =>
      withinStack(expression, () => {
        const text = bodies.evaluate(expression, bodies.moments(pointOf(expression, at)));
        return guardedUntil(jsonTextValue(text, bodies), expression, at, bodies);
      }),
    evaluateUrl: (expression, at) =>
      withinStack(expression, () =>
        addressOf(addresses.evaluate(expression, addresses.moments(pointOf(expression, at)))),
      ),
    evaluateArgument: (expression, at) => ({
      body: withinStack(expression, () => bodyAt(expression, at)),
      address: withinStack(expression, () =>
        addresses.evaluate(expression, addresses.moments(pointOf(expression, at))),
      ),
    }),
    within: (more) => evaluatorWith(source, references, new Map([...given, ...more])),
  };
}

function only(
  given: ReadonlyMap<TSESTree.Node, GivenArgument>,
  part: keyof GivenArgument,
): GivenValues | undefined {
  if (given.size === 0) return undefined;
  return new Map([...given].map(([parameter, argument]) => [parameter, argument[part]]));
}

/** The caller's stack may have less room than the limits on nesting count on. */
function withinStack(expression: TSESTree.Node, work: () => AbstractValue): AbstractValue {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return unknown('too-deep', expression);
    throw error;
  }
}

/** Whether changes count beyond the call that the expression is handed to. */
function isLate(expression: TSESTree.Node, at: TSESTree.Node): boolean {
  return isRow(at) || (declaratorOf(expression) !== undefined && !contains(at, expression));
}

function isRow(node: TSESTree.Node): boolean {
  return (
    isFunction(node) || ['BlockStatement', 'Program', 'StaticBlock', 'SwitchCase'].includes(typeName(node))
  );
}

/** Strings do not change once they are made: what comes after the call is of no matter. */
function pointOf(expression: TSESTree.Node, at: TSESTree.Node): TSESTree.Node {
  return isRow(at) ? handoverOf(expression, at) : at;
}

function lateMoment(expression: TSESTree.Node, at: TSESTree.Node): Moment {
  const declarator = declaratorOf(expression);
  const mode: LateChanges['mode'] = declarator === undefined ? 'handed-over' : 'declared';
  const late = { end: at.range[1], mode };
  return declarator === undefined
    ? { node: handoverOf(expression, at), payload: expression, late }
    : { node: declarator.parent, late };
}

/** The declaration of a variable that the expression is the initial value of. */
function declaratorOf(expression: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  const outer = wrapped(expression);
  const parent = parentOf(outer);
  if (!isNode(parent, 'VariableDeclarator') || parent.init !== outer) return undefined;
  return isNode(parent.id, 'Identifier') ? parent : undefined;
}

/** The call that the expression is an argument of, or part of one. */
function handoverOf(expression: TSESTree.Node, at: TSESTree.Node): TSESTree.Node {
  for (const up of ancestorsOf(expression)) {
    if (up === at || isFunction(up)) break;
    if (isNode(up, 'CallExpression') || isNode(up, 'NewExpression')) return up;
  }
  return expression;
}

/** The value of a declaration is what its variable holds, later changes included. */
function bodyValue(expression: TSESTree.Expression, moment: Moment, evaluation: Evaluation): AbstractValue {
  const declarator = moment.late?.mode === 'declared' ? declaratorOf(expression) : undefined;
  const variable = declarator === undefined ? undefined : evaluation.references.variableOf(declarator.id);
  if (variable === undefined)
    return refinedByType(evaluation.evaluate(expression, moment), expression, evaluation);
  const value = evaluation.valueAt(evaluation.tracked(variable), moment, moment);
  return guardedAtUses(value, variable, evaluation);
}

function addressOf(value: AbstractValue): AbstractValue {
  return mapAlternatives(value, (alternative) => {
    if (alternative.kind === 'text' || alternative.kind === 'unknown') return alternative;
    if (alternative.kind === 'literal' && typeof alternative.value === 'string') return alternative;
    return unknown(
      alternative.kind === 'typed' ? alternative.reason.code : 'unsupported-syntax',
      alternative.node,
    );
  });
}
