import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

describe('a list is as it was after a method that only reads', () => {
  it.each(
    words(
      'join toString toLocaleString toISOString toJSON valueOf toFixed getTime hasOwnProperty propertyIsEnumerable',
      'includes indexOf lastIndexOf keys entries some every findIndex findLastIndex startsWith endsWith trim',
      'trimStart trimEnd toLowerCase toUpperCase padStart padEnd split replace replaceAll match matchAll test',
      'substring substr charAt charCodeAt codePointAt repeat normalize localeCompare search has get size',
      'filter slice concat toSorted toReversed toSpliced flat values with find findLast at',
      'forEach map flatMap reduce reduceRight',
    ),
  )('%s', (method) => {
    expect(valueOf(`const l = [{a: 1}]; l.${method}(() => true); send(l)`)).toBe('[{a: 1}]');
  });
});

describe('an element may be changed through what a method gives', () => {
  it.each(words('filter slice concat toSorted toReversed toSpliced flat values with'))(
    'a list: %s',
    (method) => {
      expect(valueOf(`const l = [{a: 1}]; for (const one of l.${method}()) one.a = 2; send(l)`)).toBe(
        '[{a?: ?overridden-later}]',
      );
    },
  );

  it.each(words('find findLast at'))('an element: %s', (method) => {
    expect(valueOf(`const l = [{a: 1}]; l.${method}(Boolean).a = 2; send(l)`)).toBe('[{a?: ?escapes}]');
  });

  it.each(words('filter find findIndex findLast findLastIndex forEach map some every flatMap'))(
    'the first parameter of a callback: %s',
    (method) => {
      const sent = valueOf(`const l = [{a: 1}]; l.${method}((one) => { one.a = 2 }); send(l)`);
      expect(sent).toBe('[{a?: ?overridden-later}]');
    },
  );

  it.each(words('reduce reduceRight'))('the second parameter of a callback: %s', (method) => {
    const sent = valueOf(
      `const l = [{a: 1}]; l.${method}((all, one) => { one.a = 2; return all }, 0); send(l)`,
    );
    expect(sent).toBe('[{a?: ?overridden-later}]');
  });
});

describe('a list is open after a method that changes which elements there are', () => {
  it.each(words('pop shift splice fill copyWithin nobodyKnowsIt'))('%s', (method) => {
    expect(valueOf(`const l = [{a: 1}]; l.${method}(0); send(l)`)).toBe('[; 0..∞ escapes]');
  });
});

describe('an object is as it was after a call that only reads', () => {
  it.each(
    words(
      'JSON.stringify Object.keys Object.hasOwn Object.is Object.getOwnPropertyNames Object.fromEntries',
      'Array.isArray Reflect.has Reflect.ownKeys structuredClone String Number Boolean parseInt parseFloat isNaN',
      'encodeURIComponent Buffer.byteLength expect fetch Object.freeze Object.seal Object.preventExtensions',
      'Promise.resolve Object.values Object.entries Array.from Promise.all',
      'console.log console.info console.warn console.debug console.error console.trace console.dir console.table',
    ),
  )('%s', (callee) => {
    expect(valueOf(`const b = {a: 1}; ${callee}(b); send(b)`)).toBe('{a: 1}');
  });

  it('but not after one that nobody knows', () => {
    expect(valueOf('const b = {a: 1}; nobody.knows(b); send(b)')).toBe('{...escapes}');
  });
});

describe('an object may be changed through what a call gives', () => {
  it.each(words('Object.freeze Object.seal Object.preventExtensions'))('as itself: %s', (callee) => {
    expect(valueOf(`const b = {a: {x: 1}}; ${callee}(b).a.x = 2; send(b)`)).toBe('{a: {x: 2}}');
  });

  it.each(words('Object.values Array.from'))('as an element: %s', (callee) => {
    const sent = valueOf(`const b = {a: {x: 1}}; for (const one of ${callee}(b)) one.x = 2; send(b)`);
    expect(sent).toBe('{a: {x?: ?overridden-later}}');
  });
});

