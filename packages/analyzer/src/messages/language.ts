import type { Locale } from '@braze-lint/schemas';

import type { ReasonCode } from '../source/reason.js';
import type { MessageId } from './message-ids.js';
import type { PhraseId } from './phrase-ids.js';

/** All texts of the analyzer in one language. Placeholders are `{{name}}`. */
export interface Language {
  readonly locale: Locale;
  /** `answer` and `origin` bring their own space and parentheses, or are empty; `count` brings its noun. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /**
   * Why something is not known; `what` is the name or text that it is about, `owner` the function that a parameter belongs
   * to, with its own space, or empty.
   */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Parts of sentences. */
  readonly phrases: Readonly<Record<PhraseId, string>>;
}
