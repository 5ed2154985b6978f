import type { Frame, FrameKind, Item, Key } from './frame.js';
import type { Token } from './token.js';

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** An item that is still being read. */
export type OpenItem = Mutable<Omit<Item, 'tokens'>> & { readonly tokens: Token[] };

/** A frame that is still being read; `item`: the one that the next token may belong to. */
export type OpenFrame = Mutable<Omit<Frame, 'items'>> & {
  readonly items: OpenItem[];
  item: OpenItem | undefined;
};

export function openFrame(
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

export function parentOf({ parent }: OpenFrame): OpenFrame | undefined {
  return parent as OpenFrame | undefined;
}

export function startItem(frame: OpenFrame, { start, end }: Token, key: Key | undefined): OpenItem {
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

export function extend(item: OpenItem, token: Token): void {
  item.tokens.push(token);
  item.end = Math.max(item.end, token.end);
}

export function endItem(frame: OpenFrame, { start }: Token): void {
  if (frame.item !== undefined) frame.item.separator = start;
  frame.item = undefined;
}
