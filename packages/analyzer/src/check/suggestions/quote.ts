import { askedOnce } from '../../source/asked-once.js';
import type { SourceText } from '../source-text.js';

/** How a text literal is written. */
export type QuoteMark = "'" | '"';

/** The text as a literal between such marks. */
export function quoted(text: string, mark: QuoteMark): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return mark === '"' ? `"${inner}"` : `'${inner.replaceAll('\\"', '"').replaceAll("'", String.raw`\'`)}'`;
}

/** The mark around the source text of a literal; `undefined` where it is no literal of exactly this `value`. */
export function quoteMarkOf(sourceText: string, value: string): QuoteMark | undefined {
  const mark = sourceText.charAt(0);
  return isQuoteMark(mark) && sourceText === quoted(value, mark) ? mark : undefined;
}

/** The mark that new texts get: JSON has one, in JavaScript it is the one that most texts of the file have. */
export const usualQuoteMark = askedOnce(({ text, syntax }: SourceText): QuoteMark =>
  syntax === 'json' || count(text, '"') > count(text, "'") ? '"' : "'",
);

/** A new key of an object; JavaScript needs quotes only around what is no identifier. */
export function keyText(name: string, source: SourceText): string {
  const isBare = source.syntax !== 'json' && isIdentifier(name);
  return isBare ? name : quoted(name, usualQuoteMark(source));
}

export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function isQuoteMark(text: string): text is QuoteMark {
  return text === "'" || text === '"';
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
