import type { JsonDocument } from '@braze-lint/analyzer';
import { javascriptLines } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';
import type { ParseError } from 'jsonc-parser';
import { parseTree, visit } from 'jsonc-parser';

import type { OffsetRange } from '../contract/service-document.js';
import { jsonTreeView } from './json-tree-view.js';

/** A text that was read as JSON with comments and trailing commas, however much of it could be understood. */
export interface ParsedJson {
  /** Absent for an empty text. */
  readonly document?: JsonDocument;
  readonly comments: readonly TSESTree.Comment[];
  /** Where the parser had to guess. */
  readonly faults: readonly OffsetRange[];
}

export function parseJson(text: string): ParsedJson {
  const errors: ParseError[] = [];
  const options = { allowTrailingComma: true, disallowComments: false };
  const root = parseTree(text, errors, options);
  const faults = errors.map(({ offset, length }) => ({ start: offset, end: offset + length }));
  const comments = commentsIn(text);
  if (root === undefined) return { faults, comments };
  return { document: { root, view: jsonTreeView, text, comments, lines: javascriptLines }, faults, comments };
}

function commentsIn(text: string): readonly TSESTree.Comment[] {
  const comments: TSESTree.Comment[] = [];
  if (!/\/[/*]/.test(text)) return comments;
  visit(text, {
    onComment(offset, length, line, column) {
      const written = text.slice(offset, offset + length);
      const isLine = written.startsWith('//');
      const lines = written.split(/\r\n|[\n\r]/);
      const last = lines.at(-1) ?? '';
      const end = { line: line + lines.length, column: (lines.length === 1 ? column : 0) + last.length };
      const comment = {
        type: isLine ? 'Line' : 'Block',
        value: written.slice(2, isLine ? undefined : -2),
        range: [offset, offset + length],
        loc: { start: { line: line + 1, column }, end },
      };
      // The types of tokens are an enumeration of a package that is not needed otherwise.
      comments.push(comment as unknown as TSESTree.Comment);
    },
  });
  return comments;
}
