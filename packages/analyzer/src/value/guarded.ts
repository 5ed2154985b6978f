import type { TSESTree } from '@typescript-eslint/types';

import { type Decider, decidedBy, decidedIn } from '../flow/guards/decided-by.js';
import { type Guard, guardsAround, guardsBefore } from '../flow/guards/guards-before.js';
import { indexOfReads, mayTell } from '../flow/guards/read-index.js';
import { ownReads, readsBehind } from '../flow/guards/reads-behind.js';
import { ancestorsOf, contains } from '../scope/ancestors.js';
import { areExclusive } from '../scope/exclusive.js';
import { isLoopNode } from '../scope/loops.js';
import { isNode } from '../scope/node-type.js';
import type { Variable } from '../scope/references.js';
import { textAt } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import { alternativesOf, choice } from './construct.js';
import type { Evaluation } from './evaluation.js';
import { hasDecisions } from './has-decisions.js';
import { nullishnessOf, truthOf } from './truthiness.js';
import { undecided } from './undecided.js';

/**
 * The value of a variable as only those runs see it that get to `node`: conditions on the way may have turned back the
 * runs on which it is one of its alternatives.
 */
export function guarded(
  value: AbstractValue,
  variable: Variable,
  node: TSESTree.Identifier,
  evaluation: Evaluation,
): AbstractValue {
  if (!hasDecisions(value)) return value;
  let left = value;
  const { root } = evaluation.tracked(variable);
  let deciding: Deciding;
  for (const guard of guardsBefore(node, root, evaluation.references)) {
    const passing = passed(left, guard, variable, evaluation);
    if (passing !== undefined) left = passing;
    else if (isRelated(guard, (deciding ??= { by: decidedBy(variable, evaluation) }).by, evaluation))
      left = undecided(left, 'guarded', (decided) => isImplied(decided, guard, evaluation));
    if (!hasDecisions(left)) return left;
  }
  return left;
}

/** What decides a variable; worked out when it is first asked for. */
type Deciding = { readonly by: readonly Decider[] | undefined } | undefined;

/**
 * As `guarded`, wherever the variable is used: what is decided over it must not be a matter of whether one of the uses is reached.
 */
export function guardedAtUses(
  value: AbstractValue,
  variable: Variable,
  evaluation: Evaluation,
): AbstractValue {
  if (!hasDecisions(value)) return value;
  const { root } = evaluation.tracked(variable);
  const uses = variable.references.filter((reference) => reference.isRead());
  const by = decidedBy(variable, evaluation);
  return uses.reduce(
    (left, { identifier }) =>
      withoutDecided(left, guardsBefore(identifier, root, evaluation.references), evaluation, (guard) =>
        isRelated(guard, by, evaluation),
      ),
    value,
  );
}

/**
 * The value of an expression as only those runs see it that get from there to `at`: conditions in between may have turned back the
 * runs on which it is one of its alternatives.
 */
export function guardedUntil(
  value: AbstractValue,
  expression: TSESTree.Node,
  at: TSESTree.Node,
  evaluation: Evaluation,
): AbstractValue {
  if (!hasDecisions(value) || contains(at, expression)) return value;
  const root = [...ancestorsOf(at)].find((up) => contains(up, expression)) ?? at;
  const between = [...guardsBefore(at, root, evaluation.references)].filter(
    ({ statement, test }) => statement.range[1] > expression.range[0] && !isOfOtherRuns(test, expression, at),
  );
  if (between.length === 0) return value;
  const decided = decidedIn(expression, evaluation);
  return withoutDecided(value, between, evaluation, (guard) => isRelated(guard, decided, evaluation));
}

/** Whether the runs that get from an expression to `at` come by no test of this place. */
function isOfOtherRuns(test: TSESTree.Node, expression: TSESTree.Node, at: TSESTree.Node): boolean {
  if (!areExclusive(test, expression)) return false;
  for (const up of ancestorsOf(expression)) {
    if (contains(up, at)) return true;
    if (isLoopNode(up) && contains(up, test)) return false;
  }
  return true;
}

function withoutDecided(
  value: AbstractValue,
  guards: Iterable<Guard>,
  evaluation: Evaluation,
  isRelatedTo: (guard: Guard) => boolean,
): AbstractValue {
  let left = value;
  for (const guard of guards) {
    if (!hasDecisions(left)) return left;
    if (isRelatedTo(guard))
      left = undecided(left, 'guarded', (decided) => isImplied(decided, guard, evaluation));
  }
  return left;
}

/**
 * Whether a guard may tell which way a decision went. Where values come from only counts for what its test reads itself, or exactly
 * so: what lies behind both is often something as wide as a request.
 */
function isRelated(guard: Guard, by: readonly Decider[] | undefined, evaluation: Evaluation): boolean {
  if (by === undefined) return true;
  const own = indexOfReads(ownReads(guard, evaluation));
  // Those that have been decided by this very test have passed it.
  const asked = by.filter(({ tests }) => !tests.some((test) => contains(test, guard.test)));
  if (asked.some(({ path }) => mayTell(own, path))) return true;
  const behind = readsBehind(guard, evaluation);
  if (behind.isEverything) return asked.length > 0;
  return asked.some(
    ({ path, as }) => (as === 'name' && mayTell(behind, path)) || (as === 'origin' && behind.paths.has(path)),
  );
}

/** Whether the runs that make a decision at a node have passed the guard by then, or are sure to pass it. */
function isImplied(decided: TSESTree.Node, guard: Guard, evaluation: Evaluation): boolean {
  if (contains(guard.statement, decided)) return guard.test.range[0] < decided.range[1];
  if (guard.outcome === undefined) return false;
  const text = textOf(guard, evaluation);
  for (const passed of guardsAround(decided)) {
    if (passed.outcome === guard.outcome && textOf(passed, evaluation) === text) return true;
  }
  return false;
}

function textOf({ test }: Guard, { source }: Evaluation): string {
  return textAt(source, test.range);
}

/** The alternatives that a simple test of the variable itself lets pass; absent for other tests. */
function passed(
  value: AbstractValue,
  { test, outcome }: Guard,
  variable: Variable,
  evaluation: Evaluation,
): AbstractValue | undefined {
  if (outcome === undefined) return undefined;
  const isVariable = (node: TSESTree.Node): boolean =>
    isNode(node, 'Identifier') && evaluation.references.variableOf(node) === variable;
  if (isVariable(test)) return kept(value, (one) => truthOf(one) !== !outcome);
  if (!isNode(test, 'BinaryExpression') || !/^[!=]=$/.test(test.operator) || !isVariable(test.left))
    return undefined;
  if (!isNode(test.right, 'Literal') || test.right.value !== null || test.right.raw !== 'null')
    return undefined;
  const isNullish = outcome === (test.operator === '==');
  return kept(value, (one) => nullishnessOf(one) !== !isNullish);
}

function kept(value: AbstractValue, isPassing: (one: AbstractValue) => boolean): AbstractValue {
  const passing = alternativesOf(value).filter(isPassing);
  return passing.length === 0 ? undecided(value, 'guarded') : choice(passing, value.node);
}
