/** A text with places at which the user goes on typing. */
export type Insertion = readonly (string | TabStop)[];

export interface TabStop {
  /** What stands there until something else is typed. */
  readonly initial: string;
  /** What can be chosen instead, the initial text included. */
  readonly choices?: readonly string[];
}

/** The text as a snippet of the Language Server Protocol; the last stop is where the cursor ends. */
export function snippetOf(insertion: Insertion): string {
  let stops = 0;
  return insertion
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll(/[\\$}]/g, String.raw`\$&`);
      stops += 1;
      return stopText(part, stops);
    })
    .join('');
}

/** The text without places to go on. */
export function plainOf(insertion: Insertion): string {
  return insertion.map((part) => (typeof part === 'string' ? part : part.initial)).join('');
}

function stopText({ initial, choices = [] }: TabStop, number: number): string {
  if (choices.length > 1) {
    const listed = choices.map((choice) => choice.replaceAll(/[\\,|$}]/g, String.raw`\$&`)).join(',');
    return `\${${String(number)}|${listed}|}`;
  }
  const text = initial.replaceAll(/[\\$}]/g, String.raw`\$&`);
  return text === '' ? `$${String(number)}` : `\${${String(number)}:${text}}`;
}
