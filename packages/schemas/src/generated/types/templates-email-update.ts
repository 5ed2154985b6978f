// Generated from schemas/catalog: do not edit, run `pnpm generate`.

/**
 * Changes the named parts of an email template and leaves the others as they are.
 */
export interface TemplatesEmailUpdateBody {
  /**
   * API identifier of the template to change.
   */
  email_template_id: string;
  /**
   * New name of the template in the dashboard.
   */
  template_name?: string;
  /**
   * New subject line of the emails; may hold Liquid.
   */
  subject?: string;
  /**
   * The new email itself; may hold HTML and Liquid.
   */
  body?: string;
  /**
   * The text for recipients whose mail program shows no HTML.
   */
  plaintext_body?: string;
  /**
   * The line that some mail programs show beside the subject.
   */
  preheader?: string;
  /**
   * Names of tags to put on it; each must exist in the workspace already.
   *
   * Items: The name of a tag.
   */
  tags?: string[];
  /**
   * Whether styles are written into the elements of the HTML; without it, the setting of the workspace holds.
   */
  should_inline_css?: boolean;
  /**
   * @deprecated
   * The REST API key as older clients sent it. It belongs in the `Authorization` header.
   */
  api_key?: string;
}
