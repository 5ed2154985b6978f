/** A stretch of a message: words, or code that stood between backticks. */
export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

/** Takes a message apart. A backtick without a second one is text. */
export function codeText(message: string): readonly TextPart[] {
  return [...message.matchAll(/`([^`]+)`|[^`]+|`/g)].map(([whole, code]) => ({
    text: code ?? whole,
    isCode: code !== undefined,
  }));
}
