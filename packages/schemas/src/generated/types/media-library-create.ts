// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Puts an image, or a ZIP file of images, into the media library, fetched from an address or sent along.
 */
export interface MediaLibraryCreateBody {
  /**
   * Public address that Braze fetches the asset from.
   */
  asset_url?: string;
  /**
   * The data of the file itself, instead of an address.
   */
  asset_file?: {
    [k: string]: unknown;
  };
  /**
   * Name of the asset in the media library; without it, the name of the file.
   */
  name?: string;
  /**
   * Identifier of the workspace; an older edition of the page asks for it, a newer one does not list it.
   */
  app_group_id?: string;
}
