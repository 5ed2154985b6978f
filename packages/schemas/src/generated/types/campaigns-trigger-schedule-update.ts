// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Schedule, TriggerProperties } from './objects.js';

/**
 * Moves an API-triggered campaign that is scheduled to another time.
 */
export interface CampaignsTriggerScheduleUpdateBody {
  /**
   * API identifier of the campaign, shown on its page in the dashboard.
   */
  campaign_id: string;
  /**
   * Identifier of the schedule, from the answer that created it.
   */
  schedule_id: string;
  /**
   * The new schedule, which replaces the whole former one; what it leaves out is turned off.
   */
  schedule: Schedule;
  /**
   * Values that personalise the message; at most 51,200 bytes of JSON.
   */
  trigger_properties?: TriggerProperties;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
