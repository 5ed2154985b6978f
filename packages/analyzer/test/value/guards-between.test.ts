import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueUntil } from './support/value-until.js';
import { declaredValueOf, lateValueOf, valueOf } from '../support/value-of.js';

describe('conditions between an expression and the moment when it is sent', () => {
  it.each([
    ['const r = hold(c ? 1 : "x"); if (c) go()', '<integer|string>'],
    ['const r = hold(c ? 1 : "x"); if (!c) return; go()', '<integer|string>'],
    ['const r = hold({a: c ? 1 : "x"}); if (c) go()', '{a: <integer|string>}'],
    ['const r = hold([1, ...(c ? [2] : [])]); if (c) go()', '[; 1..2 guarded]'],
    ['const r = hold(c.vip ? 1 : "x"); if (!ok(c)) return; go()', '<integer|string>'],
    ['const v = c.vip; const r = hold(v ? 1 : "x"); if (!c.vip) return; go()', '<integer|string>'],
    ['const r = hold(g() ? 1 : "x"); if (g()) go()', '<integer|string>'],
    ['const h = () => hold(c ? 1 : "x"); if (c) go()', '<integer|string>'],
    ['try { hold(c ? 1 : "x") } catch { if (c) return } go()', '<integer|string>'],
    [
      'let r; switch (c.t) { case 1: r = hold(c.x ? 1 : "x"); break; case 2: break; } if (c.x) return; go()',
      '<integer|string>',
    ],
    ['let r; if (c.y) { r = hold(c.x ? 1 : "x") } if (c.x) return; go()', '<integer|string>'],
  ])('may tell which way it went: %s', (body, expected) => {
    expect(valueUntil(`function f(c) { ${body} }`)).toBe(expected);
  });

  it.each([
    ['const r = hold(c ? 1 : "x"); if (d) go()', '(1 | "x")'],
    ['if (c) log(); const r = hold(c ? 1 : "x"); go()', '(1 | "x")'],
    ['if (!c) return; const r = hold(c ? 1 : "x"); go()', '(1 | "x")'],
    ['const r = hold(5); if (c) go()', '5'],
    ['hold(c ? 1 : "x", go())', '(1 | "x")'],
    ['const r = hold(c.vip ? 1 : "x"); if (!c.email) return; go()', '(1 | "x")'],
    ['const r = hold(g() ? 1 : "x"); if (h()) go()', '(1 | "x")'],
    // Only runs that have passed it send the key, and all of them do.
    ['const r = hold({a: 1, ...(c && {b: 1})}); if (c) go()', '{a: 1, b?: 1}'],
  ])('or have nothing to do with it: %s', (body, expected) => {
    expect(valueUntil(`function f(c, d) { ${body} }`)).toBe(expected);
  });

  it.each([
    ['let r; if (c) { r = hold(c.x ? 1 : "x") } else { if (c.x) return } go()'],
    ['let r; if (c) { r = hold(c.x ? 1 : "x") } else { r = 5; if (c.x) return } if (c.z) return; go()'],
    ['for (;;) { let r; if (c.y) { r = hold(c.x ? 1 : "x") } else { if (c.x) continue } go() }'],
    ['switch (c.t) { case 1: hold(c.x ? 1 : "x"); break; case 2: if (c.x) return; } go()'],
  ])('or are passed by other runs: %s', (body) => {
    expect(valueUntil(`function f(c) { ${body} }`)).toBe('(1 | "x")');
  });

  it('unless a loop brings them by', () => {
    const body =
      'let r; for (const y of c.ys) { if (y) { r = hold(c.x ? 1 : "x") } else { if (c.x) return } } go()';
    expect(valueUntil(`function f(c) { ${body} }`)).toBe('<integer|string>');
  });
});

describe('tests of the variable itself', () => {
  it.each([
    ['c ? 1 : 0', 'm', '1'],
    ['c ? 1 : 0', '!m', '0'],
    ['c ? 1 : null', 'm != null', '1'],
    ['c ? 1 : null', 'm == null', 'null'],
    ['c ? 1 : null', 'm && d', '1'],
    ['c ? 1 : f', 'm', '(1 | ?parameter)'],
    // What is compared otherwise is not gone into.
    ['c ? 1 : null', 'null != m', '<null|integer>'],
    ['c ? 1 : null', 'm !== null', '<null|integer>'],
    ['c ? 1 : null', 'm != undefined', '<null|integer>'],
    ['c ? 1 : null', 'm != 5', '<null|integer>'],
    ['c ? 1 : null', 'm != /x/', '<null|integer>'],
    ['c ? 1 : "x"', 'm > 5', '<integer|string>'],
    ['c ? 1 : null', 'm || d', '<null|integer>'],
    ['c ? 1 : null', 'd != null', '(1 | null)'],
    // No run gets there, as far as is known.
    ['c ? 1 : 2', '!m', '<integer>'],
    ['c ? {a: 1} : {b: c}', 'm == null', '<object>'],
  ])('%s, where %s', (value, test, expected) => {
    expect(valueOf(`function g(c, d, f) { const m = ${value}; if (${test}) send({m}) }`)).toBe(
      `{m: ${expected}}`,
    );
  });
});

