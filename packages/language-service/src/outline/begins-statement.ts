import ts from 'typescript';

import type { Token } from './token.js';
import { isWord } from './token.js';

/** Whether a statement begins with a token that begins a line; `next`: the token behind it. */
export function beginsStatement(token: Token, next: Token | undefined): boolean {
  if (!statementWords.has(token.kind) || next === undefined) return false;
  return (
    isWord(next) || next.kind === ts.SyntaxKind.OpenBraceToken || next.kind === ts.SyntaxKind.OpenParenToken
  );
}

const statementWords: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AbstractKeyword,
  ts.SyntaxKind.AsyncKeyword,
  ts.SyntaxKind.AwaitKeyword,
  ts.SyntaxKind.ClassKeyword,
  ts.SyntaxKind.ConstKeyword,
  ts.SyntaxKind.EnumKeyword,
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.ForKeyword,
  ts.SyntaxKind.FunctionKeyword,
  ts.SyntaxKind.IfKeyword,
  ts.SyntaxKind.ImportKeyword,
  ts.SyntaxKind.InterfaceKeyword,
  ts.SyntaxKind.LetKeyword,
  ts.SyntaxKind.ReturnKeyword,
  ts.SyntaxKind.SwitchKeyword,
  ts.SyntaxKind.ThrowKeyword,
  ts.SyntaxKind.TryKeyword,
  ts.SyntaxKind.TypeKeyword,
  ts.SyntaxKind.VarKeyword,
  ts.SyntaxKind.WhileKeyword,
]);
