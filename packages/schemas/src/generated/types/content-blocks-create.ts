// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Stores a piece of text or HTML under a name, so that messages can include it with a Liquid tag.
 */
export interface ContentBlocksCreateBody {
  /**
   * Name by which messages include the block; fewer than 100 letters, digits, hyphens and underscores.
   */
  name: string;
  /**
   * What the block is for; fewer than 250 characters, and not empty.
   */
  description?: string;
  /**
   * The text or HTML of the block, smaller than 50 KB; Liquid in it must be readable.
   */
  content: string;
  /**
   * Whether the block can be used already.
   */
  state?: 'active' | 'draft';
  /**
   * Names of tags to put on it; each must exist in the workspace already.
   *
   * Items: The name of a tag.
   */
  tags?: string[];
  /**
   * @deprecated
   * The REST API key as older clients sent it. It belongs in the `Authorization` header.
   */
  api_key?: string;
}
