import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('what is spread into an object', () => {
  it.each([
    ['{a: 1, ..."", b: 2}', '{a: 1, b: 2}'],
    ['{a: 1, ...`x${y}`}', '{a: 1, ...unknown-spread}'],
    ['{a: 1, ...(c ? 5 : 6)}', '{a: 1}'],
    ['{a: 1, ...(c ? [1] : {b: 1})}', '{a: 1, b?: 1, ...unknown-spread}'],
    ['{a: x, ...(c && {a: 1})}', '{a: (?overridden-later | 1)}'],
    ['{...(c && {a: x}), ...(d && {a: 1})}', '{a?: (?overridden-later | 1)}'],
    ['{a: 0, ...(c && {a: undefined})}', '{a: (?overridden-later | absent)}'],
    ['{...(c && {a: 0}), ...{...x}}', '{a?: ?overridden-later, ...unknown-spread}'],
    ['{a: 1, b: 2, ...{...x, b: 3}}', '{a?: ?overridden-later, b: 3, ...unknown-spread}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['number', '{a: 1}'],
    ['boolean | null', '{a: 1}'],
    ['string', '{a: 1, ...unknown-spread}'],
    ['string[] | undefined', '{a: 1, ...unknown-spread}'],
    ['object', '{a?: ?overridden-later, ...unknown-spread}'],
    ['{a: 1} | undefined', '{a?: ?overridden-later, ...unknown-spread}'],
    ['any', '{a?: ?overridden-later, ...unknown-spread}'],
  ])('by its type, %s', (type, expected) => {
    expect(valueOf(`function f(x: ${type}) { send({a: 1, ...x}) }`)).toBe(expected);
  });

  it.each([
    ['{...f()}', ["unknown-spread 'f()' at f()"]],
    ['{a: 1, ...f()}', ["unknown-spread 'f()' at f()", "overridden-later 'a' at 1"]],
    ['{a: 1, ...[1]}', ["unknown-spread '…' at [1]"]],
    ['{...(c ? {a: 1} : x)}', ["unknown-spread '…' at c ? {a: 1} : x"]],
    ['{...a.b, ...c.d}', ["unknown-spread 'a.b' at a.b"]],
  ])('has a reason: %s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});
