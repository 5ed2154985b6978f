import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { urlOf, valueOf } from '../support/value-of.js';

describe('a member that is read', () => {
  it.each([
    ['Number.MAX_SAFE_INTEGER', '9007199254740991'],
    ['Number.MIN_SAFE_INTEGER', '-9007199254740991'],
    ['Number.MAX_VALUE', '1.7976931348623157e+308'],
    ['Number.POSITIVE_INFINITY', 'null'],
    ['Math.PI', '3.141592653589793'],
    ['Number.EPSILON', '?property-read'],
    ['"abc"[0]', '?property-read'],
    ['"abc".length', '3'],
    ['(c ? "a" : "bcd").length', '(<integer> | <integer>)'],
  ])('of the language: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    [
      '{a: 1, 1: 5, null: 6}',
      '{a: t["a"], b: t[1], c: t[null], d: t[c ? "a" : "b"]}',
      '{a: 1, b: 5, c: ?property-read, d: ?property-read}',
    ],
    ['{...x, a: 1}', '{a: t.a, b: t.b}', '{a: 1, b: ?property-read}'],
    ['c ? {a: 1} : {b: 1}', '{a: t.a}', '{a: (1 | <absent>)}'],
    ['c ? {a: 1} : {a: x}', '{a: t.a}', '{a: (1 | ?global)}'],
    ['c ? "abc" : {foo: 1}', '{a: t.foo}', '{a: (?property-read | 1)}'],
    ['c ? {a: 1} : 5', '{a: t.a}', '{a: (1 | ?property-read)}'],
    ['{...(c && {a: 1})}', '{a: t.a}', '{a: (1 | <absent>)}'],
    ['[1, 2]', '{a: t.length, b: t[0], c: t["1"], d: t[5]}', '{a: 2, b: 1, c: 2, d: absent}'],
    [
      '[1, 2]',
      '{a: t.x, b: t["-1"], c: t[1.5]}',
      '{a: ?property-read, b: ?property-read, c: ?property-read}',
    ],
    ['[1, ...x]', '{a: t.length, b: t[0]}', '{a: <integer>, b: ?property-read}'],
  ])('of %s: %s', (object, read, expected) => {
    expect(valueOf(`const t = ${object}; send(${read})`)).toBe(expected);
  });

  it.each(['constructor', 'hasOwnProperty', 'toString', 'toLocaleString', 'valueOf', '__proto__'])(
    'is not `undefined` where every object has it: %s',
    (name) => {
      expect(valueOf(`const t = {a: 1}; send({a: t.${name}})`)).toBe('{a: ?property-read}');
      expect(valueOf(`const t = {a: 1}; send({a: t.other})`)).toBe('{a: absent}');
    },
  );

  it.each([
    ['const t = {a: {b: 1}}; const p = t.a; t.a = {b: 2}; send(p)', '?reassigned'],
    ['const t = {a: {b: 1}}; const p = t.a; t.a.b = 2; send(p)', '{b: 2}'],
    ['const t = {a: 5}; const p = t.a; t.a = 6; send(p)', '5'],
  ])('before it is written: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    [
      'send([a.b, a[b], a.b.c])',
      ["property-read 'a.b' at a.b", "property-read 'a[…]' at a[b]", "property-read 'a.b.c' at a.b.c"],
    ],
    ['class A extends B { f() { send(super.x) } }', ["property-read '….x' at super.x"]],
    ['class A { get k() { } f() { send(this.k) } }', ["accessor 'this.k' at this.k"]],
    ['const t = {a: {b: 1}}; const p = t.a; t.a = {b: 2}; send(p)', ["reassigned 't.a' at t.a"]],
    [
      'class A { get k() { return c ? 5 : 6 } f() { g(this.k); send(this.k) } }',
      ['shared-function at () { return c ? 5 : 6 }'],
    ],
    ['send((c ? "a" : `b${x}`).length)', ['property-read \'length\' at (c ? "a" : `b${x}`).length']],
    ['send([1, ...x].length)', ["property-read 'length' at [1, ...x].length"]],
  ])('has a reason where it is not known: %s', (code, expected) => {
    expect(reasonsOf(code)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a table with a key that is not known', () => {
  it.each([
    ['{a: "/a", b: "/b"}', 't[k]', '("/a" | "/b")'],
    ['["/a", "/b"]', 't[k]', '("/a" | "/b")'],
    ['{a: {p: "/a"}, b: {p: "/b"}}', 't[k].p', '("/a" | "/b")'],
    ['{a: "/a", b: "/b"}', 't["b"]', '"/b"'],
    ['{a: "/a"}', 't[k]', '?property-read'],
    ['{a: "/a", b: "/b", ...x}', 't[k]', '?property-read'],
    ['["/a", "/b", ...x]', 't[k]', '?property-read'],
  ])('gives any of its members in an address: %s, %s', (table, read, expected) => {
    expect(urlOf(`const t = ${table}; send(${read})`)).toBe(expected);
  });

  it('gives nothing that is known in a body', () => {
    expect(valueOf('const t = {a: "/a", b: "/b"}; send(t[k])')).toBe('?property-read');
  });

  it('has at most sixteen members', () => {
    const table = (count: number): string =>
      urlOf(`const t = [${Array.from({ length: count }, (_, at) => `"/${String(at)}"`).join()}]; send(t[k])`);
    expect(table(16).split('|')).toHaveLength(16);
    expect(table(17)).toBe('?property-read');
  });
});

describe('fields and getters of a class', () => {
  it.each([
    ['get k() { return 5 }', 'this.k', '5'],
    ['get k() { return c ? 5 : 6 }', 'this.k', '(5 | 6)'],
    ['get k() { return {a: 1} }', 'this.k', '{a: 1}'],
    ['get k() { }', 'this.k', '?accessor'],
    ['readonly k = {a: 1}', 'this.k', '?property-read'],
    ['readonly k = x', 'this.k', '?property-read'],
    ['private k = 5', 'this.k', '5'],
    ['k = 5', 'this.k', '?property-read'],
    ['#k = 5', 'this.#k', '5'],
    ['static readonly K = 5', 'A.K', '5'],
  ])('%s', (member, read, expected) => {
    expect(valueOf(`class A { ${member}; f() { send(${read}) } }`)).toBe(expected);
  });

  it('of which several places ask decide nothing there', () => {
    expect(valueOf('class A { get k() { return c ? 5 : 6 } f() { g(this.k); send(this.k) } }')).toBe(
      '<integer>',
    );
  });
});

describe('a chain that may break off', () => {
  it.each([
    ['x?.y', '?property-read'],
    ['x?.y?.trim()', '<string|absent>'],
    ['x.y?.trim()', '<string|absent>'],
    ['(x as any)?.trim()', '<string|absent>'],
    ['x!?.trim()', '<string|absent>'],
    ['x?.map(() => ({b: 1}))', '([{b: 1}; 0..∞ call-result] | absent)'],
    ['({y: 5})?.y', '5'],
    ['[1]?.map(() => 1)', '[1]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send({a: ${code}})`)).toBe(`{a: ${expected}}`);
  });

  it('begins with an object that is there', () => {
    expect(valueOf('const o = {y: 5}; send({a: o?.y})')).toBe('{a: 5}');
    expect(valueOf('const o = {f() { return 6 }}; send({b: o?.f()})')).toBe('{b: 6}');
  });
});

describe('what is awaited', () => {
  it.each([
    ['await Promise.resolve()', 'absent'],
    ['await Promise.resolve(x)', '?global'],
    ['await (Promise.resolve({a: 1}))', '{a: 1}'],
    ['await Promise.reject({a: 1})', '?call-result'],
    ['new Promise(f)', '{}'],
    ['new Object({a: 1})', '?class-instance'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['async function g() { return {a: 1} } send(await (g()))', '{a: 1}'],
    ['function g() { return {a: 1} } send(await g())', '{a: 1}'],
    ['function* g() { yield {a: 1} } send(await g())', '?iterator'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
