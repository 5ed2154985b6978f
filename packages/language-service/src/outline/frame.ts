import type { Token } from './token.js';

/** What brackets hold: half-typed code has them, too. */
export type FrameKind = 'object' | 'array' | 'paren' | 'template' | 'block';

/** What stands between two brackets, or behind one that is not closed. */
export interface Frame {
  readonly kind: FrameKind;
  readonly parent: Frame | undefined;
  /** The item of `parent` that the frame stands in. */
  readonly holder: Item | undefined;
  /** The position of the opening bracket among the tokens; -1 for the whole text. */
  readonly index: number;
  /** Where the opening bracket stands. */
  readonly start: number;
  /** Where the content begins. */
  readonly contentStart: number;
  /** Where the content ends: at the closing bracket, or at what shows that there is none. */
  readonly end: number;
  readonly isClosed: boolean;
  readonly items: readonly Item[];
}

/** A member of an object, an element, an argument. */
export interface Item {
  /** Only in objects. */
  readonly key: Key | undefined;
  /** Where the colon behind the key ends. */
  readonly colon: number | undefined;
  readonly isSpread: boolean;
  /** Those of the value, brackets included, but not what stands in them. */
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Where the comma behind it stands. */
  readonly separator: number | undefined;
}

export interface Key {
  readonly name: string;
  readonly token: Token;
}

/** The brackets of a text and what they hold. */
export interface Outline {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly root: Frame;
  /** All of them, each after the one that it stands in. */
  readonly frames: readonly Frame[];
  /** Whether the text cannot be parsed, so that brackets may be missing. */
  readonly isBroken: boolean;
}

/** The value of an item that is a literal of one token: a text, a number, `true`, `false`, `null`. */
export function scalarOf(item: Item, text: string): string | number | boolean | null | undefined {
  const [token, ...more] = item.tokens;
  if (token === undefined || more.length > 0 || (item.key !== undefined && item.colon === undefined))
    return undefined;
  const written = text.slice(token.start, token.end);
  if (/^(["'`]).*\1$/s.test(written)) return written.includes('${') ? undefined : unquoted(written);
  if (/^-?\d/.test(written)) return Number(written);
  return words.get(written);
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What stands between the quotes; an escape stays as it is written, unless JSON knows it. */
export function unquoted(written: string): string {
  const inner = written.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  try {
    const value: unknown = JSON.parse(`"${inner.replaceAll(/(?<!\\)"/g, String.raw`\"`)}"`);
    return String(value);
  } catch {
    return inner;
  }
}
