import { distance } from 'fastest-levenshtein';

/** The candidate that was probably meant by a misspelt name; `undefined` where none is near enough. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const sameWord = candidates.find((candidate) => foldedCase(candidate) === foldedCase(name));
  if (sameWord !== undefined) return sameWord;
  const limit = allowedDistance(name);
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = stepsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Whether two names differ only in how their words are joined: `externalUserIds` and `external_user_ids`. */
export function isSameWord(a: string, b: string): boolean {
  return foldedCase(a) === foldedCase(b);
}

/** How many letters are wrong; two that changed places count once. */
function stepsBetween(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  if (at < 0 || a.length !== b.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function foldedCase(name: string): string {
  return name.replaceAll(/[-_\s]/g, '').toLowerCase();
}

/** A short name has many neighbours that are words of their own. */
function allowedDistance({ length }: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : length < 12 ? 2 : 3;
}
