// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Cancels an API-triggered campaign that is scheduled.
 */
export interface CampaignsTriggerScheduleDeleteBody {
  /**
   * API identifier of the campaign, shown on its page in the dashboard.
   */
  campaign_id: string;
  /**
   * Identifier of the schedule, from the answer that created it.
   */
  schedule_id: string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
