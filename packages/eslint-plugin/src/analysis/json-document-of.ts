import type { JsonDocument, LineRules } from '@braze-lint/analyzer';
import { javascriptLines, jsoncView, momoaView } from '@braze-lint/analyzer/first-look';
import type { SourceCode } from 'eslint';

/** What may stand behind `sourceCode`, as far as it tells JSON from other languages. */
interface JsonSourceCode {
  readonly text: string;
  readonly ast: {
    readonly type: string;
    readonly body?: { readonly type?: string } | readonly { readonly type?: string }[];
    readonly comments: JsonDocument['comments'];
  };
  readonly comments?: JsonDocument['comments'];
}

/**
 * The file as the analyzer wants it, if it is JSON that `@eslint/json` or `jsonc-eslint-parser` has parsed; otherwise
 * `undefined`.
 */
export function jsonDocumentOf(sourceCode: SourceCode): JsonDocument | undefined {
  const { text, ast, comments } = sourceCode as unknown as JsonSourceCode;
  const { body } = ast;
  if (body === undefined) return undefined;
  if (isList(body)) {
    if (ast.type !== 'Program' || body[0]?.type !== 'JSONExpressionStatement') return undefined;
    return { root: ast, view: jsoncView, text, comments: ast.comments, lines: javascriptLines };
  }
  if (ast.type !== 'Document' || momoaView(ast) === undefined) return undefined;
  return { root: ast, view: momoaView, text, comments: comments ?? [], lines: momoaLines };
}

/** `@eslint/json` counts columns from 1, and takes the separators of Unicode for ordinary characters. */
const momoaLines: LineRules = { lineEnd: /\r\n|[\n\r]/g, firstColumn: 1 };

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
