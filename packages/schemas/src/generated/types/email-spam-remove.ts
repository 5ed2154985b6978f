// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Takes email addresses off the spam list of Braze and of the email provider.
 */
export interface EmailSpamRemoveBody {
  /**
   * The addresses to take off the list, one or 1 to 50.
   */
  email: string | string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
