// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Deletes a key of an app that is not its primary one; unlike other deletions, it has a body.
 */
export interface AppGroupSdkAuthenticationDeleteBody {
  /**
   * API identifier of the app.
   */
  app_id: string;
  /**
   * Identifier of the key to delete; the primary one cannot be deleted.
   */
  key_id: string;
}
