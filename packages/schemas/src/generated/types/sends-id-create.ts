// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Creates an identifier with which the sends of one day or one occasion can be told apart in the statistics of an API campaign.
 */
export interface SendsIdCreateBody {
  /**
   * API identifier of the campaign whose sends are counted.
   */
  campaign_id: string;
  /**
   * The identifier of your choice, at most 64 ASCII characters; without it, Braze makes one up.
   */
  send_id?: string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
