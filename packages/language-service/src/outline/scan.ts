import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';
import type { Token } from './token.js';
import { endsExpression } from './token.js';

/**
 * The tokens of a text, whether it can be parsed or not. A text or template without its end goes to the end of its line.
 * @param skipped stretches that the scanner cannot know for what they are (the text in JSX), in rising order
 */
export function scan(text: string, skipped: readonly OffsetRange[] = []): readonly Token[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: Token[] = [];
  /** For each brace that is open, whether it is one of a template. */
  const braces: boolean[] = [];
  const gaps = [...skipped].reverse();
  for (;;) {
    skipGaps();
    let kind = scanner.scan();
    if (kind === ts.SyntaxKind.EndOfFileToken) return tokens;
    kind = rescanned(kind);
    const start = scanner.getTokenStart();
    const end = cutAtLine(kind, start);
    tokens.push({
      kind,
      start,
      end,
      onNewLine: /[\n\r]/.test(text.slice(tokens.at(-1)?.end ?? 0, start)),
      isUnterminated: scanner.isUnterminated() || end < scanner.getTokenEnd(),
    });
    if (end !== scanner.getTokenEnd()) scanner.resetTokenState(end);
  }

  function skipGaps(): void {
    const position = scanner.getTokenEnd();
    for (let gap = gaps.at(-1); gap !== undefined && gap.start <= position; gap = gaps.at(-1)) {
      if (gap.end > position) scanner.resetTokenState(gap.end);
      gaps.pop();
    }
  }

  /** What a slash or a brace begins depends on what stands before. */
  function rescanned(kind: ts.SyntaxKind): ts.SyntaxKind {
    if (kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.SlashEqualsToken) {
      const before = tokens.at(-1);
      return before !== undefined && endsExpression(before) ? kind : regularExpression(kind);
    }
    if (kind === ts.SyntaxKind.OpenBraceToken || kind === ts.SyntaxKind.TemplateHead) {
      braces.push(kind === ts.SyntaxKind.TemplateHead);
    }
    return kind === ts.SyntaxKind.CloseBraceToken && braces.pop() === true ? templatePart() : kind;
  }

  /** A slash that begins nothing that ends in its line is taken for what it is. */
  function regularExpression(kind: ts.SyntaxKind): ts.SyntaxKind {
    const start = scanner.getTokenStart();
    const scanned = scanner.reScanSlashToken();
    if (!scanner.isUnterminated()) return scanned;
    scanner.resetTokenState(start);
    scanner.scan();
    return kind;
  }

  function templatePart(): ts.SyntaxKind {
    const kind = scanner.reScanTemplateToken(false);
    if (kind === ts.SyntaxKind.TemplateMiddle) braces.push(true);
    return kind;
  }

  /** Where a token ends: a template that is not closed would hold all the rest of the text. */
  function cutAtLine(kind: ts.SyntaxKind, start: number): number {
    const end = scanner.getTokenEnd();
    if (!scanner.isUnterminated() || !isTemplateEnd(kind)) return end;
    const line = /[\n\r]/g;
    line.lastIndex = start;
    return Math.min(line.exec(text)?.index ?? end, end);
  }
}

function isTemplateEnd(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral || kind === ts.SyntaxKind.TemplateTail;
}
