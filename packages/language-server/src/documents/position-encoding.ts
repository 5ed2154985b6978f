/** How a client counts the columns of a line. */
export type PositionEncoding = 'utf-8' | 'utf-16';

/**
 * The first encoding of the client's list that is known here. UTF-16 is the one that everybody has to understand.
 */
export function chosenEncoding(offered: readonly string[] | undefined): PositionEncoding {
  return offered?.find((name): name is PositionEncoding => name === 'utf-8' || name === 'utf-16') ?? 'utf-16';
}

/** The column, in UTF-16 units, of a UTF-8 column of a line. One inside of a character is the beginning of it. */
export function utf16Column(line: string, bytes: number): number {
  let column = 0;
  let counted = 0;
  for (const character of line) {
    counted += utf8Length(character);
    if (counted > bytes) break;
    column += character.length;
  }
  return column;
}

/** How many bytes a text takes as UTF-8; half a surrogate pair takes three, as the replacement character does. */
export function utf8Column(textBefore: string): number {
  let bytes = 0;
  for (const character of textBefore) bytes += utf8Length(character);
  return bytes;
}

function utf8Length(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
