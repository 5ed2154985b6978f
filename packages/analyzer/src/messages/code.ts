/** A name or piece of code inside a sentence. */
export function code(text: string): string {
  return `\`${text}\``;
}
