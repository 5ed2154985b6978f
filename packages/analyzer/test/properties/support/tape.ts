/**
 * Decisions, read one by one from a list of bytes. Small bytes and the end of the list stand for the simplest choice, so
 * that fast-check makes a counterexample simpler by shortening the list and lowering its bytes.
 */
export class Tape {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A whole number from 0 up to, but without, `count`, which is at most 256. */
  below(count: number): number {
    const byte = this.#bytes[this.#position++] ?? 0;
    return Math.floor((byte * count) / 256);
  }

  /** True in so many of a hundred cases; false where the tape has ended. */
  chance(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** One of the items by weight; the first one where the tape has ended. */
  weighted<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item {
    const total = items.reduce((sum, [weight]) => sum + weight, 0);
    let left = Math.floor((this.below(256) * total) / 256);
    for (const [weight, item] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new RangeError('Nothing to pick from');
  }
}
