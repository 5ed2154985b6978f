import type { Grade, RuleName } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { MessageId } from '../messages/message-ids.js';

/** One report: a constraint that is certainly broken on every run that reaches `range`. */
export interface Finding {
  readonly rule: RuleName;
  readonly constraint: string;
  readonly grade: Grade;
  readonly messageId: MessageId;
  /** Values of the message's placeholders. */
  readonly data: Readonly<Record<string, string>>;
  /** UTF-16 offsets into the text. */
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
  readonly suggestions: readonly Suggestion[];
}

/** A next step that the user can choose: never applied by itself. */
export interface Suggestion {
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
}

/** Replaces the text in `range` (UTF-16 offsets). Edits of one suggestion do not overlap. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}
