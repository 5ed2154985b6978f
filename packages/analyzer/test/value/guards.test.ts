import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('conditions after a decision', () => {
  it.each([
    ['function f(c) { const m = c ? {a: 1} : null; if (!m) return; send({m}) }', '{m: {a: 1}}'],
    ['function f(c) { const m = c ? {a: 1} : null; if (m) send({m}) }', '{m: {a: 1}}'],
    ['function f(c) { const m = c ? {a: 1} : null; m && send({m}) }', '{m: {a: 1}}'],
    [
      'function f(c) { const m = c ? {a: 1} : null; if (m == null || !m.a) return; send({m}) }',
      '{m: {a: 1}}',
    ],
    ['function f(c) { const m = c ? {a: 1} : undefined; if (m != null) send({m}) }', '{m: {a: 1}}'],
    ['function f(c) { const m = c ? {a: 1} : null; while (m) send({m}) }', '{m: {a: 1}}'],
    ['function f(c) { const m = c ? {a: 1} : null; for (; m;) send({m}) }', '{m: {a: 1}}'],
    ['function f(c) { const m = c ? {a: 1} : null; for (; m; send({m})); }', '{m: {a: 1}}'],
  ])('that look at the value itself let the rest pass: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['function f(c) { const m = c ? {a: 1} : null; if (!c) return; send({m}) }', '{m: <null|object>}'],
    [
      'function f(c) { const m = c ? {a: 1} : null; const b = {m}; if (m === null) return; send(b) }',
      '{m: <null|object>}',
    ],
    ['function f(c) { const m = c ? 1 : null; assert(m); send({m}) }', '{m: <null|integer>}'],
    ['function f(c) { const m = c ? {a: 1} : null; while (c) send({m}) }', '{m: <null|object>}'],
    ['function f(c) { const m = c ? {a: 1} : null; for (; c;) send({m}) }', '{m: <null|object>}'],
    ['function f(c) { const m = c ? {a: 1} : null; for (; c; send({m})); }', '{m: <null|object>}'],
    ['function f(c) { const m = c ? 1 : "x"; for (const x of c) send({m}) }', '{m: <integer|string>}'],
    ['function f(c) { const m = c ? 1 : "x"; for (const x in c) send({m}) }', '{m: <integer|string>}'],
    ['function f(c) { const m = c.length ? 1 : "x"; c.map(() => send({m})) }', '{m: <integer|string>}'],
    [
      'function f(c) { const m = c ? 1 : "x"; x.filter(() => c).map(() => send({m})) }',
      '{m: <integer|string>}',
    ],
    ['function f(c) { const m = c ? 1 : "x"; c?.go(send({m})) }', '{m: <integer|string>}'],
    ['function f(c) { const m = c ? 1 : "x"; switch (true) { case c: send({m}) } }', '{m: <integer|string>}'],
    [
      'function f(c) { const m = c ? 1 : "x"; switch (true) { case !c: return; default: send({m}) } }',
      '{m: <integer|string>}',
    ],
    ['function f(c) { const m = c ? 1 : "x"; if (!c) process.exit(1); send({m}) }', '{m: <integer|string>}'],
    ['function f(c) { const m = c ? 1 : "x"; if (!c) fail(); send({m}) }', '{m: <integer|string>}'],
    [
      'async function f(c, d) { const m = c ? 1 : "x"; if (!c) { await d.fail() } send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; if (c) g(); function g() { send({m}) } }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; const g = () => send({m}); if (c) g() }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; const h = () => g(), g = () => send({m}); if (c) h() }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; const id = c?.id; if (!id) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; const ok = Boolean(c); if (ok) send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(c) { const m = c ? 1 : "x"; let y; if (c) y = 1; if (y) send({m}) }',
      '{m: <integer|string>}',
    ],
    ['function f(u) { const m = u.t ? 1 : "x"; const {t} = u; if (t) send({m}) }', '{m: <integer|string>}'],
    ['const m = isProd() ? 1 : "x"; if (isProd()) send({m})', '{m: <integer|string>}'],
    ['function f(u) { const m = u.vip ? {a: 1} : {b: 1}; check(u); send({m}) }', '{m: <object>}'],
    ['function f(u) { const m = {}; if (u.vip) m.a = 1; if (u.vip) return; send({m}) }', '{m: {...guarded}}'],
    [
      'function f(c) { let m; if (c) m = 1; else m = "x"; for (;;) { if (c) break; send({m}) } }',
      '{m: <integer|string>}',
    ],
    [
      'function b(u) { if (u.x) return {a: 1}; return {b: 1} } function f(u) { const m = b(u); if (!u.x) return; send({m}) }',
      '{m: <object>}',
    ],
    [
      'function f(u) { const t = u.t; const m = t === "a" ? 1 : "x"; if (u.t !== "a") return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { const {t} = u; const m = t ? 1 : "x"; if (!u.t) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { const {t, ...r} = u; const m = r.v ? 1 : "x"; if (!u.v) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { const is = u.t === "a"; const m = is ? 1 : "x"; if (u.t !== "a") return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { const p = u.p; const t = p.t; const m = t ? 1 : "x"; if (!u.p.t) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u, k) { const {[k]: t} = u; const m = t ? 1 : "x"; if (!u.t) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { let t; t = u.t; const m = t ? 1 : "x"; if (!ok(u)) return; send({m}) }',
      '{m: <integer|string>}',
    ],
    [
      'function f(u) { const t = u.t; const m = {a: t ? 1 : "x"}; if (!u.t) return; send({m}) }',
      '{m: {a: <integer|string>}}',
    ],
  ])('that may depend on the same leave it open: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['function f(c) { const m = c ? {a: 1} : null; send({m}) }', '{m: ({a: 1} | null)}'],
    ['function f(c, d) { const m = c ? {a: 1} : null; if (!d) return; send({m}) }', '{m: ({a: 1} | null)}'],
    [
      'function f(u) { if (!u) return; const m = u.vip ? 1 : 2; if (!u.email) return; send({m}) }',
      '{m: (1 | 2)}',
    ],
    ['function f(u) { const m = u.vip ? 1 : 2; logger.info(m); send({m}) }', '{m: (1 | 2)}'],
    ['function f(c, d) { const m = c ? {a: 1} : null; while (d) send({m}) }', '{m: ({a: 1} | null)}'],
    ['function f(c) { const m = c ? {a: 1} : null; for (;;) send({m}) }', '{m: ({a: 1} | null)}'],
    ['function f(c, d) { const m = c ? 1 : "x"; for (const x of d) send({m}) }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; d.map(() => send({m})) }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; d?.go(send({m})) }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; switch (true) { case d: send({m}) } }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; if (!d) process.exit(1); send({m}) }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; if (!d) fail(); send({m}) }', '{m: (1 | "x")}'],
    ['function f(c) { const m = c ? 1 : "x"; if (!c) console.log(1); send({m}) }', '{m: (1 | "x")}'],
    ['function f(c, d) { const m = c ? 1 : "x"; const g = () => send({m}); if (d) g() }', '{m: (1 | "x")}'],
    [
      'function f(c, d) { const m = c ? 1 : "x"; const ok = Boolean(d); if (ok) send({m}) }',
      '{m: (1 | "x")}',
    ],
    ['function f(u) { const m = u.t ? 1 : "x"; const {v} = u; if (v) send({m}) }', '{m: (1 | "x")}'],
    ['const m = isProd() ? 1 : "x"; if (isTest()) send({m})', '{m: (1 | "x")}'],
    [
      'function f(u) { const t = u.t; const m = t === "a" ? 1 : "x"; if (!u.v) return; send({m}) }',
      '{m: (1 | "x")}',
    ],
    [
      'function f(r) { const u = r.body; const m = u.vip ? 1 : "x"; if (!u.email) return; send({m}) }',
      '{m: (1 | "x")}',
    ],
    [
      'function f(r) { if (!r.body) return; const u = r.body; const m = u.vip ? 1 : "x"; send({m}) }',
      '{m: (1 | "x")}',
    ],
    [
      'async function f(id) { const u = await get(id); const m = u.vip ? 1 : "x"; if (!id) return; send({m}) }',
      '{m: (1 | "x")}',
    ],
    // The first round runs whatever the condition is.
    ['function f(c) { const m = c ? {a: 1} : null; do { send({m}) } while (c) }', '{m: ({a: 1} | null)}'],
    // The start runs before the condition is asked.
    ['function f(c) { const m = c ? {a: 1} : null; for (send({m}); c;); }', '{m: ({a: 1} | null)}'],
    ['function f(c) { const b = {}; if (c) { b.a = 1 } if (c) { send(b) } }', '{a?: 1}'],
  ])('that have nothing to do with it change nothing: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
