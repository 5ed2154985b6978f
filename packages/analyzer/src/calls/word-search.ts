import { shortest } from './shortest.js';

/** Tells whether something stands in a text. */
export type TextSearch = (text: string) => boolean;

/**
 * Searches for any of `words`, of ASCII characters, each of which has `pivot` in it: one character. It jumps from one pivot to the
 * next and compares only there, which takes a fraction of the time that a regular expression with as many alternatives needs.
 */
export function wordSearch(words: readonly string[], pivot: string): TextSearch {
  const wordsAt = wordsByNeighbours(shortest(words).map((word) => splitAt(word, pivot)));
  return (text) => {
    for (let at = text.indexOf(pivot); at !== -1; at = text.indexOf(pivot, at + 1)) {
      const possible = wordsAt(text.charCodeAt(at - 1), text.charCodeAt(at + 1));
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

function splitAt(word: string, pivot: string): SplitWord {
  const at = word.indexOf(pivot);
  if (at === -1) throw new Error(`"${word}" has no "${pivot}" in it.`);
  return { head: word.slice(0, at), tail: word.slice(at + 1) };
}

/**
 * Tells by the characters around a pivot which words may stand there. A table of numbers, because what it takes to look into a map, or
 * at each of the words, is more than the rest of the search: most of it is waiting for memory.
 */
function wordsByNeighbours(
  words: readonly SplitWord[],
): (before: number, behind: number) => readonly SplitWord[] | undefined {
  const table = new Uint16Array(ascii * ascii);
  const groups: SplitWord[][] = [[]];
  for (const word of words) {
    for (const before of codesOf(word.head.slice(-1))) {
      for (const behind of codesOf(word.tail.slice(0, 1))) addAt(before * ascii + behind, word);
    }
  }
  return (before, behind) => {
    const group = table[columnOf(before) * ascii + columnOf(behind)] ?? 0;
    return group === 0 ? undefined : groups[group];
  };

  function addAt(place: number, word: SplitWord): void {
    const group = table[place] ?? 0;
    if (group !== 0) groups[group]?.push(word);
    else table[place] = groups.push([word]) - 1;
  }
}

const ascii = 128;

/** 0 is for all that is in no word: the end of the text, and other characters than those of ASCII. */
function columnOf(code: number): number {
  return code < ascii ? code : 0;
}

/** Beside a pivot at the end of a word may stand anything. */
function codesOf(character: string): readonly number[] {
  return character === '' ? everyCode : [character.charCodeAt(0)];
}

const everyCode: readonly number[] = Array.from({ length: ascii }, (_, code) => code);

function isAround(text: string, at: number, words: readonly SplitWord[]): boolean {
  return words.some(({ head, tail }) => text.startsWith(tail, at + 1) && text.endsWith(head, at));
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
