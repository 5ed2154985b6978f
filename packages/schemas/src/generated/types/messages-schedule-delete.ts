// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Cancels a schedule before its messages are sent.
 */
export interface MessagesScheduleDeleteBody {
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
