// The part of Jest's interface that our tests use, for a quick run in a plain process that ends at the first failure.
import { format } from 'node:util';

import { expect } from 'expect';

/** @typedef {() => unknown} Body */
/** @type {Body[]} */
const queue = [];
/** @type {Body[]} */
const endings = [];

/** @param {string} _name @param {Body} body */
export function describe(_name, body) {
  body();
}
describe.each = each(describe);

/** @param {string} name @param {Body} body */
export function it(name, body) {
  queue.push(async () => {
    try {
      await body();
    } catch (error) {
      throw new Error(name, { cause: error });
    }
  });
}
it.each = each(it);

export const test = it;

/** @param {Body} body */
export function beforeAll(body) {
  queue.push(body);
}

/** @param {Body} body */
export function afterAll(body) {
  endings.push(body);
}

export { expect };

/** Runs all that was declared; the first failure is thrown. */
export async function runAll() {
  if (queue.length === 0) throw new Error('No test was declared');
  try {
    for (const body of queue) await body();
  } finally {
    for (const body of endings) await body();
  }
}

/** @param {(name: string, body: Body) => void} declare */
function each(declare) {
  /** @param {readonly unknown[]} rows */
  return (rows) =>
    /** @param {string} name @param {(...row: unknown[]) => unknown} body */
    (name, body) => {
      for (const row of rows) {
        /** @type {readonly unknown[]} */
        const values = Array.isArray(row) ? row : [row];
        declare(format(name, ...values), () => body(...values));
      }
    };
}
