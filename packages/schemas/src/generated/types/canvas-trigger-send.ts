// Generated from schemas/catalog: do not edit, run `pnpm generate`.

import type { CanvasEntryProperties, CanvasRecipient, ConnectedAudience, Context } from './objects.js';

/**
 * Lets the given users or audience enter a Canvas that was built in the dashboard for API-triggered delivery.
 */
export interface CanvasTriggerSendBody {
  /**
   * API identifier of the Canvas, shown on its page in the dashboard.
   */
  canvas_id: string;
  /**
   * Values that personalise the Canvas for all recipients; a recipient's own `context` wins. At most 51,200 bytes of JSON.
   */
  context?: Context;
  /**
   * @deprecated
   * Former name of `context`, still understood; at most 51,200 bytes of JSON.
   */
  canvas_entry_properties?: CanvasEntryProperties;
  /**
   * Whether the Canvas goes to its whole segment or to the audience; may not be true beside `recipients`.
   */
  broadcast?: boolean;
  /**
   * Filters that narrow the Canvas down to the users who match them.
   */
  audience?: ConnectedAudience;
  /**
   * The users to send to, at most 50; each is named by one identifier.
   *
   * Items: One user, with the values that are meant for that user alone.
   */
  recipients?: CanvasRecipient[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
