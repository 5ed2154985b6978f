// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Cancels an API-triggered Canvas that is scheduled.
 */
export interface CanvasTriggerScheduleDeleteBody {
  /**
   * API identifier of the Canvas, shown on its page in the dashboard.
   */
  canvas_id: string;
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
