import ts from 'typescript';

import type { Key } from './frame.js';
import { unquoted } from './frame.js';
import type { OpenFrame, OpenItem } from './open-frame.js';
import { endItem, extend, startItem } from './open-frame.js';
import type { Token } from './token.js';
import { endsExpression, isNumber, isString, isWord } from './token.js';

/** A token, the one behind it, and the text that they are of. */
export interface ReadToken {
  readonly token: Token;
  readonly next: Token | undefined;
  readonly text: string;
}

/** Gives a token to the item of the frame that it belongs to, or to a new one. `next`: the token behind it. */
export function addToken(frame: OpenFrame, { token, next, text }: ReadToken): OpenItem | undefined {
  return frame.kind === 'object' ? addToObject(frame, { token, next, text }) : addToList(frame, token);
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

function addToObject(frame: OpenFrame, read: ReadToken): OpenItem | undefined {
  const { token, text } = read;
  if (token.kind === ts.SyntaxKind.CommaToken || token.kind === ts.SyntaxKind.SemicolonToken) {
    endItem(frame, token);
    return undefined;
  }
  const { item } = frame;
  if (item === undefined) return startMember(frame, read);
  const isKeyOnly = item.colon === undefined && !item.isSpread;
  if (token.kind === ts.SyntaxKind.ColonToken) {
    if (isKeyOnly) item.colon = token.end;
    else if (isKeyOfNext(item)) return startValue(frame, item, token, text);
    if (isKeyOnly) item.end = token.end;
    else extend(item, token);
    return item;
  }
  if (isKeyLike(token) && !operatorWords.has(token.kind) && isComplete(item)) {
    frame.item = undefined;
    return startMember(frame, read);
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

function startValue(frame: OpenFrame, item: OpenItem, colon: Token, text: string): OpenItem | undefined {
  const value = item.tokens.pop();
  item.end = item.colon ?? item.end;
  if (value === undefined) return undefined;
  const next = startItem(frame, value, keyOf(value, text));
  next.colon = colon.end;
  next.end = colon.end;
  frame.item = next;
  return next;
}

function startMember(frame: OpenFrame, { token, next, text }: ReadToken): OpenItem | undefined {
  if (isModifier(token, next)) return undefined;
  const key = isKeyLike(token) ? keyOf(token, text) : undefined;
  const item = startItem(frame, token, key);
  if (token.kind === ts.SyntaxKind.DotDotDotToken) item.isSpread = true;
  if (key === undefined && !item.isSpread) extend(item, token);
  frame.item = item;
  return item;
}

function keyOf(token: Token, text: string): Key {
  const written = text.slice(token.start, token.end);
  if (!isString(token)) return { name: written, token };
  const name = token.isUnterminated ? (/^[\w$-]*/.exec(written.slice(1))?.[0] ?? '') : unquoted(written);
  return { name, token };
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
