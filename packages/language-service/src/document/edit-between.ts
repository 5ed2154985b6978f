import type ts from 'typescript';

/** The smallest single stretch by which two states of a text differ. */
export function editBetween(before: string, after: string): ts.TextChangeRange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  )
    kept++;
  return {
    span: { start, length: before.length - kept - start },
    newLength: after.length - kept - start,
  };
}
