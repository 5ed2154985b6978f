/** A JSON text in another text. */
export interface JsonInText {
  /** Absent where there is none. */
  readonly found?: { readonly value: unknown };
  /** What stands before it, or all of the text. */
  readonly before: string;
}

/** How many beginnings are tried: a text that is not JSON can hold very many braces. */
const mostTries = 50;

/** The first object or list of JSON in a text, whatever stands around it. */
export function findJson(text: string): JsonInText {
  const starts = [...text.matchAll(/[[{]/g)].slice(0, mostTries);
  for (const { index } of starts) {
    const end = text.lastIndexOf(text[index] === '{' ? '}' : ']') + 1;
    const value = end > index ? parsed(text.slice(index, end)) : undefined;
    if (typeof value === 'object' && value !== null)
      return { found: { value }, before: text.slice(0, index) };
  }
  return { before: text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
