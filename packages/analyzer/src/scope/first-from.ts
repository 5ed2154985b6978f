/** The index of the first of some items, sorted by where they start, that starts at an offset or behind it; their number if none does. */
export function firstFrom<Item>(
  sorted: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