describe('a decision that stands behind a condition', () => {
  it.each([
    // The same condition once more: the runs that pass it have come by the decision.
    ['if (u.a) { m.a = 1 } if (u.a) send({m})', '{m: {a?: 1}}'],
    ['if (u.a) { m.a = 1 } if (!u.a) return; send({m})', '{m: {a?: 1}}'],
    ['if (u.a) { m.a = 1 } if (!u.a) send({m})', '{m: {...guarded}}'],
    ['if (u.a) { m.a = 1; if (!u.a) return } send({m})', '{m: {...guarded}}'],
    ['if (u.a === 2) { m.a = 1 } if (u.a === 2) send({m})', '{m: {a?: 1}}'],
    ['if (u.a === 2) { m.a = 1 } if (u.a === 3) send({m})', '{m: {...guarded}}'],
    ['if (u.a === 2) { m.a = 1 } if (u.a !== 2) send({m})', '{m: {...guarded}}'],
    ['if (u.a) { m.a = 1 } if (u.b) send({m})', '{m: {a?: 1}}'],
  ])('%s', (body, expected) => {
    expect(valueOf(`function f(u) { const m = {}; ${body} }`)).toBe(expected);
  });

  it.each([
    ['const m = []; if (u.a) m.push(1); if (u.a) send({m})', '{m: [; 0..1 guarded]}'],
    ['const m = [1, ...(u.a ? [2] : [])]; if (u.a) send({m})', '{m: [; 1..2 guarded]}'],
    ['const m = [1, ...(u.a ? [2] : [])]; if (u.b) send({m})', '{m: [1, 2; 1..2]}'],
    ['const m = [u.a ? 1 : "x"]; if (u.a) send({m})', '{m: [<integer|string>]}'],
  ])('in a list: %s', (body, expected) => {
    expect(valueOf(`function f(u) { ${body} }`)).toBe(expected);
  });

  it.each([
    ['const m = u.a ? {a: 1} : null; if (!u.a) return; send(m)', ['guarded at u.a ? {a: 1} : null']],
    ['const m = {}; if (u.a) m.a = 1; if (u.a) return; send(m)', ["guarded 'a' at m.a = 1"]],
    ['const m = [1, ...(u.a ? [2] : [])]; if (u.a) send(m)', ['guarded at [1, ...(u.a ? [2] : [])]']],
  ])('has a reason: %s', (body, expected) => {
    expect(reasonsOf(`function f(u) { ${body} }`)).toEqual(expected);
  });
});

describe('a declaration, where its variable is used behind conditions', () => {
  it.each([
    ['const body = c ? 1 : "x"; if (c) g(body)', '<integer|string>'],
    ['const body = c ? 1 : "x"; if (d) g(body)', '(1 | "x")'],
    ['const body = c ? 1 : "x"; g(body)', '(1 | "x")'],
    ['const body = {a: c ? 1 : "x"}; if (c) g(body)', '{a: <integer|string>}'],
    ['const body = {a: 1, b: f}; if (c) return; h = body.b', '{a: 1, b: absent}'],
  ])('%s', (body, expected) => {
    expect(declaredValueOf(`function f(c, d) { ${body} }`)).toBe(expected);
  });
});

describe('what is handed over in other places', () => {
  it.each([
    [
      'function f() { const b = {a: 1}; const s = () => { send(b); b.c = 1 }; b.a = 2 }',
      '{a?: ?captured, ...captured}',
    ],
    ['function f() { const b = {a: 1}; new X(send(b)); b.a = 2 }', '{a?: ?overridden-later}'],
    ['switch (x) { case 1: const b = {a: 1}; send(b); b.a = 2 }', '{a?: ?overridden-later}'],
    ['class A { static { const b = {a: 1}; send(b); b.a = 2 } }', '{a?: ?overridden-later}'],
    ['const b = {a: 1}; send(b); b.a = 2', '{a?: ?overridden-later}'],
    ['const f = () => send({a: 1})', '{a: 1}'],
  ])('%s', (code, expected) => {
    expect(lateValueOf(code)).toBe(expected);
  });
});
