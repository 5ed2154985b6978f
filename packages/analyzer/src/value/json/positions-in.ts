import type { TSESTree } from '@typescript-eslint/types';

/** How the lines of a text are told apart and counted. */
export interface LineRules {
  /** Finds every end of a line. */
  readonly lineEnd: RegExp;
  /** The number of the first column of a line. */
  readonly firstColumn: 0 | 1;
}

/** JavaScript's lines, with ESTree's columns. */
export const javascriptLines: LineRules = { lineEnd: /\r\n|[\n\r\u2028\u2029]/g, firstColumn: 0 };

/**
 * From UTF-16 offsets in a text to lines and columns; the text's first character is at `first`.
 */
export function positionsIn(
  text: string,
  first: TSESTree.Position,
  { lineEnd, firstColumn }: LineRules = javascriptLines,
): (offset: number) => TSESTree.Position {
  let lineStarts: readonly number[] | undefined;
  return (offset) => {
    lineStarts ??= Array.from(text.matchAll(lineEnd), ({ index, 0: end }) => index + end.length);
    const passed = countUpTo(lineStarts, offset);
    const lineStart = lineStarts[passed - 1];
    return lineStart === undefined
      ? { line: first.line, column: first.column + offset }
      : { line: first.line + passed, column: firstColumn + offset - lineStart };
  };
}

/** How many of some ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
