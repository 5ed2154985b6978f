import type { Frame, Outline } from './frame.js';
import { indentAt, lineStartAt } from './indent.js';
import type { Token } from './token.js';
import { isNumber, isTextual, isWord } from './token.js';

/** A cursor that is first on its line is not inside of a bracket that lacks its end, unless it stands further right than the line of it. */
export function withoutOutdented({ text, isBroken }: Outline, frame: Frame, offset: number): Frame {
  const indent = indentAt(text, offset);
  if (!isBroken || text.slice(lineStartAt(text, offset), offset).trim() !== '') return frame;
  let around = frame;
  while (around.parent !== undefined && !around.isClosed && indent <= indentAt(text, around.start)) {
    around = around.parent;
  }
  return around;
}

/** The innermost frame around an offset. */
export function frameAt({ frames, root }: Outline, offset: number): Frame {
  let found = root;
  for (const frame of frames) {
    if (frame.start >= offset) break;
    if (frame.contentStart <= offset && offset <= frame.end && frame.parent !== undefined) found = frame;
  }
  return found;
}

/** The word that the offset is in or at an end of, or the text that it is inside of. */
export function tokenAt({ tokens }: Outline, offset: number): Token | undefined {
  let found: Token | undefined;
  for (let at = firstEndingAt(tokens, offset); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.start > offset) break;
    if (isTextual(token)) {
      if (token.start < offset && (offset < token.end || token.isUnterminated)) return token;
    } else if (isWord(token) || isNumber(token)) found = token;
  }
  return found;
}

/** Whether what stands at the offset is a comment. */
export function isInComment({ text, tokens }: Outline, offset: number): boolean {
  const next = firstEndingAt(tokens, offset);
  const token = tokens[next];
  if (token !== undefined && token.start < offset) return false;
  const before = tokens[next - 1]?.end ?? 0;
  const gap = text.slice(before, offset).replaceAll(/\/\*.*?\*\//gs, '');
  if (
    gap.includes('/*') ||
    gap
      .split(/[\n\r]/)
      .at(-1)
      ?.includes('//') === true
  )
    return true;
  // Between the two signs that begin one.
  return gap.endsWith('/') && /^[/*]/.test(text.charAt(offset));
}

/** The position of the first token that ends at the offset or behind it. */
function firstEndingAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
