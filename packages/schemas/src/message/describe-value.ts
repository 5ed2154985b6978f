const LONGEST = 60;

/** A value as a sentence quotes it, shortened. */
export function describeValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return describeKind(value);
  return `\`${shortened(JSON.stringify(value))}\``;
}

/** The JSON kind of a value, with its article. */
export function describeKind(value: unknown): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A choice of values. */
export function describeList(values: readonly unknown[]): string {
  return values
    .map((value) => (typeof value === 'string' ? `\`${value}\`` : describeValue(value)))
    .join(', ');
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}
