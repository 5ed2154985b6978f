import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('what a loop binds', () => {
  it.each([
    ['for (const k in o) send(k)', '<string>'],
    ['for (var k in o) { send(k) }', '<string>'],
    ['for (const k of o) send(k)', '?loop'],
    ['for (const [a, b] of o) send([a, b])', '[?property-read, ?property-read]'],
    ['for (const {a = 1} of o) send(a)', '(?property-read | 1)'],
  ])('by a declaration: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  // Found on the way: the variable counted as bound once the loop was over, and as `undefined` inside.
  it.each([
    ['let k; for (k in o) { send(k) }', '<string>'],
    ['let k; for (k of o) { send(k) }', '?loop'],
    ['let k = 1; for (k of o) send({k})', '{k: ?loop}'],
    ['let k; for (k of o) { k = 5; send(k) }', '5'],
    ['let k; for ([k] of o) { send(k) }', '?property-read'],
    ['let k; for ({k} of o) { send(k) }', '?property-read'],
    ['let k; for ({k = 1} of o) { send(k) }', '(?property-read | 1)'],
    ['let k; for await (k of o) { send(k) }', '?loop'],
    ['let k; for (k in o) { } send(k)', '(?overridden-later | <string>)'],
    ['let k = 1; for (k of o) { break } send(k)', '?overridden-later'],
    ['const b = {a: 1}; for (b.a of o) { send(b) }', '{a: ?reassigned}'],
  ])('of a variable that is there already: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['for (const k in o) send(k)', ['loop at k']],
    ['for (const k of o) send(k)', ['loop at k']],
    ['let k; for (k of o) send(k)', ['loop at k']],
  ])('has a reason: %s', (code, expected) => {
    expect(reasonsOf(code)).toEqual(expected);
  });
});
