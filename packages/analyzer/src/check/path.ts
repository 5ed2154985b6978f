/** Where a value stands in a body: the keys, and for arrays the indices among the known elements, from the root. */
export type Path = readonly (string | number)[];

export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => path[index] === step);
}

/** A text that is the same for equal paths only. */
export function pathId(path: Path): string {
  return JSON.stringify(path);
}
