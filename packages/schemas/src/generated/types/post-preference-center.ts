// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { PreferenceCenterOptions } from './objects.js';

/**
 * Makes a page on which users choose the emails that they want to get.
 */
export interface PostPreferenceCenterBody {
  /**
   * Name of the preference center, of letters, digits, hyphens and underscores; it cannot be changed later.
   */
  name: string;
  /**
   * Title of both pages.
   */
  preference_center_title?: string;
  /**
   * HTML of the page on which users choose; Liquid tags stand for their subscriptions and for the form.
   */
  preference_center_page_html: string;
  /**
   * HTML of the page that users see after they have saved their choice.
   */
  confirmation_page_html: string;
  /**
   * Whether the preference center can be used already.
   */
  state?: 'active' | 'draft';
  /**
   * What else stands in the head of the pages.
   */
  options?: PreferenceCenterOptions;
}
