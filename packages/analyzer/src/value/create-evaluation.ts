import type { TSESTree } from '@typescript-eslint/types';

import { collectEvents } from '../flow/collect-events.js';
import type { FlowEvent } from '../flow/flow-event.js';
import { type Moment, createMoments } from '../flow/moment.js';
import type { Tracked } from '../flow/tracked.js';
import { trackedVariable, valueAt } from '../flow/variable-value.js';
import { contains } from '../scope/ancestors.js';
import { shortName } from '../scope/callee-name.js';
import { type References, type Variable, referencesOf } from '../scope/references.js';
import { type SourceContext, isOfFile } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import { unknown } from './construct.js';
import type { Evaluation } from './evaluation.js';
import { expressionValue } from './expression/expression-table.js';
import type { Frame } from './frame.js';
import type { GivenValues } from './given.js';
import { withinLimits } from './weight.js';

/** How many nodes of one file are evaluated. */
const MAX_STEPS = 200_000;
/** How many of them to follow one call of a function of the file, with all the calls in it. */
const MAX_STEPS_OF_CALL = 5_000;
/** How deep evaluations may be nested; following a variable counts as several levels. */
const MAX_DEPTH = 200;
const DEPTH_OF_VARIABLE = 4;

/** Sets up the shared state of the evaluator for one file, and for those that it imports from. */
export function createEvaluation(
  source: SourceContext,
  references: References,
  isAddress: boolean,
  given?: GivenValues,
): Evaluation {
  const common: Common = {
    isAddress,
    given,
    work: new Work(),
    jsonTexts: new WeakMap(),
    files: new Map(),
  };
  return fileOf(source, references, common).base;
}

/** What the evaluations of all files share. */
interface Common extends Pick<Evaluation, 'isAddress' | 'given' | 'jsonTexts'> {
  readonly work: Work;
  readonly files: Map<SourceContext, FileEvaluation>;
}

/** The evaluation of one file, and of what its functions do on certain calls, from wherever they are called. */
interface FileEvaluation {
  readonly base: Evaluation;
  readonly inFrame: (frame: Frame) => Evaluation;
}

function fileOf(source: SourceContext, references: References, common: Common): FileEvaluation {
  const known = common.files.get(source);
  if (known !== undefined) return known;
  const made = createFileEvaluation(source, references, common);
  common.files.set(source, made);
  return made;
}

