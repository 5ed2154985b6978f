import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('if', () => {
  it.each([
    ['const b = {}; if (c) b.a = 1; send(b)', '{a?: 1}'],
    ['const b = {}; if (c) { b.a = 1 } else { b.a = 2 } send(b)', '{a: (1 | 2)}'],
    ['const b = {}; if (c) { b.a = 1 } else { b.d = 2 } send(b)', '{a?: 1, d?: 2}'],
    ['const b = {a: 0}; if (c) b.a = 1; send(b)', '{a: (1 | ?overridden-later)}'],
    ['const b = {a: 0}; if (c) b.a = 1; else b.a = 2; send(b)', '{a: (1 | 2)}'],
    ['const b = {a: 0}; if (c) b.a = 1; else if (d) b.a = 2; send(b)', '{a: (1 | 2 | ?overridden-later)}'],
    ['const b = {}; if (c) b.a = 1; else if (d) b.a = 2; else b.a = 3; send(b)', '{a: (1 | 2 | 3)}'],
    ['const b = {}; if (c) { b.a = 1; if (d) b.a = 2 } send(b)', '{a?: (2 | ?overridden-later)}'],
    ['const b = {}; if (c) { b.a = 1; send(b) }', '{a: 1}'],
    ['const b = {}; if (c) { b.a = 1 } else { send(b) }', '{}'],
    ['const b = {}; if (c) { send(b) } else { b.a = 1 }', '{}'],
    ['const b = {}; if (c) { b.a = 1; throw 1 } send(b)', '{}'],
    ['function f() { const b = {}; if (c) { b.a = 1; return } send(b) }', '{}'],
    ['function f() { const b = {}; if (c) { return } b.a = 1; send(b) }', '{a: 1}'],
    ['function f() { const b = {}; if (c) { b.a = 1 } else { return } send(b) }', '{a: 1}'],
    ['function f() { const b = {}; if (c) { return } else { b.a = 1 } send(b) }', '{a: 1}'],
    ['function f() { const b = {}; if (c) { if (d) { b.a = 1; return } b.e = 1 } send(b) }', '{e?: 1}'],
    ['function f() { const b = {}; if (c) { b.a = 1; if (d) return; else throw 1 } send(b) }', '{}'],
    ['const b = {a: {}}; if (c) b.a.x = 1; send(b)', '{a: {x?: 1}}'],
    ['const b = {a: {x: 0}}; if (c) b.a.x = 1; send(b)', '{a: {x: (1 | ?overridden-later)}}'],
    ['const b = {a: {x: 0}}; if (c) b.a = {x: 1}; send(b)', '{a: ({x: 1} | ?overridden-later)}'],
    ['const b = {}; if (b.a = 1) send(b)', '{a: 1}'],
    ['const b = {}; { b.a = 1 } send(b)', '{a: 1}'],
    ['const b = {}; c && (b.a = 1); send(b)', '{a?: 1}'],
    ['const b = {}; c || (b.a = 1); send(b)', '{a?: 1}'],
    ['const b = {}; c ? (b.a = 1) : (b.a = 2); send(b)', '{a: (1 | 2)}'],
    ['const b = {}; c?.d(b.a = 1); send(b)', '{a?: 1}'],
    ['const b = {}; (b.a = 1) && c; send(b)', '{a: 1}'],
    ['const b = {}; if (c) f(b); send(b)', '{...escapes}'],
    ['const b = {a: 1}; if (c) f(b); send(b)', '{...escapes}'],
    ['const b = {}; if (c) { b.a = 1 } if (c) { send(b) }', '{a?: 1}'],
    ['const b = {}; l: { if (c) break l; b.a = 1 } send(b)', '{a?: ?overridden-later}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('switch', () => {
  it.each([
    ['const b = {}; switch (c) { case 1: b.a = 1; break; case 2: b.a = 2; break } send(b)', '{a?: (1 | 2)}'],
    ['const b = {}; switch (c) { case 1: b.a = 1; break; default: b.a = 2 } send(b)', '{a: (1 | 2)}'],
    ['const b = {}; switch (c) { case 1: { b.a = 1; break } default: { b.a = 2 } } send(b)', '{a: (1 | 2)}'],
    ['const b = {}; switch (c) { case 1: b.a = 1; break; default: throw 1 } send(b)', '{a: 1}'],
    ['const b = {}; switch (c) { case 1: b.a = 1; case 2: send(b) }', '{a?: 1}'],
    ['const b = {}; switch (c) { case 1: b.a = 1; break; case 2: send(b) }', '{}'],
    ['const b = {}; switch (c) { case 1: b.a = 1; send(b) }', '{a: 1}'],
    [
      'const b = {}; switch (c) { case 1: if (d) break; b.a = 1; break; default: b.a = 2 } send(b)',
      '{a?: (?overridden-later | 1 | 2)}',
    ],
    [
      'function f() { const b = {}; switch (c) { case 1: b.a = 1; return; default: b.d = 2 } send(b) }',
      '{d: 2}',
    ],
    ['const b = {a: 0}; switch (c) { case 1: b.a = 1 } send(b)', '{a: (?overridden-later | 1)}'],
    ['const b = {}; switch (b.a = 1) { default: send(b) }', '{a: 1}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('try', () => {
  it.each([
    ['const b = {}; try { b.a = 1; send(b) } catch {}', '{a: 1}'],
    ['const b = {}; try { b.a = 1 } catch {} send(b)', '{a?: (1 | ?overridden-later)}'],
    ['const b = {}; try { b.a = 1 } catch { throw 1 } send(b)', '{a: 1}'],
    ['const b = {}; try { b.a = f() } catch { b.a = 2 } send(b)', '{a?: (?overridden-later | 2)}'],
    ['const b = {}; try { b.a = 1 } catch { send(b) }', '{...overridden-later}'],
    ['const b = {a: 0}; try { b.a = 1 } catch { send(b) }', '{a?: ?overridden-later}'],
    ['const b = {}; try { g() } catch { b.a = 1 } send(b)', '{a?: 1}'],
    ['const b = {}; try { g() } finally { b.a = 1 } send(b)', '{a: 1}'],
    ['const b = {}; try { b.a = 1 } finally { g() } send(b)', '{a: 1}'],
    ['const b = {}; try { b.a = 1 } finally { send(b) }', '{a?: ?overridden-later}'],
    ['function f() { const b = {}; try { b.a = 1; return } catch {} send(b) }', '{...overridden-later}'],
    ['const b = {}; try { b.a = 1; throw 1 } catch {} send(b)', '{...overridden-later}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('loops', () => {
  it.each([
    ['const b = {}; for (const x of xs) b.a = 1; send(b)', '{a?: 1}'],
    ['const b = {a: 0}; for (const x of xs) b.a = 1; send(b)', '{a: (?overridden-later | 1)}'],
    ['const b = {}; for (const x of xs) b[x] = 1; send(b)', '{...computed-key}'],
    ['const b = {}; for (const x of xs) b.a = x; send(b)', '{a?: ?loop}'],
    ['const b = {}; for (const x of xs) b.a = c ? 1 : 2; send(b)', '{a?: ?loop}'],
    ['const b = {}; for (const x of xs) { if (c) b.a = 1; if (d) b.a = 2 } send(b)', '{...overridden-later}'],
    ['const b = {}; for (const x of xs) { b.a = 1; b.d = 2 } send(b)', '{a?: 1, d?: 2}'],
    ['const b = {}; while (c) { b.a = 1; send(b) }', '{a: 1}'],
    ['const b = {}; while (c) { send(b); b.a = 1 }', '{...loop}'],
    ['const b = {a: 0}; while (c) { send(b); b.a = 1 }', '{a?: ?loop}'],
    ['const b = {a: 0}; while (c) { b.a = 1; send(b); b.a = 2 }', '{a: 1}'],
    ['const b = {}; while (c) { if (d) { b.a = 1; continue } send(b) }', '{...loop}'],
    ['const b = {}; while (c) { if (d) { b.a = 1; break } send(b) }', '{...loop}'],
    ['const b = {}; while (c) { if (d) b.a = 1; else send(b) }', '{...loop}'],
    ['while (c) { const b = {}; b.a = 1; send(b) }', '{a: 1}'],
    ['while (c) { const b = {}; send(b); b.a = 1 }', '{}'],
    ['while (c) { const b = {}; if (d) { b.a = 1; continue } send(b) }', '{}'],
    ['do { const b = {}; b.a = 1; send(b) } while (c)', '{a: 1}'],
    ['const b = {}; do { b.a = 1 } while (c); send(b)', '{a?: 1}'],
    ['const b = {}; for (b.a = 1; c; f()) {} send(b)', '{a: 1}'],
    ['const b = {}; for (const x of (b.a = 1, xs)) {} send(b)', '{a: 1}'],
    ['const b = {l: []}; while (c) { b.l.push("x"); send(b) }', '{l: ["x"; 1..∞ loop]}'],
    ['const b = {}; while (c) { f(b) } send(b)', '{...escapes}'],
    ['const b = {}; xs.forEach(x => { b[x] = 1 }); send(b)', '{...computed-key}'],
    ['const b = {}; xs.forEach(x => { b.a = 1 }); send(b)', '{a?: 1}'],
    ['const b = {}; xs.forEach(x => { b.a = 1; send(b) })', '{a: 1}'],
    ['const b = {}; xs.forEach(x => { if (x) { b.a = 1; return } send(b) })', '{...loop}'],
    ['const b = {}; while (true) { b.a = 1; break } send(b)', '{a?: 1}'],
    ['const b = {}; a: while (c) { while (d) { b.a = 1; continue a } send(b) }', '{...loop}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('functions', () => {
  it.each([
    ['const b = {}; b.a = 1; const f = () => send(b)', '{a: 1}'],
    ['const b = {}; const f = () => send(b); b.a = 1', '{...captured}'],
    ['const b = {a: 0}; const f = () => send(b); b.a = 1', '{a?: ?captured}'],
    ['const b = {}; b.a = 1; function f() { send(b) }', '{a?: ?captured}'],
    ['const b = {a: 1}; function f() { send(b) }', '{a: 1}'],
    ['const b = {a: 1}; function f() { b.a = 2; send(b) }', '{a: 2}'],
    ['const b = {}; function f() { b.a = 2; send(b) }', '{a: 2}'],
    ['const b = {}; function f() { b.a = 2 } function g() { send(b) }', '{...captured}'],
    ['const b = {a: 1}; function f() { b.a = 2 } send(b)', '{a?: ?captured}'],
    ['const b = {a: 1}; const f = () => { b.a = 2 }; f(); send(b)', '{a?: ?captured}'],
    ['const b = {a: 1}; send(b); const f = () => { b.a = 2 }', '{a: 1}'],
    ['const b = {a: 1}; const f = () => { b.a = 2 }; b.a = 3; send(b)', '{a?: ?captured}'],
    ['const b = {a: 1}; const f = () => { g(b) }; send(b)', '{...escapes}'],
    ['const b = {a: 1}; const f = () => { console.log(b) }; send(b)', '{a: 1}'],
    ['function f() { const b = {a: 1}; return () => { send(b) } }', '{a: 1}'],
    ['function f() { const b = {a: 1}; g(() => { g(() => { send(b) }) }) }', '{a: 1}'],
    ['class A { b = {a: 1}; m() { const b = {a: 2}; b.c = 3; return send(b) } }', '{a: 2, c: 3}'],
    ['const b = {}; class A { x = (b.a = 1) } send(b)', '{...captured}'],
    ['(async () => { const b = {a: 1}; b.c = 2; await send(b) })()', '{a: 1, c: 2}'],
    ['const b = {}; (() => { b.a = 1 })(); send(b)', '{...captured}'],
    ['it("x", async () => { const b = {}; b.a = 1; await send(b) })', '{a: 1}'],
    ['function f() { g(); function g() { b.a = 1 } const b = {}; send(b) }', '{...captured}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