describe('an object is as it was where it is only looked at', () => {
  it.each([
    'b;',
    'if (b) x();',
    'while (b) x();',
    'do x(); while (b)',
    'for (; b; ) x();',
    'switch (b) { default: }',
    'switch (x) { case b: }',
    'try { throw b } catch {}',
    'b == x;',
    'b instanceof Y;',
    'import(b);',
    'typeof b;',
    '!b;',
    'void b;',
    '`${b}`;',
    'b.a;',
    'b?.a;',
    '(b as Y).a;',
  ])('%s', (code) => {
    expect(valueOf(`const b = {a: 1}; ${code} send(b)`)).toBe('{a: 1}');
  });
});

describe('other files may change what is exported', () => {
  it.each([
    'module.exports = b;',
    'module.exports.b = b;',
    'exports.b = b;',
    'x = module.exports = b;',
    'module.exports = {b};',
    'export {b};',
    'export default b;',
  ])('%s', (code) => {
    expect(valueOf(`const b = {a: 1}; ${code} function f() { send(b) }`)).not.toContain('a: 1');
  });

  it.each(['module.b = 1;', 'exports.b = 1;', 'x.exports = 1;', 'const c = {}; c.exports = b;'])(
    'but nothing is exported by %s',
    (code) => {
      expect(valueOf(`const b = {a: 1}; ${code} send(b)`)).toBe('{a: 1}');
    },
  );
});

describe('an object may be changed through what holds it', () => {
  it.each([
    ['const l = [b]; const s = new Set(l); for (const y of s) y.a = 2;'],
    ['const s = new Set([b]); for (const y of s) y.a = 2;'],
    ['const s = new Set([b]); s.forEach((y) => { y.a = 2 });'],
    ['const m = new Map([["x", b]]); m.get("x").a = 2;'],
    ['const l = [b]; const m = new Map(l.map((y) => [y.a, y])); m.get(1).a = 2;'],
    ['for (const [i, y] of [b].entries()) y.a = 2;'],
    ['[b].reduce((first) => { first.a = 2; return first });'],
    ['[b].reduceRight((first) => { first.a = 2; return first });'],
    ['[b].reduce((all, y) => [...all, y], [])[0].a = 2;'],
    ['[b].reduce((all, y) => y, undefined).a = 2;'],
    ['[b].map((y, i, all) => { all[0].a = 2 });'],
    ['[b].reduce((sum, y, i, all) => { all[0].a = 2 }, 0);'],
    ['[b].sort((y) => { y.a = 2; return 0 });'],
    ['[b, b].sort((x, y) => { y.a = 2; return 0 });'],
    ['[b, b].toSorted((x, y) => { y.a = 2; return 0 });'],
    ['[b].flatMap((y) => y)[0].a = 2;'],
    ['[b].flatMap((y) => [y])[0].a = 2;'],
    ['Array.from([b], (y) => { y.a = 2; return 1 });'],
    ['Array.from([b], change); function change(y) { y.a = 2 }'],
    ['Object.fromEntries([["x", b]]).x.a = 2;'],
    ['new Other(b);'],
  ])('%s', (code) => {
    expect(valueOf(`const b = {a: 1}; ${code} send(b)`)).not.toBe('{a: 1}');
  });

  it.each([
    ['const s = new Set([b]); if (s.has(x)) y();'],
    ['new Map(b);'],
    ['new Date(b); new URL(b); new Headers(b);'],
    ['const l = [b].reduce((sum, y) => sum + y.a, 0);'],
    ['[b].map((y, i, all) => all.length);'],
    ['[b, c].sort((x, y) => x.a - y.a);'],
    ['[b].sort(); [b].toSorted();'],
    ['Array.from([b], (y) => y.a);'],
    ['Array.from([b], Boolean);'],
    ['Object.fromEntries([["x", b]]);'],
    ['for (const [i, y] of [b].entries()) x(i, y.a);'],
  ])('but not by %s', (code) => {
    expect(valueOf(`const b = {a: 1}; ${code} send(b)`)).toBe('{a: 1}');
  });
});
