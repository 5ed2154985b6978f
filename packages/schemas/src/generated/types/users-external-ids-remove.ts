// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Removes external IDs that a rename has left behind. Those that are in use cannot be removed; they are named in the answer.
 */
export interface UsersExternalIdsRemoveBody {
  /**
   * The deprecated external IDs to remove, 1 to 50.
   *
   * Items: One deprecated external ID.
   */
  external_ids: string[];
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
