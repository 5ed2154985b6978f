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

/** The paths that begin with the same segment; those of as many segments first. */
export function pathsBeside(written: string, documented: readonly string[]): readonly string[] {
  const [, first = '', ...rest] = written.split('/');
  const beside = documented.filter((path) => path.split('/')[1] === first);
  const distance = (path: string): number => Math.abs(path.split('/').length - 2 - rest.length);
  return beside.toSorted((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
}
