/** A text as an editor holds it. The service keeps what it worked out for as long as `version` stays the same. */
export interface ServiceDocument {
  readonly uri: string;
  /** As editors name languages: `javascript`, `javascriptreact`, `typescript`, `typescriptreact`, `json`, `jsonc`, `vue`, `svelte`. */
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** A stretch of a text, in UTF-16 offsets. */
export interface OffsetRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Puts `newText` in the place of a stretch of the text. Changes that belong together do not overlap. */
export interface TextChange {
  readonly range: OffsetRange;
  readonly newText: string;
}
