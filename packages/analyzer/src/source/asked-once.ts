/**
 * The answer to a question about a whole text, kept for as long as the file is: asked anew for each request of a file, a search would
 * take time that grows with the square of the file's size.
 */
export function askedOnce<Source extends { readonly text: string }, Answer>(
  ask: (source: Source) => Answer,
): (source: Source) => Answer {
  const answers = new WeakMap<Source, { readonly answer: Answer }>();
  return (source) => {
    const known = answers.get(source) ?? { answer: ask(source) };
    answers.set(source, known);
    return known.answer;
  };
}
