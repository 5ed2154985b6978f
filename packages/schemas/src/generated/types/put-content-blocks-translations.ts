// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { TranslationMap } from './objects.js';

/**
 * Writes the translated texts of one Content Block for one locale. In early access.
 */
export interface PutContentBlocksTranslationsBody {
  /**
   * API identifier of the Content Block.
   */
  content_block_id: string;
  /**
   * UUID of the locale of the translations.
   */
  locale_id: string;
  /**
   * The translated texts under the IDs of their translation tags.
   */
  translation_map: TranslationMap;
}
