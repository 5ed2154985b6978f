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
    // The first round runs whatever the condition is.
    ['function f(c) { const m = c ? {a: 1} : null; do { send({m}) } while (c) }', '{m: ({a: 1} | null)}'],
    // The start runs before the condition is asked.
    ['function f(c) { const m = c ? {a: 1} : null; for (send({m}); c;); }', '{m: ({a: 1} | null)}'],
    ['function f(c) { const b = {}; if (c) { b.a = 1 } if (c) { send(b) } }', '{a?: 1}'],
  ])('that have nothing to do with it change nothing: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
