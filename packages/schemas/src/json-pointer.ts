/** The segments of a JSON pointer into `root`: numbers for indices of arrays, texts for keys. */
export function pointerPath(root: unknown, pointer: string): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const segment = Array.isArray(value) ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(segment);
    value = childOf(value, segment);
  }
  return path;
}

/** The JSON pointer that leads along `path`. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at the end of `path`. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(childOf, root);
}

function childOf(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, segment)
    ? (value as Readonly<Record<string | number, unknown>>)[segment]
    : undefined;
}
