// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Sets the subscription state of email addresses for the whole channel.
 */
export interface EmailStatusBody {
  /**
   * The addresses whose state is set, one or 1 to 50.
   */
  email: string | string[];
  /**
   * The state that the addresses get.
   */
  subscription_state: 'subscribed' | 'unsubscribed' | 'opted_in';
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
