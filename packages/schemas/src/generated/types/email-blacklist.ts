// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Unsubscribes email addresses and marks them as hard bounced. `/email/blocklist` has taken its place.
 */
export interface EmailBlacklistBody {
  /**
   * The addresses to block, one or 1 to 50.
   */
  email: string | string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
