import ts from 'typescript';

import type { Frame, FrameKind, Item, Key, Outline } from './frame.js';
import { unquoted } from './frame.js';
import { indentAt } from './indent.js';
import { opensObject } from './opens-object.js';
import type { Token } from './token.js';
import { endsExpression, isNumber, isString, isWord } from './token.js';

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

type OpenItem = Mutable<Omit<Item, 'tokens'>> & { readonly tokens: Token[] };

type OpenFrame = Mutable<Omit<Frame, 'items'>> & { readonly items: OpenItem[]; item: OpenItem | undefined };

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
    switch (token.kind) {
      case ts.SyntaxKind.OpenBraceToken:
        enter(isJson || opensObject(tokens, index, top) ? 'object' : 'block', token, index);
        return;
      case ts.SyntaxKind.OpenBracketToken:
        enter(isSubscript(index) ? 'paren' : 'array', token, index);
        return;
      case ts.SyntaxKind.OpenParenToken:
        enter('paren', token, index);
        return;
      case ts.SyntaxKind.TemplateHead:
        enter('template', token, index);
        return;
      case ts.SyntaxKind.TemplateMiddle:
        close(token, (kind) => kind === 'template', false);
        enter('template', token, index);
        return;
      case ts.SyntaxKind.TemplateTail:
        close(token, (kind) => kind === 'template');
        return;
      case ts.SyntaxKind.CloseBraceToken:
        close(token, (kind) => kind === 'object' || kind === 'block');
        return;
      case ts.SyntaxKind.CloseParenToken:
      case ts.SyntaxKind.CloseBracketToken:
        close(token, (kind, opener) => closerOf.get(opener) === token.kind && kind !== 'block');
        return;
      default:
        addToken(top, token, index);
    }
  }

  function enter(kind: FrameKind, token: Token, index: number): void {
    const holder = addToken(top, token, index);
    top = openFrame(kind, top, index, token.start, token.end, holder);
    frames.push(top);
  }

  /** Closes the innermost frame that the token can close, and with it those inside; a bracket that closes nothing is overlooked. */
  function close(
    token: Token,
    fits: (kind: FrameKind, opener: ts.SyntaxKind) => boolean,
    isWhole = true,
  ): void {
    const isBrace = token.kind === ts.SyntaxKind.CloseBraceToken;
    for (let frame: OpenFrame | undefined = top; frame?.parent !== undefined; frame = parentOf(frame)) {
      if (fits(frame.kind, tokens[frame.index]?.kind ?? ts.SyntaxKind.Unknown)) {
        while (top !== frame) leave(token.start, false);
        leave(token.start, true);
        const { item } = top;
        if (item !== undefined && isWhole) extend(item, token);
        return;
      }
      // A stray parenthesis ends no function.
      if (!isBrace && frame.kind === 'block') return;
    }
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
      if (indent > opened || (indent === opened && !beginsStatement(index))) return;
      leave(token.start, false);
    }
  }

  function beginsStatement(index: number): boolean {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || !statementWords.has(token.kind)) return false;
    return (
      next !== undefined &&
      (isWord(next) ||
        next.kind === ts.SyntaxKind.OpenBraceToken ||
        next.kind === ts.SyntaxKind.OpenParenToken)
    );
  }

  function isSubscript(index: number): boolean {
    const before = tokens[index - 1];
    return before !== undefined && top.item?.tokens.at(-1) === before && endsExpression(before);
  }

  function addToken(frame: OpenFrame, token: Token, index: number): OpenItem | undefined {
    return frame.kind === 'object' ? addToObject(frame, token, index) : addToList(frame, token);
  }

  function addToList(frame: OpenFrame, token: Token): OpenItem | undefined {
    const ends = frame.kind === 'block' ? ts.SyntaxKind.SemicolonToken : ts.SyntaxKind.CommaToken;
    if (token.kind === ends) {
      if (frame.item === undefined && frame.kind === 'array') frame.item = startItem(frame, token, undefined);
      endItem(frame, token);
      return undefined;
    }
    frame.item ??= startItem(frame, token, undefined);
    extend(frame.item, token);
    return frame.item;
  }

  function addToObject(frame: OpenFrame, token: Token, index: number): OpenItem | undefined {
    if (token.kind === ts.SyntaxKind.CommaToken || token.kind === ts.SyntaxKind.SemicolonToken) {
      endItem(frame, token);
      return undefined;
    }
    const { item } = frame;
    if (item === undefined) return startMember(frame, token, index);
    const isKeyOnly = item.colon === undefined && !item.isSpread;
    if (token.kind === ts.SyntaxKind.ColonToken) {
      if (isKeyOnly) item.colon = token.end;
      else if (isKeyOfNext(item)) return startValue(frame, item, token);
      if (isKeyOnly) item.end = token.end;
      else extend(item, token);
      return item;
    }
    if (isKeyLike(token) && !operatorWords.has(token.kind) && isComplete(item)) {
      frame.item = undefined;
      return startMember(frame, token, index);
    }
    if (isKeyOnly && token.kind === ts.SyntaxKind.EqualsToken) item.colon = token.end;
    extend(item, token);
    return item;
  }

  /** The comma before what follows is missing. */
  function isComplete(item: OpenItem): boolean {
    const last = item.tokens.at(-1);
    if (last === undefined) return item.key !== undefined && item.colon === undefined;
    return endsExpression(last);
  }

  /** What was taken for the value is the key of the next member: the value is missing. */
  function isKeyOfNext({ tokens: [value, ...more] }: OpenItem): boolean {
    return value !== undefined && more.length === 0 && value.onNewLine && isKeyLike(value);
  }

  function startValue(frame: OpenFrame, item: OpenItem, colon: Token): OpenItem | undefined {
    const value = item.tokens.pop();
    item.end = item.colon ?? item.end;
    if (value === undefined) return undefined;
    const next = startItem(frame, value, keyOf(value));
    next.colon = colon.end;
    next.end = colon.end;
    frame.item = next;
    return next;
  }

  function startMember(frame: OpenFrame, token: Token, index: number): OpenItem | undefined {
    if (isModifier(token, tokens[index + 1])) return undefined;
    const key = isKeyLike(token) ? keyOf(token) : undefined;
    const item = startItem(frame, token, key);
    if (token.kind === ts.SyntaxKind.DotDotDotToken) item.isSpread = true;
    if (key === undefined && !item.isSpread) extend(item, token);
    frame.item = item;
    return item;
  }

  function keyOf(token: Token): Key {
    const written = text.slice(token.start, token.end);
    if (!isString(token)) return { name: written, token };
    const name = token.isUnterminated ? (/^[\w$-]*/.exec(written.slice(1))?.[0] ?? '') : unquoted(written);
    return { name, token };
  }
}

