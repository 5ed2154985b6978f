/**
 * A text from a file, or a file's name, of the same length in UTF-16 units, without the characters that would steer the
 * terminal or turn the direction of writing around. Tabs stay.
 */
export const printable = (text: string): string =>
  text.replace(/[^\P{Cc}\t]|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
