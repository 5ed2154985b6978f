/** A payload as it would arrive at Braze, or why it cannot be sent. */
export type SentPayload =
  | { readonly kind: 'sent'; readonly value: unknown }
  | { readonly kind: 'unsendable'; readonly reason: string };

/** The value that `JSON.stringify` would send for `payload`. */
export function sentPayload(payload: unknown): SentPayload {
  try {
    const text = JSON.stringify(payload) as string | undefined;
    if (text === undefined) return { kind: 'unsendable', reason: `${typeof payload} is not sent at all.` };
    return { kind: 'sent', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'unsendable', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Engines draw a cycle over several lines.
  return `${message.split('\n')[0] ?? message}.`;
}
