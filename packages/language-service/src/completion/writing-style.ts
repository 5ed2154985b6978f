import type { Frame, Outline } from '../outline/frame.js';
import { isString } from '../outline/token.js';

/** How keys and texts are written where something is to be inserted. */
export interface WritingStyle {
  /** Quotes a text. */
  text(value: string): string;
  /** What stands around a text. */
  readonly quote: string;
  key(name: string): string;
}

/** The style of a literal: as JSON has it, or as the rest of the file and of the literal is written. */
export function styleOf(outline: Outline, frame: Frame, isJson: boolean): WritingStyle {
  const quote = isJson ? '"' : usualQuote(outline);
  const keyQuote = isJson ? '"' : quoteOfKeys(outline, frame);
  const text = (value: string): string => quoted(value, quote);
  return {
    quote,
    text,
    key: (name) => {
      if (keyQuote !== undefined) return quoted(name, keyQuote);
      return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
    },
  };
}

/** A text in quotes, as JSON and JavaScript both read it. */
export function quoted(value: string, quote: string): string {
  const inner = JSON.stringify(value).slice(1, -1);
  if (quote === '"') return `"${inner}"`;
  return quote + inner.replaceAll(String.raw`\"`, '"').replaceAll(quote, `\\${quote}`) + quote;
}

const usual = new WeakMap<Outline, string>();

function usualQuote(outline: Outline): string {
  const known = usual.get(outline);
  if (known !== undefined) return known;
  const { text, tokens } = outline;
  const strings = tokens.filter(isString);
  const double = strings.filter(({ start }) => text.charAt(start) === '"').length;
  const quote = double * 2 > strings.length ? '"' : "'";
  usual.set(outline, quote);
  return quote;
}

/** The quote around the keys of a literal, if all of them have one. */
function quoteOfKeys({ text }: Outline, { items }: Frame): string | undefined {
  const tokens = items.flatMap(({ key }) => (key === undefined ? [] : [key.token]));
  const [first] = tokens;
  return first !== undefined && tokens.every(isString) ? text.charAt(first.start) : undefined;
}