function openFrame(
  kind: FrameKind,
  parent: OpenFrame | undefined,
  index: number,
  start: number,
  contentStart: number,
  holder?: OpenItem,
): OpenFrame {
  const place = { index, start, contentStart, end: contentStart, isClosed: false };
  return { kind, parent, holder, ...place, items: [], item: undefined };
}

function parentOf({ parent }: OpenFrame): OpenFrame | undefined {
  return parent as OpenFrame | undefined;
}

function startItem(frame: OpenFrame, { start, end }: Token, key: Key | undefined): OpenItem {
  const item: OpenItem = {
    key,
    colon: undefined,
    isSpread: false,
    tokens: [],
    start,
    end,
    separator: undefined,
  };
  frame.items.push(item);
  return item;
}

function extend(item: OpenItem, token: Token): void {
  item.tokens.push(token);
  item.end = Math.max(item.end, token.end);
}

function endItem(frame: OpenFrame, { start }: Token): void {
  if (frame.item !== undefined) frame.item.separator = start;
  frame.item = undefined;
}

function isKeyLike(token: Token): boolean {
  return isWord(token) || isString(token) || isNumber(token);
}

/** `async`, `get` and `set` before the name of a method. */
function isModifier({ kind }: Token, next: Token | undefined): boolean {
  return modifiers.has(kind) && next !== undefined && !next.onNewLine && isKeyLike(next);
}

const modifiers: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AsyncKeyword,
  ts.SyntaxKind.GetKeyword,
  ts.SyntaxKind.SetKeyword,
]);

const operatorWords: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AsKeyword,
  ts.SyntaxKind.SatisfiesKeyword,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.InstanceOfKeyword,
  ts.SyntaxKind.OfKeyword,
  ts.SyntaxKind.ExtendsKeyword,
  ts.SyntaxKind.ImplementsKeyword,
]);

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

const closerOf: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.OpenParenToken, ts.SyntaxKind.CloseParenToken],
  [ts.SyntaxKind.OpenBracketToken, ts.SyntaxKind.CloseBracketToken],
]);
