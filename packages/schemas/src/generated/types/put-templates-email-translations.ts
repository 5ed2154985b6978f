// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { TranslationEntry } from './objects.js';

/**
 * Writes the translated texts of one email template for one locale. In early access.
 */
export interface PutTemplatesEmailTranslationsBody {
  /**
   * API identifier of the email template.
   */
  template_id: string;
  /**
   * UUID of the locale of the translations.
   */
  locale_id: string;
  /**
   * The translated texts, as a list of one object, at most 20 MB; none of the template may be missing.
   */
  translations: TranslationEntry[] | string;
}
