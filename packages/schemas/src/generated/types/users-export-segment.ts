// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Starts an export of all profiles of a segment. A segment has one export at a time.
 */
export interface UsersExportSegmentBody {
  /**
   * API identifier of the segment.
   */
  segment_id: string;
  /**
   * Address to which Braze posts the link for the download once the export is ready.
   */
  callback_endpoint?: string;
  /**
   * Names of the fields that the export holds; `custom_attributes` stands for all of them.
   *
   * Items: Name of one field.
   */
  fields_to_export: string[];
  /**
   * Names of single custom attributes, at most 500; without effect where `fields_to_export` names `custom_attributes`.
   *
   * Items: Name of one custom attribute.
   */
  custom_attributes_to_export?: string[];
  /**
   * How the files of the export are packed.
   */
  output_format?: 'zip' | 'gzip';
  /**
   * @deprecated
   * Former place of the REST API key; send it in the `Authorization` header instead.
   */
  api_key?: string;
}
