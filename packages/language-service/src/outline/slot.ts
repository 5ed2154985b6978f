import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';
import { frameAt, isInComment, tokenAt, withoutOutdented } from './at-offset.js';
import type { Frame, Item, Outline } from './frame.js';
import type { Token } from './token.js';
import { endsExpression, isString, isWord } from './token.js';

/** What may be typed at a place of a text. */
export type Slot = KeySlot | ValueSlot;

export interface KeySlot {
  readonly kind: 'key';
  readonly frame: Frame;
  /** The member whose key it is; absent where none is written yet. */
  readonly item: Item | undefined;
  /** What a key takes the place of; empty where nothing is written yet. */
  readonly range: OffsetRange;
  /** The quote that the key is begun with. */
  readonly quote: string | undefined;
  /** Whether the rest of the member is written. */
  readonly hasColon: boolean;
  /** Where a comma is missing before it. */
  readonly missingComma: number | undefined;
  /** Whether what follows needs a comma before it. */
  readonly needsComma: boolean;
}

export interface ValueSlot {
  readonly kind: 'value';
  /** An object, or an array. */
  readonly frame: Frame;
  /** The member, or the element; absent for an element that is not written yet. */
  readonly item: Item | undefined;
  /** The position among the elements of an array. */
  readonly index: number;
  readonly range: OffsetRange;
  /** What is written: one token at most. */
  readonly token: Token | undefined;
  readonly needsComma: boolean;
}

/** What may be typed at an offset; `undefined` where it is no key and no value that is written as one token. */
export function slotAt(outline: Outline, offset: number): Slot | undefined {
  if (isInComment(outline, offset)) return undefined;
  const frame = withoutOutdented(outline, frameAt(outline, offset), offset);
  const token = tokenAt(outline, offset);
  if (frame.kind === 'object') return memberSlot(outline, frame, token, offset);
  return frame.kind === 'array' ? elementSlot(outline, frame, token, offset) : undefined;
}

function memberSlot(
  outline: Outline,
  frame: Frame,
  token: Token | undefined,
  offset: number,
): Slot | undefined {
  const item = itemAt(frame, offset);
  if (item === undefined) return token === undefined ? newKey(outline, frame, offset) : undefined;
  if (item.key !== undefined && item.key.token === token) return keySlot(outline, frame, item, token, offset);
  if (!item.isSpread && (item.colon === undefined || offset < item.colon)) return undefined;
  if (!item.isSpread && item.tokens.length === 0 && token === undefined) {
    return valueSlot(outline, frame, item, 0, undefined, offset);
  }
  if (token !== undefined && !item.isSpread && item.tokens.length === 1 && item.tokens[0] === token) {
    return valueSlot(outline, frame, item, 0, token, offset);
  }
  return token === undefined ? afterValue(outline, frame, item, offset) : undefined;
}

/** Behind a value without a comma: a key that needs one before it. */
function afterValue(outline: Outline, frame: Frame, item: Item, offset: number): KeySlot | undefined {
  const last = item.tokens.at(-1);
  const isOnNewLine = /[\n\r]/.test(outline.text.slice(item.end, offset));
  const mayEnd =
    last === undefined
      ? isOnNewLine
      : isOnNewLine
        ? endsExpression(last) || unfinished.has(last.kind)
        : endsExpression(last) && !isWord(last);
  return mayEnd && offset > item.end
    ? { ...newKey(outline, frame, offset), missingComma: item.end }
    : undefined;
}

/** What a value is left with that is given up half typed. */
const unfinished: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.DotToken,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.OpenParenToken,
  ts.SyntaxKind.OpenBracketToken,
  ts.SyntaxKind.OpenBraceToken,
]);

function newKey(outline: Outline, frame: Frame, offset: number): KeySlot {
  const range = { start: offset, end: offset };
  return {
    kind: 'key',
    frame,
    item: undefined,
    range,
    quote: undefined,
    hasColon: false,
    missingComma: undefined,
    needsComma: needsComma(outline, frame, offset),
  };
}

function keySlot(outline: Outline, frame: Frame, item: Item, token: Token, offset: number): KeySlot {
  const range = writtenRange(outline, token, offset);
  const at = frame.items.indexOf(item);
  const before = frame.items[at - 1];
  return {
    kind: 'key',
    frame,
    item,
    range,
    quote: isString(token) ? outline.text.charAt(token.start) : undefined,
    hasColon: item.colon !== undefined,
    missingComma: before === undefined || before.separator !== undefined ? undefined : before.end,
    needsComma: item.colon === undefined && needsComma(outline, frame, range.end),
  };
}

function valueSlot(
  outline: Outline,
  frame: Frame,
  item: Item | undefined,
  index: number,
  token: Token | undefined,
  offset: number,
): ValueSlot {
  const range = token === undefined ? { start: offset, end: offset } : writtenRange(outline, token, offset);
  return {
    kind: 'value',
    frame,
    item,
    index,
    range,
    token,
    needsComma: needsComma(outline, frame, range.end),
  };
}

function elementSlot(
  outline: Outline,
  frame: Frame,
  token: Token | undefined,
  offset: number,
): ValueSlot | undefined {
  const item = itemAt(frame, offset);
  const index = frame.items.filter(({ separator }) => separator !== undefined && separator < offset).length;
  if (item === undefined) {
    return token === undefined ? valueSlot(outline, frame, undefined, index, undefined, offset) : undefined;
  }
  const isSole = token !== undefined && item.tokens.length === 1 && item.tokens[0] === token;
  return isSole ? valueSlot(outline, frame, item, index, token, offset) : undefined;
}

/** The item that the offset is in, or behind without a comma between. */
function itemAt({ items }: Frame, offset: number): Item | undefined {
  const last = items.filter(({ start }) => start <= offset).at(-1);
  return last === undefined || (last.separator !== undefined && last.separator < offset) ? undefined : last;
}

/** A text that lacks its end holds the rest of its line: only a word of it is meant. */
function writtenRange({ text }: Outline, token: Token, offset: number): OffsetRange {
  const { start, end } = token;
  if (!token.isUnterminated) return { start, end };
  const word = /[\w$-]*/y;
  word.lastIndex = Math.min(offset, end);
  return { start, end: word.lastIndex + (word.exec(text)?.[0].length ?? 0) };
}

/** Whether another member or element follows without a comma. */
function needsComma({ tokens }: Outline, frame: Frame, offset: number): boolean {
  const next = tokens.find(({ start }) => start >= offset);
  if (next === undefined || next.start >= frame.end) return false;
  return frame.items.some(({ start }) => start === next.start);
}
