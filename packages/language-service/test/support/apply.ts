import ts from 'typescript';
import type { ParseError } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';

import type { ServiceCompletion, ServiceDocument, TextChange } from '../../src/index.js';

/** The text with changes made that do not overlap. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  const ordered = [...changes].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end);
  return ordered.reduce(
    (changed, { range, newText }) => changed.slice(0, range.start) + newText + changed.slice(range.end),
    text,
  );
}

/** The text with a proposal taken, and nothing typed at its tab stops. */
export function withCompletion(
  text: string,
  { edit, additionalEdits, isSnippet }: ServiceCompletion,
): string {
  const newText = isSnippet ? withoutStops(edit.newText) : edit.newText;
  return withChanges(text, [{ ...edit, newText }, ...additionalEdits]);
}

/** What an editor makes of a snippet: initial texts and first choices stay, and escapes are read. */
function withoutStops(snippet: string): string {
  return snippet
    .replaceAll(/(?<!\\)\$\{\d+\|((?:\\.|[^\\|,])*)(?:,(?:\\.|[^\\|])*)?\|\}/g, '$1')
    .replaceAll(/(?<!\\)\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$\d+/g, '')
    .replaceAll(/\\([\\$},|])/g, '$1');
}

/** What the parser says against a text. */
export function syntaxErrors(
  text: string,
  { languageId }: Pick<ServiceDocument, 'languageId'>,
): readonly string[] {
  if (languageId.startsWith('json')) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { allowTrailingComma: languageId === 'jsonc' });
    return errors.map(({ error, offset }) => `${String(error)} at ${String(offset)}`);
  }
  const kind = languageId.startsWith('typescript') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const file = ts.createSourceFile('a', text, ts.ScriptTarget.Latest, true, kind);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(
    ({ messageText, start }) => `${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${String(start)}`,
  );
}
