import type { TSESTree } from '@typescript-eslint/types';

import type { Moment, Moments } from '../flow/moment.js';
import type { Tracked } from '../flow/tracked.js';
import type { References, Variable } from '../scope/references.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from './abstract-value.js';
import type { Frame } from './frame.js';
import type { GivenValues } from './given.js';

/** What the parts of the evaluator share while they work on one file. */
export interface Evaluation {
  readonly source: SourceContext;
  readonly references: References;
  readonly moments: Moments;
  /** The call of a function of the file that is being followed: its parameters are what this call passes. */
  readonly frame?: Frame;
  /** The evaluation of what a function does when it is called by one certain call. */
  inCall(frame: Frame): Evaluation;
  /** What evaluates another file of the program; how much work is done counts for all files together. */
  elsewhere(source: SourceContext): Evaluation;
  /** Follows a call within the share of the work that it is allowed. */
  following(call: TSESTree.Node, follow: () => AbstractValue): AbstractValue;
  /** The moment when the block or function `root` is left, for a variable of its own that `node` has read before. */
  exit(node: TSESTree.Node, root: TSESTree.Node): Moment;
  tracked(variable: Variable): Tracked;
  /** What a variable holds at a moment, with the objects of other variables in it as they are at `content`. */
  valueAt(tracked: Tracked, moment: Moment, content: Moment): AbstractValue;
  /**
   * Whether the value is (a part of) an address, which tells whether a request goes to Braze, and not of a body: what it can be
   * counts, whichever way conditions go, and an exported object counts as unchanged by other files.
   */
  readonly isAddress: boolean;
  /** What parameters hold on the one call that is looked at; absent for any call. */
  readonly given?: GivenValues | undefined;
  /** For a string that is a JSON text: what the text says. */
  readonly jsonTexts: WeakMap<AbstractValue, AbstractValue>;
  /**
   * What an expression is sent as when it stands for itself in an object: what vanishes is absent. Variables count as
   * they are where the expression reads them; the objects in them as they are at `moment`.
   */
  evaluate(node: TSESTree.Node, moment: Moment): AbstractValue;
}
