// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Makes a copy of a campaign, some time after the answer.
 */
export interface CampaignsDuplicateBody {
  /**
   * API identifier of the campaign that is copied.
   */
  campaign_id: string;
  /**
   * Name of the copy.
   */
  name: string;
  /**
   * Description of the copy.
   */
  description?: string;
  /**
   * Names of the tags of the copy.
   */
  tag_names?: string[] | string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
