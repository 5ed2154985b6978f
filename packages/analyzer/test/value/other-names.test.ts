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

describe('both names have what either of them has got', () => {
  const both = (object: string, named: string, change: string): string =>
    valueOf(`let q; const o = ${object}; const p = ${named}; ${change}; send({p, o})`);

  it.each(['o', '(0, o)', 'await o', 'o!', '(o as any)', 'Object.freeze(o)', 'Object.seal(o)'])(
    '%s',
    (named) => {
      const all = '{a: 1, b: 2, d: 3}';
      expect(both('{a: 1}', named, 'p.b = 2; o.d = 3')).toBe(`{p: ${all}, o: ${all}}`);
    },
  );

  it.each(['o.sort()', 'o.reverse()', 'o["sort"]()'])('%s', (named) => {
    expect(both('[{a: 1}]', named, 'p.push(2)')).toBe('{p: [{a: 1}, 2], o: [{a: 1}, 2]}');
    expect(both('[{a: 1}]', named, 'o.push(2)')).toBe('{p: [{a: 1}, 2], o: [{a: 1}, 2]}');
  });

  it.each(['o.slice()', 'o.filter(Boolean)', 'o.concat([])', '[...o]'])('but not a copy: %s', (named) => {
    expect(both('[{a: 1}]', named, 'p.push(2)')).toBe('{p: [{a: 1}, 2], o: [{a: 1}]}');
  });

  it.each([
    ['(q = o)', '{p: ?escapes, o: {a: 1, b: 2, d: 3}}'],
    ['c ? o : {}', '{p: ?escapes, o: {a: 1, d: 3, ...escapes}}'],
    ['c ? o : o', '{p: ({a: 1, d: 3, ...escapes} | {a: 1, d: 3, ...escapes}), o: {a: 1, d: 3, ...escapes}}'],
    ['o || o', '{p: {a: 1, d: 3, ...escapes}, o: {a: 1, d: 3, ...escapes}}'],
    ['x ?? o', '{p: ?escapes, o: {a: 1, d: 3, ...escapes}}'],
    ['(log(), c ? o : q)', '{p: ({a: 1, d: 3, ...escapes} | absent), o: {a: 1, d: 3, ...escapes}}'],
    ['Object.assign(o, {c: 1})', '{p: {a: 1, c: 1, b: 2, d: 3}, o: {a: 1, c: 1, b: 2, d: 3}}'],
    ['Object.assign({}, o)', '{p: {a: 1, b: 2}, o: {a: 1, d: 3}}'],
    ['{...o}', '{p: {a: 1, b: 2}, o: {a: 1, d: 3}}'],
    ['g(o)', '{p: {b: 2, ...call-result}, o: {d: 3, ...escapes}}'],
  ])('or what is known of them: %s', (named, expected) => {
    expect(both('{a: 1}', named, 'p.b = 2; o.d = 3')).toBe(expected);
  });

  it.each([
    ['p = o.x', '{p: {a: 1, b: 2}, x: {a: 1, b: 2}}'],
    ['p = o?.x', '{p: {a: 1, b: 2}, x: {a: 1, b: 2}}'],
    ['p = c ? o.x : o.y', '{p: ({a: 1, ...escapes} | {a: 2, ...escapes}), x: {a: 1, ...escapes}}'],
    ['p = o.x ?? o.y', '{p: {a: 1, ...escapes}, x: {a: 1, ...escapes}}'],
    ['{x: p} = o', '{p: {a: 1, b: 2}, x: {a: 1, b: 2}}'],
    ['{x: p = {}} = o', '{p: ?escapes, x: {a: 1, ...escapes}}'],
    ['{x: {...p}} = o', '{p: {a: 1, b: 2}, x: {a: 1}}'],
    ['{l: [p]} = o', '{p: {a: 3, b: 2}, x: {a: 1}}'],
    ['p = o.l[0]', '{p: {a: 3, b: 2}, x: {a: 1}}'],
    ['p = o[k]', '{p: ?property-read, x: {...escapes}}'],
  ])('of a part: %s', (named, expected) => {
    const object = '{x: {a: 1}, y: {a: 2}, l: [{a: 3}]}';
    expect(valueOf(`const o = ${object}; const ${named}; p.b = 2; send({p, x: o.x})`)).toBe(expected);
  });
});
