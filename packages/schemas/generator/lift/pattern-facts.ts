/** Simple facts about a regular expression, as sources of regular expressions (flag `u`) to run over known parts of a text. */
export interface PatternFacts {
  /** Fits a text with a character that no match of the whole text can hold. */
  readonly foreign?: string;
  /** Fits a text that begins as a match must begin. */
  readonly beginning?: string;
}

/** What can be told from the text of `pattern`; nothing for a pattern that is not anchored or not simple. */
export function patternFacts(pattern: string): PatternFacts {
  const cursor: Cursor = { source: pattern, at: 0 };
  if (!skip(cursor, '^')) return {};
  const sequence = readSequence(cursor);
  const anchored = skip(cursor, '$');
  if (sequence === undefined || cursor.at < pattern.length) return {};
  return {
    ...(anchored ? { foreign: foreignTo(sequence.characters) } : {}),
    ...(sequence.first === undefined ? {} : { beginning: `^${sequence.first}` }),
  };
}

interface Cursor {
  readonly source: string;
  at: number;
}

interface Sequence {
  /** Sources that each fit one character; together all that a match can hold. */
  readonly characters: readonly string[];
  /** What every match begins with. */
  readonly first?: string;
}

function foreignTo(characters: readonly string[]): string {
  const allowed = [...new Set(characters)].join('|');
  return allowed === '' ? String.raw`[\s\S]` : String.raw`(?!${allowed})[\s\S]`;
}

/** Reads up to an end of the sequence: `|`, `)`, `$` or the pattern's end. */
function readSequence(cursor: Cursor): Sequence | undefined {
  const characters: string[] = [];
  let first: string | undefined;
  for (let count = 0; !isEnd(cursor); count++) {
    const atom = readAtom(cursor);
    if (atom === undefined) return undefined;
    const isNeeded = readQuantifier(cursor);
    characters.push(...atom.characters);
    if (count === 0 && isNeeded) first = atom.first;
  }
  return first === undefined ? { characters } : { characters, first };
}

function isEnd({ source, at }: Cursor): boolean {
  return at >= source.length || '|)$'.includes(source.charAt(at));
}

function readAtom(cursor: Cursor): Sequence | undefined {
  const { source, at } = cursor;
  if (source.charAt(at) === '(') return readGroup(cursor);
  const atom = CHARACTER.exec(source.slice(at))?.[0];
  if (atom === undefined) return undefined;
  cursor.at += atom.length;
  return { characters: [atom], first: atom };
}

/** A literal, a dot, a class or an escape that stands for one character. */
const CHARACTER =
  /^(?:[^\\^$*+?()[\]{}|]|\[(?:[^\\\]]|\\.)*\]|\\(?:[dDwWsSnrtfv0]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\}|p\{[^}]*\}|P\{[^}]*\}|[\\^$.*+?()[\]{}|/]))/u;

function readGroup(cursor: Cursor): Sequence | undefined {
  const opening = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(cursor.source.slice(cursor.at))?.[0];
  if (opening === undefined) return undefined;
  cursor.at += opening.length;
  const characters: string[] = [];
  do {
    const alternative = readSequence(cursor);
    if (alternative === undefined) return undefined;
    characters.push(...alternative.characters);
  } while (skip(cursor, '|'));
  return skip(cursor, ')') ? { characters } : undefined;
}

/** Whether what the quantifier (or none) applies to occurs at least once. */
function readQuantifier(cursor: Cursor): boolean {
  const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at));
  if (quantifier === null) return true;
  const [text, least] = quantifier;
  cursor.at += text.length;
  return least === undefined ? text.startsWith('+') : Number(least) > 0;
}

function skip(cursor: Cursor, text: string): boolean {
  if (!cursor.source.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
}
