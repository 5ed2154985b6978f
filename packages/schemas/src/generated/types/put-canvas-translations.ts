// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { TranslationMap } from './objects.js';

/**
 * Writes the translated texts of one message of a Canvas step for one locale. In early access.
 */
export interface PutCanvasTranslationsBody {
  /**
   * API identifier of the Canvas.
   */
  workflow_id: string;
  /**
   * Identifier of the step.
   */
  step_id: string;
  /**
   * Identifier of the message.
   */
  message_variation_id: string;
  /**
   * UUID of the locale of the translations.
   */
  locale_id?: string;
  /**
   * Name of the locale; one edition of the page asks for it, the examples send `locale_id` instead.
   */
  locale_name?: string;
  /**
   * The translated texts under the IDs of their translation tags, at most 20 MB; none of the message may be missing.
   */
  translation_map?: TranslationMap;
}
