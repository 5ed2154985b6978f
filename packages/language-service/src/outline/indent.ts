/** Where the line of an offset begins. */
export function lineStartAt(text: string, offset: number): number {
  const end = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  return offset === 0 ? 0 : end + 1;
}

/** How many blanks the line of an offset begins with, up to the offset. */
export function indentAt(text: string, offset: number): number {
  return /^[^\S\n\r]*/.exec(text.slice(lineStartAt(text, offset), offset))?.[0].length ?? 0;
}
