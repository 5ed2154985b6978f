/** Something wrong in a file of the catalogue. Line and column count from 1. */
export interface Mistake {
  /** Relative to the catalogue's folder: `objects/email.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Dotted: `properties.badge.type`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** All the mistakes of a catalogue at once. */
export class CatalogError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'));
    this.name = 'CatalogError';
    this.mistakes = mistakes;
  }
}

/** `file:line:column field: message`, as editors and terminals make links of. */
export function mistakeLine(mistake: Mistake): string {
  const place = `${mistake.file}:${String(mistake.line)}:${String(mistake.column)}`;
  return mistake.field === ''
    ? `${place} ${mistake.message}`
    : `${place} ${mistake.field}: ${mistake.message}`;
}

/** By file, then from top to bottom. */
export function inReadingOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.field, b.field),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
