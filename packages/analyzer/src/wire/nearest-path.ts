import { nearest } from '../check/nearest.js';

/** The documented path that was probably meant: misspelt, or the same words in another order. */
export function nearestPath(written: string, documented: readonly string[]): string | undefined {
  const plain = written.replaceAll(/\/{2,}/g, '/').replace(/(?!^)\/$/, '');
  if (documented.includes(plain)) return plain;
  const fixed = documented.filter((path) => !path.includes('{'));
  const words = wordsOf(plain);
  return fixed.find((path) => wordsOf(path) === words) ?? nearest(plain, fixed);
}

/** The words of a path in an order that does not depend on how they are written. */
function wordsOf(path: string): string {
  return path
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .sort()
    .join(' ');
}

/** The paths that begin with the same segment. */
export function pathsBeside(written: string, documented: readonly string[]): readonly string[] {
  const [, first = ''] = written.split('/');
  return documented.filter((path) => path.split('/')[1] === first);
}
