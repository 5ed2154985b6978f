import type { TextChange } from '../contract/service-document.js';
import type { ServiceDiagnostic } from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { nextLineDirective } from '../diagnostics/directives.js';
import { lineStartAt } from '../outline/indent.js';
import { isTemplatePart } from '../outline/token.js';

/** The comment that silences a rule on the line of a finding; `undefined` where no comment can stand above the line. */
export function disableLine(
  { text, outline, hasComments, source }: DocumentAnalysis,
  { range, ruleName, messageId }: ServiceDiagnostic,
): TextChange | undefined {
  if (!hasComments || messageId === 'unknownEndpoint') return undefined;
  const lineStart = lineStartAt(text, range.start);
  const indent = /[^\S\n\r]*/y;
  indent.lastIndex = lineStart;
  const blanks = indent.exec(text)?.[0] ?? '';
  const isInTemplate = outline.tokens.some(
    (token) => isTemplatePart(token) && token.start < lineStart && lineStart < token.end,
  );
  const isInMarkup = source !== undefined && mayBeMarkup(text, lineStart);
  if (isInTemplate || isInMarkup) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    range: { start: lineStart, end: lineStart },
    newText: `${blanks}// ${nextLineDirective} braze/${ruleName}${newline}`,
  };
}

/** Above a line that begins with a tag, a comment would be a text that is shown. */
function mayBeMarkup(text: string, lineStart: number): boolean {
  return (
    /^[^\S\n\r]*[<{]/.test(text.slice(lineStart, lineStart + 200)) &&
    /[>}]\s*$/.test(text.slice(0, lineStart))
  );
}
