import type { TSESTree } from '@typescript-eslint/types';

/** Why something could not be worked out. The audit prints it; nothing is ever reported because of it. */
export interface Reason {
  readonly code: ReasonCode;
  /** The name or text that the reason speaks of: `payload`, `buildBody()`. */
  readonly subject?: string;
  readonly node: TSESTree.Node;
}

export type ReasonCode =
  | 'parameter'
  | 'import'
  | 'import-not-found'
  | 'global'
  | 'call-result'
  | 'imported-call'
  | 'other-file'
  | 'parameter-call'
  | 'replaced-function'
  | 'overridable'
  | 'recursive'
  | 'too-many-calls'
  | 'too-many-requests'
  | 'too-much-work'
  | 'iterator'
  | 'shared-function'
  | 'guarded'
  | 'property-read'
  | 'unknown-spread'
  | 'computed-key'
  | 'escapes'
  | 'reassigned'
  | 'captured'
  | 'exported'
  | 'loop'
  | 'accessor'
  | 'class-instance'
  | 'fallback'
  | 'cyclic'
  | 'too-deep'
  | 'too-many-alternatives'
  | 'too-large'
  | 'overridden-later'
  | 'unsupported-syntax'
  | 'json-text'
  | 'no-payload'
  | 'several-payloads'
  | 'wrapper-rewrites';
