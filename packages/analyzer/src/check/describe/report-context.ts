import type { Clock, Endpoint } from '@braze-lint/schemas';

import type { Language } from '../../messages/language.js';
import type { SourceText } from '../source-text.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import type { Catalog } from '../catalog.js';

/** What is needed to put a report into words and to suggest what to do. */
export interface ReportContext {
  readonly root: AbstractValue;
  readonly endpoint: Endpoint;
  readonly source: SourceText;
  readonly catalog: Catalog;
  /** The language of the words. */
  readonly language: Language;
  /** When the check is made; absent where times are not judged. */
  readonly clock?: Clock;
}
