// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Changes the content, the name, the description, the state or the tags of a Content Block.
 */
export interface ContentBlocksUpdateBody {
  /**
   * API identifier of the Content Block to change.
   */
  content_block_id: string;
  /**
   * New name, fewer than 100 letters, digits, hyphens and underscores; that of an active block cannot change.
   */
  name?: string;
  /**
   * What the block is for; fewer than 250 characters, and not empty.
   */
  description?: string;
  /**
   * The new text or HTML of the block, smaller than 50 KB; Liquid in it must be readable.
   */
  content?: string;
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
