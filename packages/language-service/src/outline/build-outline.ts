import ts from 'typescript';

import { addToken } from './add-token.js';
import { beginsStatement } from './begins-statement.js';
import type { FrameKind, Outline } from './frame.js';
import { indentAt } from './indent.js';
import type { OpenFrame, OpenItem } from './open-frame.js';
import { extend, openFrame, parentOf } from './open-frame.js';
import { opensObject } from './opens-object.js';
import type { Token } from './token.js';
import { endsExpression } from './token.js';

export interface OutlineOptions {
  readonly isJson: boolean;
  /** Whether the text cannot be parsed: then the way it is indented says where brackets are missing. */
  readonly isBroken: boolean;
}

/** Finds out what stands in which brackets, as far as it can be told where some are missing. */
export function buildOutline(
  text: string,
  tokens: readonly Token[],
  { isJson, isBroken }: OutlineOptions,
): Outline {
  const root = openFrame('block', undefined, -1, 0, 0);
  const frames: OpenFrame[] = [root];
  let top = root;
  for (const [index, token] of tokens.entries()) {
    if (isBroken && token.onNewLine) closeOutdented(token, index);
    read(token, index);
  }
  while (top.parent !== undefined) leave(text.length, false);
  root.end = text.length;
  return { text, tokens, root, frames, isBroken };

  function read(token: Token, index: number): void {
    const bracket = brackets.get(token.kind);
    switch (bracket) {
      case '{':
        enter(isJson || opensObject(tokens, index, top) ? 'object' : 'block', token, index);
        return;
      case '[':
        enter(isSubscript(index) ? 'paren' : 'array', token, index);
        return;
      case '(':
        enter('paren', token, index);
        return;
      case '${':
        enter('template', token, index);
        return;
      case '}${':
        close(token, false);
        enter('template', token, index);
        return;
      case ')':
      case ']':
      case '}':
      case '}`':
        close(token);
        return;
      case undefined:
        add(token, index);
    }
  }

  function add(token: Token, index: number): OpenItem | undefined {
    return addToken(top, { token, next: tokens[index + 1], text });
  }

  function enter(kind: FrameKind, token: Token, index: number): void {
    const holder = add(token, index);
    top = openFrame(kind, top, index, token.start, token.end, holder);
    frames.push(top);
  }

  /** Closes the innermost frame that the token can close, and with it those inside; a bracket that closes nothing is overlooked. */
  function close(token: Token, isWhole = true): void {
    for (let frame: OpenFrame | undefined = top; frame?.parent !== undefined; frame = parentOf(frame)) {
      if (canClose(token, frame)) {
        while (top !== frame) leave(token.start, false);
        leave(token.start, true);
        const { item } = top;
        if (item !== undefined && isWhole) extend(item, token);
        return;
      }
      // A stray parenthesis ends no function.
      if (token.kind !== ts.SyntaxKind.CloseBraceToken && frame.kind === 'block') return;
    }
  }

  function canClose({ kind }: Token, frame: OpenFrame): boolean {
    const opener = tokens[frame.index]?.kind;
    return opener !== undefined && openersOf.get(kind)?.includes(opener) === true;
  }

  function leave(end: number, isClosed: boolean): void {
    top.end = end;
    top.isClosed = isClosed;
    top.item = undefined;
    top = parentOf(top) ?? root;
  }

  /** What stands further left than the line of a bracket is no longer inside. */
  function closeOutdented(token: Token, index: number): void {
    const indent = indentAt(text, token.start);
    while (top.parent !== undefined && top.kind !== 'block') {
      const opened = indentAt(text, top.start);
      if (indent > opened || (indent === opened && !beginsStatement(token, tokens[index + 1]))) return;
      leave(token.start, false);
    }
  }

  function isSubscript(index: number): boolean {
    const before = tokens[index - 1];
    return before !== undefined && top.item?.tokens.at(-1) === before && endsExpression(before);
  }
}

const brackets: ReadonlyMap<ts.SyntaxKind, '{' | '[' | '(' | '${' | '}${' | '}`' | '}' | ']' | ')'> = new Map(
  [
    [ts.SyntaxKind.OpenBraceToken, '{'],
    [ts.SyntaxKind.OpenBracketToken, '['],
    [ts.SyntaxKind.OpenParenToken, '('],
    [ts.SyntaxKind.TemplateHead, '${'],
    [ts.SyntaxKind.TemplateMiddle, '}${'],
    [ts.SyntaxKind.TemplateTail, '}`'],
    [ts.SyntaxKind.CloseBraceToken, '}'],
    [ts.SyntaxKind.CloseBracketToken, ']'],
    [ts.SyntaxKind.CloseParenToken, ')'],
  ],
);

const templateOpeners = [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateMiddle];

const openersOf: ReadonlyMap<ts.SyntaxKind, readonly ts.SyntaxKind[]> = new Map([
  [ts.SyntaxKind.CloseBraceToken, [ts.SyntaxKind.OpenBraceToken]],
  [ts.SyntaxKind.CloseBracketToken, [ts.SyntaxKind.OpenBracketToken]],
  [ts.SyntaxKind.CloseParenToken, [ts.SyntaxKind.OpenParenToken]],
  [ts.SyntaxKind.TemplateMiddle, templateOpeners],
  [ts.SyntaxKind.TemplateTail, templateOpeners],
]);
