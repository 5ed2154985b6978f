// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CampaignRecipient, ConnectedAudience, Schedule, TriggerProperties } from './objects.js';

/**
 * Plans a campaign that was built in the dashboard for API-triggered delivery, for a later time.
 */
export interface CampaignsTriggerScheduleCreateBody {
  /**
   * API identifier of the campaign, shown on its page in the dashboard.
   */
  campaign_id: string;
  /**
   * Identifier of this send for statistics, created beforehand with `/sends/id/create`; at most 64 ASCII characters.
   */
  send_id?: string;
  /**
   * Values that personalise the message for all recipients; a recipient's own `trigger_properties` win. At most 51,200 bytes of JSON.
   */
  trigger_properties?: TriggerProperties;
  /**
   * Whether the campaign goes to its whole segment or to the audience; may not be true beside `recipients`.
   */
  broadcast?: boolean;
  /**
   * Filters that narrow the campaign down to the users who match them.
   */
  audience?: ConnectedAudience;
  /**
   * The users to send to, at most 50; each is named by one identifier.
   *
   * Items: One user, with the values that are meant for that user alone.
   */
  recipients?: CampaignRecipient[];
  /**
   * When the campaign is sent.
   */
  schedule: Schedule;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
