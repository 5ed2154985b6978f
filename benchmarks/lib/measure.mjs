import { median } from './statistics.mjs';

/** @typedef {() => unknown | Promise<unknown>} Work */

/**
 * The processor time of several pieces of work, in milliseconds: medians of rounds in which they take turns, in an order that changes.
 * Processor time, and not the clock's, because the machine may be busy with something else.
 * @template {string} Name
 * @param {Readonly<Record<Name, Work>>} subjects
 * @param {number} rounds besides one that warms up
 * @returns {Promise<Record<Name, number>>}
 */
export async function interleaved(subjects, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(subjects));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + warmUp + turn) % names.length];
      const time = await processorTime(subjects[name]);
      if (round >= 0) times.get(name).push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name))]));
}

const warmUp = 1;

/**
 * @param {Work} work
 * @returns {Promise<number>} milliseconds, those of the garbage collector's threads included
 */
export async function processorTime(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
