/** The commands that code actions call where an edit in the action itself is not enough. */
export const commands = {
  /** Arguments: the document's address, the stamp of the text that the edits are made for, the edits in offsets. */
  applyEdits: 'braze-lint.applyEdits',
  /** Argument: the address of a page. */
  openPage: 'braze-lint.openPage',
} as const;
