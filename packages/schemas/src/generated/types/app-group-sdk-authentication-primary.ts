// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Makes one of the keys of an app its primary one.
 */
export interface AppGroupSdkAuthenticationPrimaryBody {
  /**
   * API identifier of the app.
   */
  app_id: string;
  /**
   * Identifier of the key that becomes the primary one.
   */
  key_id: string;
}
