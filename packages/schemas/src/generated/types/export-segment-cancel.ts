// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Stops the running export of a segment.
 */
export interface ExportSegmentCancelBody {
  /**
   * API identifier of the segment whose export is stopped.
   */
  segment_id: string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
