import type { JsonDocument } from '@braze-lint/analyzer';
import { javascriptLines } from '@braze-lint/analyzer';
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';

import type { OffsetRange } from '../contract/service-document.js';
import { jsonTreeView } from './json-tree-view.js';

/** A text that was read as JSON with comments and trailing commas, however much of it could be understood. */
export interface ParsedJson {
  /** Absent for an empty text. */
  readonly root?: Node;
  readonly document?: JsonDocument;
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
}

export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const faults = errors.map(({ offset, length }) => ({ start: offset, end: offset + length }));
  if (root === undefined) return { faults };
  const document = { root, view: jsonTreeView, text, comments: [], lines: javascriptLines };
  return { root, document, faults };
}
