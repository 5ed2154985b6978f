/** Tells whether something stands in a text. */
export type TextSearch = (text: string) => boolean;

/**
 * Searches for any of `words`, each of which has `pivot` in it: one character. It jumps from one pivot to the next and compares only
 * there, which takes a fraction of the time that a regular expression with as many alternatives needs.
 */
export function wordSearch(words: readonly string[], pivot: string): TextSearch {
  // By the code of the character behind the pivot: an array, because looking into a map takes as long as the rest of the search.
  const byNext: SplitWord[][] = [];
  const ending: SplitWord[] = [];
  for (const word of new Set(words)) {
    const at = word.indexOf(pivot);
    if (at === -1) throw new Error(`"${word}" has no "${pivot}" in it.`);
    const split = { head: word.slice(0, at), tail: word.slice(at + 1) };
    if (split.tail === '') ending.push(split);
    else (byNext[split.tail.charCodeAt(0)] ??= []).push(split);
  }
  return (text) => {
    for (let at = text.indexOf(pivot); at !== -1; at = text.indexOf(pivot, at + 1)) {
      if (ending.length > 0 && isAround(text, at, ending)) return true;
      const possible = byNext[text.charCodeAt(at + 1)];
      if (possible !== undefined && isAround(text, at, possible)) return true;
    }
    return false;
  };
}

/** What stands before the first pivot of a word, and what behind it. */
interface SplitWord {
  readonly head: string;
  readonly tail: string;
}

function isAround(text: string, at: number, words: readonly SplitWord[]): boolean {
  for (const { head, tail } of words) {
    // Compared by hand as far as it decides most cases: calling the library costs more than the search itself.
    if (tail.length > 1 && text.charCodeAt(at + 2) !== tail.charCodeAt(1)) continue;
    if (text.startsWith(tail, at + 1) && text.endsWith(head, at)) return true;
  }
  return false;
}

/** Searches for a word of ASCII letters, small or capital, by its letter at `index`, best a rare one. */
export function anyCaseSearch(word: string, index: number): TextSearch {
  const small = word.toLowerCase();
  const letter = small.charAt(index);
  const pattern = new RegExp(small, 'iy');
  const neighbour = small.charCodeAt(index + 1);
  return (text) => isAt(text, letter) || isAt(text, letter.toUpperCase());

  function isAt(text: string, pivot: string): boolean {
    for (let at = text.indexOf(pivot, index); at !== -1; at = text.indexOf(pivot, at + 1)) {
      if ((text.charCodeAt(at + 1) | caseBit) !== neighbour) continue;
      pattern.lastIndex = at - index;
      if (pattern.test(text)) return true;
    }
    return false;
  }
}

/** What tells a small letter from its capital in ASCII. */
const caseBit = 0x20;
