import type { TSESTree } from '@typescript-eslint/types';

import { collectEvents } from '../flow/collect-events.js';
import { type Moment, createMoments } from '../flow/moment.js';
import type { Tracked } from '../flow/tracked.js';
import { trackedVariable, valueAt } from '../flow/variable-value.js';
import type { References, Variable } from '../scope/references.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import { unknown } from './construct.js';
import type { Evaluation } from './evaluation.js';
import { expressionValue } from './expression/expression-table.js';
import { withinLimits } from './weight.js';

/** How many nodes of one file are evaluated. */
const MAX_STEPS = 200_000;
/** How deep evaluations may be nested; following a variable counts as several levels. */
const MAX_DEPTH = 200;
const DEPTH_OF_VARIABLE = 4;

/** Sets up the shared state of the evaluator for one file. */
export function createEvaluation(
  source: SourceContext,
  references: References,
  trustsExports: boolean,
): Evaluation {
  const results = new ResultCache<TSESTree.Node>();
  const held = new WeakMap<Tracked, ResultCache<Moment>>();
  const trackedVariables = new Map<Variable, Tracked>();
  const exits = new WeakMap<TSESTree.Node, Moment>();
  let steps = 0;
  let depth = 0;

  const nested = (levels: number, work: () => AbstractValue): AbstractValue => {
    depth += levels;
    try {
      return work();
    } finally {
      depth -= levels;
    }
  };
  const evaluation: Evaluation = {
    source,
    references,
    trustsExports,
    moments: createMoments(),
    jsonTexts: new WeakMap(),
    exit: (node, root) => {
      const exit = exits.get(node) ?? { node, late: { end: root.range[1], mode: 'handed-over' } };
      exits.set(node, exit);
      return exit;
    },
    tracked: (variable) => {
      const known = trackedVariables.get(variable);
      if (known !== undefined) return known;
      const tracked = trackedVariable(variable, collectEvents(variable, references), evaluation);
      trackedVariables.set(variable, tracked);
      return tracked;
    },
    valueAt: (tracked, moment, content) => {
      const cache = held.get(tracked) ?? new ResultCache<Moment>();
      held.set(tracked, cache);
      const known = cache.get(moment, content);
      if (known !== undefined) return known;
      steps += tracked.events.length;
      const cyclic = unknown('cyclic', tracked.variable.defs[0]?.name ?? moment.node, tracked.variable.name);
      cache.set(moment, content, cyclic);
      const value = nested(DEPTH_OF_VARIABLE, () =>
        withinLimits(valueAt(tracked, moment, content, evaluation)),
      );
      cache.set(moment, content, value);
      return value;
    },
    evaluate: (node, moment) => {
      const known = results.get(node, moment);
      if (known !== undefined) return known;
      if (depth > MAX_DEPTH) return unknown('too-deep', node);
      steps += 1;
      if (steps > MAX_STEPS) return unknown('too-large', node);
      results.set(node, moment, unknown('cyclic', node));
      const value = nested(1, () => expressionValue(node, evaluation, moment));
      results.set(node, moment, value);
      return value;
    },
  };
  return evaluation;
}

/** Results by what they are of and the moment that they hold for. */
class ResultCache<K extends object> {
  readonly #results = new WeakMap<K, Map<Moment, AbstractValue>>();

  get(key: K, moment: Moment): AbstractValue | undefined {
    return this.#results.get(key)?.get(moment);
  }

  set(key: K, moment: Moment, value: AbstractValue): void {
    const ofKey = this.#results.get(key);
    if (ofKey === undefined) this.#results.set(key, new Map([[moment, value]]));
    else ofKey.set(moment, value);
  }
}
