import { describe, expect, it } from '@jest/globals';

import { declaredValueOf, lateValueOf } from '../support/value-of.js';

describe('an object that is handed over as it is', () => {
  it.each([
    ['function f() { const b = {a: 1}; send(b) }', '{a: 1}'],
    ['function f() { const b = {a: 1}; b.c = 2; send(b) }', '{a: 1, c: 2}'],
    ['function f() { const b = {a: 1}; send(b); b.a = 2 }', '{a?: ?overridden-later}'],
    ['function f() { const b = {a: 1}; send(b); b.c = 2 }', '{a: 1, ...overridden-later}'],
    ['function f() { const b = {a: 1}; send(b); g(b) }', '{...escapes}'],
    ['function f() { const b = {a: 1}; send(b); console.log(b) }', '{a: 1}'],
    ['function f() { const b = {a: 1}; send(b); return b }', '{a: 1}'],
    ['function f() { const i = {a: 1}; send({i}); i.a = 2 }', '{i: {a?: ?overridden-later}}'],
    ['function f() { const i = "x"; send({i}) }', '{i: "x"}'],
    ['function f() { send({a: 1}) }', '{a: 1}'],
    ['const b = {a: 1}; send(b)', '{a: 1}'],
  ])('%s', (code, expected) => {
    expect(lateValueOf(code)).toBe(expected);
  });
});

describe('the initial value of a declaration', () => {
  it.each([
    ['const body = {a: 1}', '{a: 1}'],
    ['const body = {a: 1}; body.b = 2', '{a: 1, b?: 2}'],
    ['const body = {a: 1}; body.a = 2', '{a: (?overridden-later | 2)}'],
    ['const body = {a: 1}; send(body)', '{a: 1}'],
    ['const body = {a: 1}; f(body); send(body)', '{...escapes}'],
    ['const body = {l: []}; for (const x of xs) body.l.push("x")', '{l: ["x"; 0..∞ loop]}'],
    ['const body = {a: 1} satisfies T; body.b = 2', '{a: 1, b?: 2}'],
    ['const body = {a: 1}; send({...body, c: 1})', '{a: 1}'],
    ['const body = {a: 1}; function f() { body.a = 2 }', '{a?: ?captured}'],
    ['function f() { const body = {a: 1}; if (c) return; body.b = 2; return send(body) }', '{a: 1, b?: 2}'],
  ])('%s', (code, expected) => {
    expect(declaredValueOf(code)).toBe(expected);
  });
});
