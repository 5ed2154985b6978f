import ts from 'typescript';

import type { FrameKind } from './frame.js';
import type { Token } from './token.js';

/** Whether a brace opens an object (or a pattern, or a type that looks like one), and not a block or a body of a function or class. */
export function opensObject(
  tokens: readonly Token[],
  index: number,
  { kind }: { readonly kind: FrameKind },
): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind === ts.SyntaxKind.ColonToken) return kind !== 'block' || !isCase(tokens, index);
  return beforeObject.has(before.kind);
}

/** `case 'a': {` and `default: {` */
function isCase(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 2; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at];
    if (token?.kind === ts.SyntaxKind.CaseKeyword || token?.kind === ts.SyntaxKind.DefaultKeyword)
      return true;
    if (token?.onNewLine === true) return false;
  }
  return false;
}

const beforeObject: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.OpenParenToken,
  ts.SyntaxKind.OpenBracketToken,
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.DotDotDotToken,
  ts.SyntaxKind.ExclamationToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.ReturnKeyword,
  ts.SyntaxKind.YieldKeyword,
  ts.SyntaxKind.AwaitKeyword,
  ts.SyntaxKind.ThrowKeyword,
  ts.SyntaxKind.DefaultKeyword,
  ts.SyntaxKind.TypeOfKeyword,
  ts.SyntaxKind.VoidKeyword,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.OfKeyword,
  ts.SyntaxKind.AsKeyword,
  ts.SyntaxKind.SatisfiesKeyword,
  ts.SyntaxKind.ConstKeyword,
  ts.SyntaxKind.LetKeyword,
  ts.SyntaxKind.VarKeyword,
  ts.SyntaxKind.ImportKeyword,
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.TypeKeyword,
]);
