// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { TransactionalRecipient, TriggerProperties } from './objects.js';

/**
 * Sends the email of a transactional campaign, built in the dashboard, to one user at once.
 */
export interface TransactionalCampaignsSendBody {
  /**
   * Your own identifier of the send, of Base64 characters; within 24 hours Braze sends only once for the same value.
   */
  external_send_id?: string;
  /**
   * Values that personalise the email; at most 51,200 bytes of JSON.
   */
  trigger_properties?: TriggerProperties;
  /**
   * The one user who gets the email, as an object.
   */
  recipient: TransactionalRecipient;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
