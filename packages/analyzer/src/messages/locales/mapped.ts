/** A table with each text changed. */
export function mapped<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  change: (text: string) => string,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, change(text)] as const);
  return Object.fromEntries(entries) as Record<Key, string>;
}
