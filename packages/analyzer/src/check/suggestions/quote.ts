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

/** The mark that the source uses for most of its texts. */
export function usualQuoteMark(source: string): QuoteMark {
  return count(source, '"') > count(source, "'") ? '"' : "'";
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
