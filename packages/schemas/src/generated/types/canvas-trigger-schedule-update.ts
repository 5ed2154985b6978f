// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Schedule, TriggerProperties } from './objects.js';

/**
 * Moves an API-triggered Canvas that is scheduled to another time.
 */
export interface CanvasTriggerScheduleUpdateBody {
  /**
   * API identifier of the Canvas, shown on its page in the dashboard.
   */
  canvas_id: string;
  /**
   * Identifier of the schedule, from the answer that created it.
   */
  schedule_id?: string;
  /**
   * The new schedule, which replaces the whole former one; what it leaves out is turned off.
   */
  schedule: Schedule;
  /**
   * Values for campaigns; the text of the page mentions them, a Canvas does not have them.
   */
  trigger_properties?: TriggerProperties;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