function createFileEvaluation(source: SourceContext, references: References, common: Common): FileEvaluation {
  const { work, isAddress, given, jsonTexts } = common;
  const elsewhere = (other: SourceContext): FileEvaluation => fileOf(other, referencesOf(other), common);
  const trackedVariables = new Map<Variable, Tracked>();
  const exits = new Map<TSESTree.Node, Moment>();
  const shared = {
    source,
    references,
    isAddress,
    given,
    moments: createMoments(),
    jsonTexts,
    elsewhere: (other: SourceContext): Evaluation => elsewhere(other).base,
    exit: (node: TSESTree.Node, root: TSESTree.Node): Moment => {
      const exit = exits.get(node) ?? { node, late: { end: root.range[1], mode: 'handed-over' } };
      exits.set(node, exit);
      return exit;
    },
    tracked: (variable: Variable): Tracked => {
      const known = trackedVariables.get(variable);
      if (known !== undefined) return known;
      const tracked = trackedVariable(variable, eventsOf(variable, references), base);
      trackedVariables.set(variable, tracked);
      return tracked;
    },
  };
  const base = evaluationOf(undefined);
  return { base, inFrame: evaluationOf };

  function evaluationOf(frame: Frame | undefined): Evaluation {
    const results = new ResultCache<TSESTree.Node>();
    const held = new Map<Tracked, ResultCache<Moment>>();
    const calls = new Map<TSESTree.Node, Evaluation>();
    /** What evaluates a node outside of the function that is followed: the caller, or the file if the caller is of another one. */
    const outside = (node: TSESTree.Node): Evaluation | undefined => {
      if (frame === undefined || contains(frame.called, node)) return undefined;
      return frame.caller.source !== source && isOfFile(node, source) ? base : frame.caller;
    };
    const evaluation: Evaluation = {
      ...shared,
      ...(frame && { frame }),
      inCall: (inner) => {
        const known =
          calls.get(inner.call) ??
          (inner.source === source ? evaluationOf(inner) : elsewhere(inner.source).inFrame(inner));
        calls.set(inner.call, known);
        return known;
      },
      following: (call, follow) => work.following(call, frame === undefined, follow),
      valueAt: (tracked, moment, content) => {
        const other = outside(tracked.root);
        if (other !== undefined) return other.valueAt(tracked, moment, content);
        const cache = held.get(tracked) ?? new ResultCache<Moment>();
        held.set(tracked, cache);
        const known = cache.get(moment, content);
        if (known !== undefined) return known;
        work.take(tracked.events.length);
        const { name } = tracked.variable;
        const cyclic = unknown('cyclic', tracked.variable.defs[0]?.name ?? moment.node, name);
        cache.set(moment, content, cyclic);
        const value = work.nested(DEPTH_OF_VARIABLE, () =>
          withinLimits(valueAt(tracked, moment, content, evaluation)),
        );
        cache.set(moment, content, value);
        return value;
      },
      evaluate: (node, moment) => {
        const other = outside(node);
        if (other !== undefined) return other.evaluate(node, moment);
        const known = results.get(node, moment);
        if (known !== undefined) return known;
        const refusal = work.refusal(node);
        if (refusal !== undefined) return refusal;
        work.take(1);
        results.set(node, moment, unknown('cyclic', node));
        const value = work.nested(1, () => expressionValue(node, evaluation, moment));
        results.set(node, moment, value);
        return value;
      },
    };
    return evaluation;
  }
}

/** How much has been done for a file and those that it imports from, and whether it is enough. */
class Work {
  #steps = 0;
  #depth = 0;
  /** The number of steps at which the call that is being followed has had its share. */
  #share = Infinity;

  take(steps: number): void {
    this.#steps += steps;
  }

  nested(levels: number, work: () => AbstractValue): AbstractValue {
    this.#depth += levels;
    try {
      return work();
    } finally {
      this.#depth -= levels;
    }
  }

  /** Works within the share of one call; the calls inside an outermost one share with it. */
  following(call: TSESTree.Node, isOutermost: boolean, follow: () => AbstractValue): AbstractValue {
    if (!isOutermost) return follow();
    const before = this.#share;
    this.#share = Math.min(before, this.#steps + MAX_STEPS_OF_CALL);
    try {
      const value = follow();
      return this.#steps > this.#share ? unknown('too-much-work', call, shortName(call)) : value;
    } finally {
      this.#share = before;
    }
  }

  /** What a node counts as when it is one too many. */
  refusal(node: TSESTree.Node): AbstractValue | undefined {
    if (this.#depth > MAX_DEPTH) return unknown('too-deep', node);
    if (this.#steps >= MAX_STEPS) return unknown('too-large', node);
    return this.#steps > this.#share ? unknown('too-much-work', node) : undefined;
  }
}

const events = new WeakMap<Variable, readonly FlowEvent[]>();

/** What happens to a variable: the same for every evaluation of its file. */
function eventsOf(variable: Variable, references: References): readonly FlowEvent[] {
  const known = events.get(variable);
  if (known !== undefined) return known;
  const collected = collectEvents(variable, references);
  events.set(variable, collected);
  return collected;
}

/**
 * Results by the moment that they hold for, of which there are few, and what they are of. It goes when the evaluation goes: no weak
 * references, which are slow.
 */
class ResultCache<K extends object> {
  readonly #results = new Map<Moment, Map<K, AbstractValue>>();

  get(key: K, moment: Moment): AbstractValue | undefined {
    return this.#results.get(moment)?.get(key);
  }

  set(key: K, moment: Moment, value: AbstractValue): void {
    const atMoment = this.#results.get(moment);
    if (atMoment === undefined) this.#results.set(moment, new Map([[key, value]]));
    else atMoment.set(key, value);
  }
}
