// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { Messages, Schedule } from './objects.js';

/**
 * Changes the time or the messages of a schedule that has not been sent yet.
 */
export interface MessagesScheduleUpdateBody {
  /**
   * Identifier of the schedule, from the answer that created it.
   */
  schedule_id: string;
  /**
   * The new schedule, which replaces the whole former one.
   */
  schedule?: Schedule;
  /**
   * The new messages, which replace all former ones.
   */
  messages?: Messages;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
