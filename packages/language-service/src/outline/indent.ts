/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  // `lastIndexOf` would look for the kind of line break that a text does not have up to its beginning.
  let start = offset;
  while (start > 0 && !isLineBreak(text.charAt(start - 1))) start -= 1;
  return start;
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** How many blanks the line of an offset begins with, up to the offset. */
export function indentAt(text: string, offset: number): number {
  return /^[^\S\n\r]*/.exec(text.slice(lineStartAt(text, offset), offset))?.[0].length ?? 0;
}
