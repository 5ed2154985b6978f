import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';

/** A piece of a text, as the scanner tells it apart; trivia is none. */
export interface Token extends OffsetRange {
  readonly kind: ts.SyntaxKind;
  /** Whether a line ends between this token and the one before. */
  readonly onNewLine: boolean;
  /** Whether a text or template lacks its end. */
  readonly isUnterminated: boolean;
}

/** A text, a template or a part of one. */
export function isTextual({ kind }: Token): boolean {
  return isString({ kind }) || isTemplatePart({ kind });
}

export function isString({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === ts.SyntaxKind.StringLiteral;
}

export function isTemplatePart({ kind }: Pick<Token, 'kind'>): boolean {
  return kind >= ts.SyntaxKind.FirstTemplateToken && kind <= ts.SyntaxKind.LastTemplateToken;
}

/** A name or a word of the language, which may be a key, too. */
export function isWord({ kind }: Pick<Token, 'kind'>): boolean {
  return kind >= ts.SyntaxKind.Identifier;
}

export function isNumber({ kind }: Pick<Token, 'kind'>): boolean {
  return kind === ts.SyntaxKind.NumericLiteral;
}

/** Whether an expression may end with the token. */
export function endsExpression({ kind }: Pick<Token, 'kind'>): boolean {
  if (isString({ kind }) || isNumber({ kind })) return true;
  return expressionEnds.has(kind);
}

const expressionEnds: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PrivateIdentifier,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateTail,
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.CloseBracketToken,
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.SuperKeyword,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
]);
