// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Starts an export of all profiles of the global control group.
 */
export interface UsersExportGlobalControlGroupBody {
  /**
   * Address to which Braze posts the link for the download once the export is ready.
   */
  callback_endpoint?: string;
  /**
   * Names of the fields that the export holds; single custom attributes cannot be chosen here, only `custom_attributes` as a whole.
   *
   * Items: Name of one field.
   */
  fields_to_export: string[];
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
