/**
 * A text in the pseudo-locale: every letter has an accent and every vowel stands twice, so that what was never translated
 * stands out and the text is about 40 % longer. Code, placeholders, addresses and the marks of Markdown stay as they are.
 */
export function pseudo(text: string): string {
  return text
    .split(untouched)
    .map((part, index) => (index % 2 === 0 ? disguised(part) : part))
    .join('');
}

/** Code spans, placeholders, the targets of links, and bare addresses. */
const untouched = /(`[^`]*`|\{\{\w+\}\}|\]\([^)]*\)|https?:\/\/[^\s)]+)/;

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** One UTF-16 unit each, in the same order. */
const accented = 'áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const vowels = 'aeiouAEIOU';
const second = 'àèìòùàèìòù';

function disguised(text: string): string {
  return text.replaceAll(
    /[A-Za-z]/g,
    (letter) => `${accented.charAt(plain.indexOf(letter))}${second.charAt(vowels.indexOf(letter))}`,
  );
}
