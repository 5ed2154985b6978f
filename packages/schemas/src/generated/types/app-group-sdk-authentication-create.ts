// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Adds a public key with which an app checks who its users are; an app has at most three.
 */
export interface AppGroupSdkAuthenticationCreateBody {
  /**
   * API identifier of the app.
   */
  app_id: string;
  /**
   * The RSA public key in PEM form.
   */
  rsa_public_key_str: string;
  /**
   * What the key is for, not empty.
   */
  description: string;
  /**
   * Whether the key becomes the primary one of the app.
   */
  make_primary?: boolean;
}
