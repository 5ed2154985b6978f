import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('a list is reduced to', () => {
  it.each([
    ['(a, x) => a, {}', '{}'],
    ['(a, x) => a, {k: 1}', '{k: 1}'],
    ['(a, x) => ({...a, b: 1}), {k: 1}', '{...loop}'],
    ['(a, x) => (x ? {...a} : a), {k: 1}', '{...loop}'],
    ['({...a}, x) => ({...a}), {}', '{...loop}'],
    ['() => ({a: 1}), {}', '{...loop}'],
    ['(a, x) => (x ? a : {}), {k: 1}', '{...loop}'],
    ['(a, x) => { a.k.push({a: 1}); if (x) return a }, {k: []}', '{...loop}'],
  ])('an object: reduce(%s)', (call, expected) => {
    expect(valueOf(`send(xs.reduce(${call}))`)).toBe(expected);
    expect(valueOf(`send(xs.reduceRight(${call}))`)).toBe(expected);
  });

  it.each([
    ['(a, x) => { if (x) { a.k.push({a: 1}) } return a }, {k: []}', '{k: [{a: 1}; 0..∞ loop]}'],
    ['(a, x) => { a.k.push({a: 1}, ...x); return a }, {k: []}', '{k: [{a: 1}; 0..∞ loop]}'],
    ['(a, x) => { a.k.push(x); return a }, {k: [1], j: 2}', '{k: [1; 1..∞ loop], j: 2}'],
    ['(a, x) => { const b = a.k; b.push({a: 1}); return a }, {k: []}', '{k: [{a: 1}; 0..∞ loop]}'],
    [
      '(a, x) => { a.k.push(1); a.j.push(2); return a }, {k: [], j: []}',
      '{k: [1; 0..∞ loop], j: [2; 0..∞ loop]}',
    ],
    // What a round may write is not known.
    ['(a, x) => { a.k.l.push({a: 1}); return a }, {k: {l: []}, j: 2}', '{j: 2, ...loop}'],
    ['(a, x) => { a.k.push({a: 1}); return a }, {k: 5}', '{...loop}'],
    ['(a, x) => { a.k.push({a: 1}); return a }, {}', '{...loop}'],
    ['(a, x) => { (x ? a : b).k.push({a: 1}); return a }, {k: [], j: 2}', '{j: 2, ...loop}'],
    ['(a, x) => { a.k ??= 1; return a }, {k: [1], j: 2}', '{j: 2, ...loop}'],
    ['(a, x) => { Object.assign(a, x); return a }, {k: [1], j: 2}', '{...loop}'],
  ])('an object whose members are changed: reduce(%s)', (call, expected) => {
    expect(valueOf(`send(xs.reduce(${call}))`)).toBe(expected);
  });

  it.each([
    ['(a, x) => a, []', '[; 0..∞ loop]'],
    ['(a, x) => a, [1]', '[1; 1..∞ loop]'],
    ['(a, x) => (x ? [...a, {a: 1}] : [...a, {b: 1}]), []', '[{a: 1}, {b: 1}; 0..∞ loop]'],
    ['(a, x) => [{a: 1}, ...a], []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => [...a, , ...x, {a: 1}], []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => (a).concat([{a: 1}, , ...x], x), []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => { if (x) return a; a.push({a: 1}); return a }, []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => { a.unshift({a: 1}); return a }, []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => { const b = a; b.push({a: 1}); return a }, []', '[{a: 1}; 0..∞ loop]'],
    ['(a, x) => { a.push(undefined); return a }, []', '[absent; 0..∞ loop]'],
    ['(a, x) => { a.push(x, ...x); return a }, []', '[; 0..∞ loop]'],
    ['([...a], x) => [...a, 1], []', '[; 0..∞ loop]'],
    ['(a, x) => [...x, {a: 1}], []', '[; 0..∞ loop]'],
    ['(a, x) => [{a: 1}], []', '[; 0..∞ loop]'],
    ['(a, x) => a.concat(...[{a: 1}]), []', '[; 0..∞ loop]'],
    ['(a, x) => { a[0].push({a: 1}); return a }, []', '[; 0..∞ loop]'],
  ])('another list: reduce(%s)', (call, expected) => {
    expect(valueOf(`send(xs.reduce(${call}))`)).toBe(expected);
  });

  it('by a function that has a name', () => {
    expect(valueOf('function step(a, x) { a.push({a: 1}); return a } send(xs.reduce(step, []))')).toBe(
      '[{a: 1}; 0..∞ loop]',
    );
  });
});

describe('a list is reduced to what is not known', () => {
  it.each([
    ['f, {}'],
    ['...f'],
    ['(a, x) => a'],
    ['(a, x) => a, ...y'],
    ['async (a, x) => a, {}'],
    ['function* (a, x) { return a }, {}'],
    ['(a, x) => a, 5'],
    ['(a, x) => x, {}'],
    ['() => all, {}'],
    ['(a, x) => (g(), a), {}'],
    ['(a, x) => (x ? a : []), {k: 1}'],
    ['(a, x) => (x ? a : {}), []'],
    ['(a, x) => x.concat({a: 1}), []'],
    ['(a, x) => a.slice({a: 1}), []'],
    ['(a, x) => concat({a: 1}), []'],
    ['(a, x) => a.concat({a: 1}), {}'],
    ['(a, x) => { a.push({a: 1}) }, []'],
    ['(a, x) => { a.push({a: 1}); return; }, []'],
    ['(a, x) => { a = [...a, 1]; return a }, []'],
    ['(a, x) => { x.push(1); return x }, []'],
    ['(a, x) => { if (x) return a; return b }, {k: []}'],
  ])('reduce(%s)', (call) => {
    expect(valueOf(`send(xs.reduce(${call}))`)).toBe('?call-result');
  });
});

describe('what the rounds of a reduction do has a reason', () => {
  it.each([
    ['xs.reduce((a, x) => a, [])'],
    ['xs.reduce((a, x) => ({...a}), {})'],
    ['xs.reduce((a, x) => [...x], [])'],
    ['xs.reduce((a, x) => { a.n = x; return a }, {n: 1})'],
    ['xs.reduce((a, x) => { a.k.push(1); return a }, {k: []})'],
  ])('%s', (code) => {
    expect(reasonsOf(`send(${code})`)).toEqual([`loop 'xs.reduce()' at ${code}`]);
  });
});
