import { describe, expect, it } from '@jest/globals';

import { valueOf, valueOfJavaScript } from '../support/value-of.js';

describe('functions of the file', () => {
  it.each([
    ["function build(id) { return {a: id, b: 'x'} } send(build(5))", '{a: 5, b: "x"}'],
    ['send(build(5)); function build(id) { return {a: id} }', '{a: 5}'],
    ['const build = (id) => ({a: id}); send({b: build(1), c: build(2)})', '{b: {a: 1}, c: {a: 2}}'],
    ['const build = (a, b = 5) => ({a, b}); send(build(1))', '{a: 1, b: 5}'],
    ['const build = (a, b = 5) => ({a, b}); send(build(1, 2))', '{a: 1, b: 2}'],
    ['const build = (a, b = 5) => ({a, b}); send(build(1, x))', '{a: 1, b: (?global | 5)}'],
    [
      'function build({id, n = 3, ...rest}) { return {a: id, n, rest} } send(build({id: 5, q: 1}))',
      '{a: 5, n: 3, rest: {q: 1}}',
    ],
    ['const build = (id, ...r) => ({a: id, r}); send(build(5, 6, 7))', '{a: 5, r: [6, 7]}'],
    ['const build = (...[a, b]) => ({a, b}); send(build(5, 6))', '{a: ?property-read, b: ?property-read}'],
    ['const build = (a, b) => ({a, b}); send(build(...xs))', '{a: ?unknown-spread, b: ?unknown-spread}'],
    ['send((() => { const x = {a: 1}; x.b = 2; return x })())', '{a: 1, b: 2}'],
    ['const inner = (x) => ({x}); const outer = (y) => ({y: inner(y)}); send(outer(1))', '{y: {x: 1}}'],
    ['function outer(o) { const inner = () => ({k: o.id}); return inner() } send(outer({id: 4}))', '{k: 4}'],
    ['function build(u) { return {a: u} } send(build.call(null, 1))', '{a: 1}'],
    ['function build(u, v) { return {a: v} } send(build.apply(null, [1, 2]))', '{a: 2}'],
    ['async function build(t) { return {a: t} } async function run() { send(await build(1)) }', '{a: 1}'],
    ['async function build(t) { return {a: t} } send(build(1))', '?iterator'],
    ['function* build() { return {a: 1} } send(build())', '?iterator'],
    ['const f = () => ({...a}); const a = {x: 1}; send({...f()})', '{x: 1}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('several returns', () => {
  it.each([
    ['function build(t) { if (t) return {a: 1}; return {b: 2} } send(build(q()))', '({a: 1} | {b: 2})'],
    ["function build(t) { if (t === 'x') return {a: 1}; return {b: 2} } send(build('x'))", '{a: 1}'],
    ["function build(t) { if (t === 'x') return {a: 1}; return {b: 2} } send(build('y'))", '{b: 2}'],
    [
      "function build(t) { switch (t) { case 'a': return {a: 1}; case 'b': return {b: 1}; default: return {c: 1} } } send(build('b'))",
      '{b: 1}',
    ],
    [
      "function build(t) { switch (t) { case 'a': return {a: 1}; default: return {c: 1} } } send(build('z'))",
      '{c: 1}',
    ],
    ['function build(t) { if (t) return null; return {b: 2} } send(build(q()))', '(?call-result | {b: 2})'],
    ['function build(t) { if (t) return {b: 2} } send(build(q()))', '({b: 2} | ?call-result)'],
    [
      'function build(t) { const b = {a: 1}; if (t) b.c = 2; return b } const body = build(q()); body.z = 4; send(body)',
      '{a: 1, c?: 2, z: 4}',
    ],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['function build(t) { if (t) return {a: 1}; return {b: 2} } build(1); send(build(q()))', '<object>'],
    ['export function build(t) { if (t) return {a: 1}; return {b: 2} } send(build(q()))', '<object>'],
    [
      'function build(t) { if (t) return {a: 1}; return {b: 2} } send(build(q())); export { build }',
      '<object>',
    ],
    ['export const build = (t) => ({a: t ? 1 : 2, b: 3}); send(build(q()))', '{a: <integer>, b: 3}'],
    ['const build = (t) => ({a: t}); build(0); send(build(q() ? 1 : 2))', '{a: (1 | 2)}'],
  ])('which other code takes, too, decide nothing here: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('methods', () => {
  it.each([
    ['class C { #b(u) { return {a: u} } run() { send(this.#b(1)) } }', '{a: 1}'],
    ['export class C { private b(u) { return {a: u} } run() { send(this.b(1)) } }', '{a: 1}'],
    ['export class C { private b = (u) => ({a: u}); run() { send(this.b(1)) } }', '{a: 1}'],
    ['class C { b(u) { return {a: u} } run() { send(this.b(1)) } } new C().run()', '{a: 1}'],
    ['export class C { static b(u) { return {a: u} } } send(C.b(1))', '{a: 1}'],
    ['export class C { b(u) { return {a: u} } } const c = new C(); send(c.b(1))', '{a: 1}'],
    [
      'const m = { b(u) { return {a: u} }, c: (u) => ({c: u}) }; send({x: m.b(1), y: m.c(2)})',
      '{x: {a: 1}, y: {c: 2}}',
    ],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['export class C { b(u) { return {a: u} } run() { send(this.b(1)) } }', '?overridable'],
    ['class C { b(u) { return {a: u} } run() { send(this.b(1)) } } class D extends C {}', '?overridable'],
    ['class C { b(u) { return {a: u} } run() { send(this.b(1)) } } register(C)', '?overridable'],
    [
      'class C { private b(u) { return {a: u} } run() { this.b = x; send(this.b(1)) } }',
      '?replaced-function',
    ],
    ['class C { static b(u) { return {a: u} } } C.b = x; send(C.b(1))', '?call-result'],
    ['class C { @log private b(u) { return {a: u} } run() { send(this.b(1)) } }', '?call-result'],
    ['export const m = { b(u) { return {a: u} } }; send(m.b(1))', '?call-result'],
    ['const m = { b(u) { return {a: u} } }; m.b = x; send(m.b(1))', '?call-result'],
    ['const m = { b(u) { return {a: u} } }; patch(m); send(m.b(1))', '?call-result'],
    ['const m = { b() { return {a: 1} }, ...more }; send(m.b())', '?call-result'],
  ])('that may be another one: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['export class C { #b(u) { return {a: u} } run() { send(this.#b(1)) } }', '{a: 1}'],
    ['class C { b(u) { return {a: u} } run() { send(this.b(1)) } } new C()', '{a: 1}'],
    ['export class C { b(u) { return {a: u} } run() { send(this.b(1)) } }', '?overridable'],
  ])('read by a parser without types: %s', (code, expected) => {
    expect(valueOfJavaScript(code)).toBe(expected);
  });
});

describe('objects that are passed', () => {
  it.each([
    ['function dec(b) { b.x = 5; return b } send(dec({a: 1}))', '{a: 1, x: 5}'],
    [
      'function build(x) { return {...x, b: x} } const o = {a: 1}; const y = build(o); o.a = 2; send(y)',
      '{a: 1, b: {a: 2, ...escapes}}',
    ],
    [
      'function build(o) { return {a: o.q} } const x = {q: 1}; const y = build(x); x.q = 2; send(y)',
      '{a: 1}',
    ],
    [
      'function build(o) { const {q} = o; o.q = 7; return {a: q, b: o.q} } send(build({q: 1}))',
      '{a: 1, b: 7}',
    ],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['function dec(b) { b.x = 5; return b } const o = {a: 1}; send(dec(o))', '{a: 1, ...escapes}'],
    ['function dec(b) { b.x = 5; return {...b} } const o = {a: 1}; send(dec(o))', '{a: 1, ...escapes}'],
    ['const s = {a: 1}; const get = () => s; const x = get(); s.a = 2; send(x)', '{...escapes}'],
    ['let n = 1; const build = () => ({a: n}); n = 2; send(build())', '{a: ?captured}'],
  ])('and may be changed stay open: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what is not followed has a reason', () => {
  it.each([
    ["import {b} from 'x'; send(b(1))", '?imported-call'],
    ['function run(b) { send(b(1)) }', '?parameter-call'],
    ['function b() { return {} } b = other; send(b(1))', '?replaced-function'],
    ['function f(n) { return n ? {a: f(n - 1)} : {} } send(f(3))', '?recursive'],
    ['function a(n) { return b(n) } function b(n) { return a(n) } send(a(3))', '?recursive'],
    ['function f(n) { send(f(n)); return {a: 1} }', '?recursive'],
  ])('%s', (code, reason) => {
    expect(valueOf(code)).toContain(reason);
  });

  it('stops after eight calls inside each other', () => {
    const chain = Array.from(
      { length: 9 },
      (_, i) => `const f${String(i)} = () => ({a: f${String(i + 1)}()});`,
    );
    const code = (first: number): string =>
      `${chain.join(' ')} const f9 = () => 5; send(f${String(first)}())`;
    expect(valueOf(code(2))).toBe(`${'{a: '.repeat(7)}5${'}'.repeat(7)}`);
    expect(valueOf(code(0))).toContain('?too-many-calls');
  });

  it('stops when calls multiply', () => {
    const doubling = Array.from({ length: 7 }, (_, i) => {
      const next = `f${String(i + 1)}`;
      const calls = Array.from({ length: 6 }, (_call, n) => `k${String(n)}: ${next}(${String(n)})`);
      return `const f${String(i)} = (x) => ({${calls.join(', ')}});`;
    });
    expect(valueOf(`${doubling.join(' ')} const f7 = (x) => ({x}); send(f0(1))`)).toBe('?too-much-work');
  });
});
