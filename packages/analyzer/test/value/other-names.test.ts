import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('an object that has another name is changed through it', () => {
  it.each([
    ['const p = (0, o)', '{a: 2}'],
    ['const p = await o', '{a: 2}'],
    ['const p = o!', '{a: 2}'],
    ['const p = Object.freeze(o)', '{a: 2}'],
    ['const p = Object.seal(o)', '{a: 2}'],
    ['const p = Object.preventExtensions(o)', '{a: 2}'],
    ['const p = Object.assign(o, {b: 1})', '{a: 2, b: 1}'],
    ['const p = (q = o)', '{a: 2, ...escapes}'],
    // Where it may be another object, it may be changed.
    ['const p = c ? o : {}', '{a?: ?escapes}'],
    ['const p = c ? {} : o', '{a?: ?escapes}'],
    ['const p = o || {}', '{a?: ?escapes}'],
    ['const p = x ?? o', '{a?: ?escapes}'],
    ['let p; p = o', '{a?: ?escapes}'],
    // A copy is another object.
    ['const p = {...o}', '{a: 1}'],
    ['const p = Object.assign({}, o)', '{a: 1}'],
    ['const p = structuredClone(o)', '{a: 1}'],
    ['const {...p} = o', '{a: 1}'],
    ['const p = Object.freeze()', '{a: 1}'],
  ])('%s', (named, expected) => {
    expect(valueOf(`const o = {a: 1}; ${named}; p.a = 2; send(o)`)).toBe(expected);
  });

  it('of two objects, either may be changed', () => {
    expect(valueOf('const o = {a: 1}, q = {b: 1}; const p = c ? o : q; p.z = 2; send([o, q])')).toBe(
      '[{a: 1, ...escapes}, {b: 1, ...escapes}]',
    );
  });

  it.each([
    ['const p = o.a', '{a: {b: 2}}'],
    ['const p = o?.a', '{a: {b: 2}}'],
    ['const {a: p} = o', '{a: {b: 2}}'],
    ['const {a: p = {}} = o', '{a: {b?: ?escapes}}'],
    ['const {...r} = o; const p = r.a', '{a: {b?: ?escapes}}'],
  ])('a part of it, too: %s', (named, expected) => {
    expect(valueOf(`const o = {a: {b: 1}}; ${named}; p.b = 2; send(o)`)).toBe(expected);
  });
});

describe('a list that a method hands on is changed through its result', () => {
  it.each([
    ['sort()', '[{a: 1}, 2]'],
    ['reverse()', '[{a: 1}, 2]'],
    ['slice()', '[{a: 1}]'],
    ['filter(Boolean)', '[{a: 1}]'],
    ['concat([])', '[{a: 1}]'],
  ])('%s', (call, expected) => {
    expect(valueOf(`const o = [{a: 1}]; const p = o.${call}; p.push(2); send(o)`)).toBe(expected);
  });

  it.each([
    ['find(f)', '[{...escapes}]'],
    ['findLast(f)', '[{...escapes}]'],
    ['at(0)', '[{a?: ?escapes}]'],
    ['pop()', '[; 0..∞ escapes]'],
    ['shift()', '[; 0..∞ escapes]'],
  ])('an element of it: %s', (call, expected) => {
    expect(valueOf(`const o = [{a: 1}]; const p = o.${call}; p.a = 2; send(o)`)).toBe(expected);
  });
});

describe('Object.assign gives its target', () => {
  it.each([
    ['(q = o)', '{a: 1, b: 1}'],
    ['(0, o)', '{a: 1, b: 1}'],
    ['await o', '{a: 1, b: 1}'],
    ['Object.freeze(o)', '{a: 1, b: 1}'],
    ['o.part', '{z: 1, b: 1}'],
    ['Object.create(o)', '{b: 1, ...call-result}'],
    // Which of two objects gets the members is not known.
    ['c ? o : {}', '({...computed-key} | {})'],
    ['x ?? o', '(?global | {...computed-key})'],
    ['c ? {a: 1} : {a: 2}', '?call-result'],
  ])('%s', (target, expected) => {
    const object = target === 'o.part' ? '{part: {z: 1}}' : '{a: 1}';
    expect(valueOf(`let q; const o = ${object}; send(Object.assign(${target}, {b: 1}))`)).toBe(expected);
  });
});
