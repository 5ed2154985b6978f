import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite } from '../calls/call-site.js';
import type { CommentProblem } from '../calls/comment-calls.js';
import type { Finding } from '../check/finding.js';
import type { Message } from '../messages/message-ids.js';
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
  /** Endpoints that a JSON file names and that are not documented. */
  readonly unknownEndpoints?: readonly UnknownEndpoint[];
  /** Why ids of the file could not be compared with the snapshot that the settings name. */
  readonly snapshotProblem?: Message;
}

/** A name of an endpoint in a JSON file that leads nowhere. */
export interface UnknownEndpoint {
  readonly node: TSESTree.Node;
  /** As written, or what is left of a schema's address. */
  readonly endpoint: string;
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
