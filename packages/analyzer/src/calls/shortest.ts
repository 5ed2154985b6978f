/** The words that have no other in them, each once: where a word stands, so do those that are in it. */
export function shortest(words: readonly string[]): readonly string[] {
  const distinct = [...new Set(words)];
  return distinct.filter((word) => !distinct.some((other) => other !== word && word.includes(other)));
}
