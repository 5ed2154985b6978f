// The part of Jest's interface that the tests of the rules use, for a run that only shows what they would test.

/** @typedef {(...row: readonly unknown[]) => unknown} Body */

/** @param {string} _name @param {Body} body */
export function describe(_name, body) {
  attempt(body, []);
}
describe.each = each;

export const it = Object.assign(describe, { each });
export const test = it;

/** @type {(body: Body) => void} */
export const beforeAll = (body) => {
  attempt(body, []);
};

/** @type {object} */
const anything = new Proxy(() => anything, { get: () => anything, apply: () => anything });

/** Every expectation is met. */
export const expect = () => anything;

/** Clocks and spies stand still: they do nothing. */
export const jest = anything;

/** Nothing is cleaned up: what the tests have written is used afterwards. */
export const afterAll = () => undefined;

/** @param {readonly unknown[]} rows */
function each(rows) {
  /** @param {string} _name @param {Body} body */
  return (_name, body) => {
    for (const row of rows) attempt(body, Array.isArray(row) ? row : [row]);
  };
}

/**
 * A test that works on with what was found, which is nothing, may break off: it has linted before.
 * @param {Body} body
 * @param {readonly unknown[]} row
 */
function attempt(body, row) {
  try {
    body(...row);
  } catch {
    return;
  }
}
