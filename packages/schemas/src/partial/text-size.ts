import { certainParts, isLiquid } from './liquid.js';
import type { TextFacts } from './partial-value.js';

/** The length of `text` in Unicode code points. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if (isPair(text, index)) {
      count--;
      index++;
    }
  }
  return count;
}

/** The size of `text` in bytes of UTF-8; half a surrogate pair is sent as the three bytes of U+FFFD. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isPair(text, index)) {
      bytes += 4;
      index++;
    } else bytes += 3;
  }
  return bytes;
}

/** The fewest code points that `text` can have once its Liquid is expanded. */
export function fewestCodePoints(text: string): number {
  return isLiquid(text) ? sum(certainParts(text), codePoints) : codePoints(text);
}

/** The fewest UTF-8 bytes that `text` can have once its Liquid is expanded. */
export function fewestBytes(text: string): number {
  return isLiquid(text) ? sum(certainParts(text), utf8Bytes) : utf8Bytes(text);
}

/** The fewest code points of a text of which only `facts` are known. */
export function fewestCodePointsOf(facts: TextFacts): number {
  return facts.liquid ? 0 : facts.minLength;
}

/** The fewest UTF-8 bytes of a text of which only `facts` are known; `size` measures a known part of it. */
export function fewestBytesOf(facts: TextFacts, size: (part: string) => number): number {
  if (facts.liquid) return 0;
  // Half a pair counts as nothing: what is not known may hold the other half.
  const parts = facts.fragments.map((fragment) => fragment.replace(/\p{Surrogate}/gu, ''));
  const unknown = facts.minLength - sum(facts.fragments, codePoints);
  return sum(parts, size) + Math.max(unknown, 0);
}

/** The total of `size` over `parts`. */
function sum(parts: readonly string[], size: (part: string) => number): number {
  return parts.reduce((total, part) => total + size(part), 0);
}

function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}
