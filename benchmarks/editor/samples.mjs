import { percentile } from '../lib/statistics.mjs';

/** Gathers what pieces of work take: milliseconds by the clock and of the processor, those of the garbage collector's threads included. */
export class Samples {
  /** @type {number[]} */
  #wall = [];
  /** @type {number[]} */
  #processor = [];

  /**
   * @template T
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>} what it gives
   */
  async take(work) {
    const before = process.cpuUsage();
    const start = performance.now();
    let result = work();
    if (result instanceof Promise) result = await result;
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    this.add(wall, (user + system) / 1000);
    return result;
  }

  /**
   * @param {number} wall
   * @param {number} processor
   */
  add(wall, processor) {
    this.#wall.push(wall);
    this.#processor.push(processor);
  }

  /** `p50`, `p95`: by the clock / of the processor. */
  get cells() {
    return [0.5, 0.95].map((share) =>
      [this.#wall, this.#processor].map((times) => percentile(times, share).toFixed(1)).join(' / '),
    );
  }
}
