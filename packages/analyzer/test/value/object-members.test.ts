import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('members of an object literal', () => {
  it.each([
    ['{get a() { return x }, b: 1}', '{a: ?accessor, b: 1}'],
    ['{get a() { return }}', '{a: ?accessor}'],
    ['{a: 1, get a() { return 2 }}', '{a: 2}'],
    ['{async *a() {}, set b(x) {}}', '{a: absent, b: absent}'],
    ['{toJSON: 5, a: 1}', '{toJSON: 5, a: 1}'],
    ['{toJSON: undefined, a: 1}', '?accessor'],
    ['{get toJSON() { return 1 }, a: 1}', '{toJSON: 1, a: 1}'],
    ['{__proto__: null, a: 1}', '{a: 1}'],
    ['{get __proto__() { return 1 }}', '{__proto__: 1}'],
    ['{set __proto__(x) {}}', '{__proto__: absent}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['{[c ? "a" : x]: 1}', '{...computed-key}'],
    ['{b: 0, [c ? "a" : x]: 1}', '{b?: ?overridden-later, ...computed-key}'],
    ['{[c ? 1 : 2]: 1, 3: 1}', '{1?: 1, 2?: 1, 3: 1}'],
    ['{[null]: 1}', '{...computed-key}'],
    ['{[true]: 1}', '{true: 1}'],
    ['{[c ? "a" : "b"]: {x: 1}}', '{a?: {x: 1}, b?: {x: 1}}'],
    ['{a: 1, [c ? "a" : "b"]: 2, ...x}', '{a?: ?overridden-later, b?: ?overridden-later, ...unknown-spread}'],
    ['{get [k]() { return 1 }}', '{...computed-key}'],
  ])('with keys that are worked out: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['{get a() { return this.b }}', ["accessor 'a' at get a() { return this.b }"]],
    ['{get a() { return c ? 1 : 2 }}', ['shared-function at () { return c ? 1 : 2 }']],
    ['{toJSON() {}}', ["accessor 'toJSON' at toJSON() {}"]],
    ['{[k]: 1, [j()]: 2}', ["computed-key 'k' at k"]],
    ['{[j.k()]: 1}', ["computed-key 'j.k()' at j.k()"]],
  ])('that are not known have a reason: %s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});
