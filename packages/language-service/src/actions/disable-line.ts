import type { SourceContext } from '@braze-lint/analyzer';
import { isNode } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { TextChange } from '../contract/service-document.js';
import type { ServiceDiagnostic } from '../contract/service-results.js';
import { nextLineDirective } from '../diagnostics/directives.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { childrenOf } from '../document/set-parents.js';
import type { Outline } from '../outline/frame.js';
import { lineStartAt } from '../outline/indent.js';
import { isTemplatePart } from '../outline/token.js';

/** The comment that silences a rule on the line of a finding; `undefined` where no comment can stand above the line. */
export function disableLine(
  { text, outline, hasComments, source }: DocumentAnalysis,
  { range, ruleName, messageId }: ServiceDiagnostic,
): TextChange | undefined {
  if (!hasComments || messageId === 'unknownEndpoint') return undefined;
  const lineStart = lineStartAt(text, range.start);
  if (isInTemplate(outline, lineStart) || (source !== undefined && isInJsxText(source, lineStart)))
    return undefined;
  const indent = /[^\S\n\r]*/y;
  indent.lastIndex = lineStart;
  const blanks = indent.exec(text)?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    range: { start: lineStart, end: lineStart },
    newText: `${blanks}// ${nextLineDirective} braze/${ruleName}${newline}`,
  };
}

function isInTemplate({ tokens }: Outline, offset: number): boolean {
  return tokens.some((token) => isTemplatePart(token) && token.start < offset && offset < token.end);
}

/** Between tags, a comment would be a text that is shown. */
function isInJsxText({ ast }: SourceContext, offset: number): boolean {
  const pending: TSESTree.Node[] = [ast];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const [start, end] = node.range;
    if (offset < start || end < offset) continue;
    if (isNode(node, 'JSXText')) return true;
    pending.push(...childrenOf(node));
  }
  return false;
}
