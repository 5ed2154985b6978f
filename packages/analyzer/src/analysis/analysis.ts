import type { CallSite } from '../calls/call-site.js';
import type { CommentProblem } from '../calls/comment-calls.js';
import type { Finding } from '../check/finding.js';
import type { Reason } from '../source/reason.js';
import type { AbstractValue } from '../value/abstract-value.js';

/** What is known of one file. */
export interface Analysis {
  /** In the order in which they stand in the file. */
  readonly calls: readonly CheckedCall[];
  /** In the order of their ranges; each mistake once, however many calls send it. */
  readonly findings: readonly Finding[];
  /** `@braze` comments without effect. */
  readonly commentProblems: readonly CommentProblem[];
}

/** A request to Braze, and how much of its body could be checked. */
export interface CheckedCall {
  readonly site: CallSite;
  /** What the body can be; absent where there is none. */
  readonly value?: AbstractValue;
  readonly coverage: Coverage;
  /** Why not everything was checked; empty for a call that was. */
  readonly reasons: readonly Reason[];
}

/** `partly`: some object or list of the body is not known, or not known whole. */
export type Coverage = 'checked' | 'partly' | 'not';
