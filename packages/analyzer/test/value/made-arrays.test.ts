import { runInNewContext } from 'node:vm';

import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('lists that are made', () => {
  it.each([
    ['Array()', '[]'],
    ['Array(0)', '[]'],
    ['Array(1)', '[absent]'],
    ['Array("a")', '[; 0..∞ call-result]'],
    ['Array(3, 4)', '[3, 4]'],
    ['Array(...x)', '[; 0..∞ call-result]'],
    ['Array(5).fill()', '?call-result'],
    ['Array(5).fill(1, 2)', '?call-result'],
    ['Array(5).fill(...x)', '?call-result'],
    ['[].fill(1)', '[; 0 call-result]'],
    ['[1, 2].fill({a: 1})', '[{a: 1}; 2 call-result]'],
    ['Array.of()', '[]'],
    ['Array.of(1, ...x)', '[1; 1..∞ unknown-spread]'],
    ['Array.from()', '?call-result'],
    ['Array.from(...x)', '?call-result'],
    ['Array.from({length: 0})', '[]'],
    ['Array.from({length: -1})', '[]'],
    ['Array.from({length: 1.5})', '[absent]'],
    ['Array.from({length: "2"})', '[; 0..∞ call-result]'],
    ['Array.from({len: 2})', '[; 0..∞ call-result]'],
    ['Array.from("ab")', '[; 0..∞ call-result]'],
    ['Array.from([1, 2], x => x)', '[; 2 call-result]'],
    ['Array.from([1, 2], x => 5)', '[5; 2 call-result]'],
    ['Array.from([1, 2], f)', '[; 2 call-result]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each(['Array(0)', 'Array(1)', 'Array.from({length: -1})', 'Array.from({length: 1.5})', 'Array(3, 4)'])(
    '%s is sent as JavaScript makes it',
    (code) => {
      const made: unknown = runInNewContext(code);
      const sent = valueOf(`send(JSON.parse(JSON.stringify(${code})))`);
      expect(sent).toBe(JSON.stringify(made).replace(',', ', '));
    },
  );
});

describe('lists that are made of a set', () => {
  it.each([
    ['Array.from(new Set())', '[; 0..∞ call-result]'],
    ['Array.from(new Set(...x))', '[; 0..∞ call-result]'],
    ['Array.from(new Set([]))', '[; 0 call-result]'],
    ['Array.from(new Set([1, ...x]))', '[1; 1..∞ unknown-spread]'],
    ['[...new Set([1, 1])]', '[1, 1; 1..2 call-result]'],
    ['[...new Set("ab")]', '[; 0..∞ unknown-spread]'],
    ['[...new Map([[1, 1]])]', '[; 0..∞ unknown-spread]'],
    ['[...new Sets([1])]', '[; 0..∞ unknown-spread]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('elements', () => {
  it.each([
    ['[...(c ? [1, 2] : x)]', '[1, 2; 0..∞ unknown-spread]'],
    ['[...(c ? [1, 2] : [1])]', '[1, 2, 1; 1..2]'],
    ['[...(c ? [1, 2] : "")]', '[1, 2; 0..∞ unknown-spread]'],
    ['[...(c ? [1] : [])]', '[1; 0..1]'],
    ['[...undefined]', '[]'],
    ['[...null, 1]', '[1]'],
    ['[...5, 1]', '[1]'],
    ['[..."ab", 1]', '[1; 1..∞ unknown-spread]'],
    ['[...{}, 1]', '[1; 1..∞ unknown-spread]'],
    ['[c ? undefined : 1]', '[(absent | 1)]'],
    ['[c ? f : () => 1]', '[(?global | absent)]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('of a list that is spread twice', () => {
    expect(valueOf('const l = [1]; send([...l, ...l])')).toBe('[1, 1]');
    expect(valueOf('const l = [1, ...x]; send([...l, 2])')).toBe('[1, 2; 2..∞ unknown-spread]');
  });
});

describe('a list that is not known has a reason', () => {
  it.each([
    ['Array(n)', ["call-result 'Array()' at Array(n)"]],
    ['new Array(n)', ["call-result 'new Array()' at new Array(n)"]],
    ['Array(5).fill(1)', ["call-result 'Array().fill()' at Array(5).fill(1)"]],
    ['Array.from(x)', ["call-result 'Array.from()' at Array.from(x)"]],
    ['[...new Set([1, 2])]', ['call-result at new Set([1, 2])']],
    ['Array.from({length: n})', ["call-result 'Array.from()' at Array.from({length: n})"]],
    ['[...f(x)]', ["unknown-spread 'f()' at f(x)"]],
    ['[...xs, ...ys]', ["unknown-spread 'xs' at xs"]],
  ])('%s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});
