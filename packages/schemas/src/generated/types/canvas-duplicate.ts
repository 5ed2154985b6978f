// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Makes a copy of a Canvas, some time after the answer.
 */
export interface CanvasDuplicateBody {
  /**
   * API identifier of the Canvas that is copied.
   */
  canvas_id: string;
  /**
   * Name of the copy.
   */
  name: string;
  /**
   * Description of the copy.
   */
  description?: string;
  /**
   * Names of existing tags, which replace those of the original.
   */
  tag_names?: string[] | string;
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
