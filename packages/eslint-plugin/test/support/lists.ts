/** The source of a list of `length` texts: `['u1', 'u2']`. */
export function texts(length: number, prefix = 'u'): string {
  return listOf(length, (position) => `'${prefix}${String(position)}'`);
}

/** The source of a list: `element` gives the source of each, with its position from 1. */
export function listOf(length: number, element: (position: number) => string): string {
  return `[${Array.from({ length }, (_, index) => element(index + 1)).join(', ')}]`;
}
