import { codePoints } from './text-size.js';
import { isLiquid } from './liquid.js';
import type { TextFacts } from './partial-value.js';

/** What is known of a text made of `parts`, of which `undefined` ones can be any text. */
export function textFacts(parts: readonly (string | undefined)[]): TextFacts {
  const fragments = joinNeighbours(parts);
  const known = fragments.filter((fragment) => fragment !== undefined);
  return {
    prefix: fragments[0] ?? '',
    suffix: fragments.at(-1) ?? '',
    fragments: known,
    minLength: known.reduce((sum, fragment) => sum + codePoints(fragment), 0),
    liquid: known.some(isLiquid),
  };
}

function joinNeighbours(parts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const joined: (string | undefined)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === undefined || last === undefined) joined.push(part);
    else joined[joined.length - 1] = last + part;
  }
  return joined.filter((part) => part !== '');
}
