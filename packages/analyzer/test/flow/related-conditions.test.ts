import { describe, expect, it } from '@jest/globals';

import { placesIn } from '../analysis/support/reports-in.js';
import { valueOf } from '../support/value-of.js';
import { type Twins, describeTwins, twinsOf } from './support/twins.js';

const ways: Twins = {
  'a loop over a list': twinsOf(
    'function f(c, d) { let m; for (const e of c) m = "x";',
    'if (c.length) return;',
    'if (d.length) return;',
  ),
  'a loop over keys': twinsOf(
    'function f(c, d) { let m; for (const k in c) m = "x";',
    'if (c) return;',
    'if (d) return;',
  ),
  'a loop with a condition': twinsOf(
    'function f(c, d) { let m; while (c.next) { m = "x"; break }',
    'if (c.next) return;',
    'if (d.next) return;',
  ),
  'a callback for elements': twinsOf(
    'function f(c, d) { const b = {}; c.forEach(() => { b.a = "x" });',
    'if (c.length) return;',
    'if (d.length) return;',
    'send(b)',
  ),
  'a case that asks': twinsOf(
    'function f(c, d) { let m; switch (true) { case c: m = "x"; break; default: m = 1 }',
    'if (c) return;',
    'if (d) return;',
  ),
  'a function that asks': twinsOf(
    'function f(c, d) { const isC = () => c.on, isD = () => d.on; const on = c.on; const m = on ? 1 : "x";',
    'if (!isC()) return;',
    'if (!isD()) return;',
  ),
  'a function that asks another one': twinsOf(
    'function isD(c) { return c.on } function f(c, d) { const has = () => c.on, isC = (d) => has() && d; const on = c.on; const m = on ? 1 : "x";',
    'if (!isC(1)) return;',
    'if (!isD(d)) return;',
  ),
  'a function that is found by a key': twinsOf(
    'function f(c, d) { const m = c.kind === "a" ? 1 : "x"; const to = { a: () => send({m}), b: () => 0 };',
    'to[c.kind]();',
    'to[d.kind]();',
    '',
  ),
  'a logical assignment': twinsOf(
    'function f(c, d) { const b = {}; c.on ||= (b.a = "x");',
    'if (!c.on) return;',
    'if (!d.off) return;',
    'send(b)',
  ),
  'an error, by what the handler notes': twinsOf(
    'function f(c) { let m = 1, bad = false, odd = false; try { g() } catch { m = "x"; bad = true }',
    'if (bad) return;',
    'if (odd) return;',
  ),
  'an error, by what has thrown it': twinsOf(
    'function f(c, d) { let m; try { check(c); m = 1 } catch { m = "x" }',
    'if (!c) return;',
    'if (!d) return;',
  ),
  'a `throw` that is caught': twinsOf(
    'function f(c, d) { let m; try { if (!c) throw 1; m = 1 } catch { m = "x" }',
    'if (!c) return;',
    'if (!d) return;',
  ),
  'the default of a pattern': twinsOf(
    'function f(u, d) { const {m = "x"} = u;',
    'if (!u.m) return;',
    'if (!u.n) return;',
  ),
  'a fallback that is assigned': twinsOf(
    'function f(u, d) { let m = u.m; m ??= "x";',
    'if (!u.m) return;',
    'if (!u.n) return;',
  ),
  'a fallback for a member': twinsOf(
    'function f(o, d) { const b = {a: o.a}; b.a ||= "x";',
    'if (!o.a) return;',
    'if (!o.b) return;',
    'send(b)',
  ),
  'a round that is left early': twinsOf(
    'function f(c, d, xs) { const b = {}; for (const e of xs) { if (c) continue; b.a = "x" }',
    'if (!c) return;',
    'if (!d) return;',
    'send(b)',
  ),
  'a loop that is left early': twinsOf(
    'function f(c, d, xs) { const b = {}; for (const e of xs) { if (c) break; b.a = "x" }',
    'if (!c) return;',
    'if (!d) return;',
    'send(b)',
  ),
  'a callback that is left early': twinsOf(
    'function f(c, d, xs) { const b = {}; xs.forEach(() => { if (c) return; b.a = "x" });',
    'if (!c) return;',
    'if (!d) return;',
    'send(b)',
  ),
  'the elements that a callback makes': twinsOf(
    'function f(c, d) { const m = [1].map(() => c ? 1 : "x");',
    'if (!c) return;',
    'if (!d) return;',
  ),
  'a function that calls another': twinsOf(
    'function g(v) { return v.a ? 1 : "x" } function h(v) { return g(v) } function f(u, d) { const m = h(u);',
    'if (!u.a) return;',
    'if (!d.a) return;',
  ),
  'a loop in a function': twinsOf(
    'function g(v) { for (const e of v.all) return "x"; return 1 } function f(u, d) { const m = g(u);',
    'if (u.all.length) return;',
    'if (d.length) return;',
  ),
  'a case in a function': twinsOf(
    'function g(v) { switch (true) { case v.a: return "x"; default: return 1 } } function f(u, d) { const m = g(u);',
    'if (u.a) return;',
    'if (d.a) return;',
  ),
  'a logical assignment in a function': twinsOf(
    'function g(v) { let r = 1; v.on ||= (r = "x"); return r } function f(u, d) { const m = g(u);',
    'if (u.on) return;',
    'if (d.off) return;',
  ),
  'an error in a function': twinsOf(
    'function g(v) { try { v.go(); return 1 } catch { return "x" } } function f(u, d) { const m = g(u);',
    'if (!u.go) return;',
    'if (!d.go) return;',
  ),
  'two names behind one another': twinsOf(
    'function f(o) { const u = o.b; const t = u.c; const m = t && u.a ? 1 : "x";',
    'if (!o.b.a) return;',
    'if (!o.b.z) return;',
  ),
  'what a function says of a value': twinsOf(
    'function f(u, d) { const ok = isVip(u); const m = ok ? 1 : "x";',
    'if (!u.vip) return;',
    'if (!d.vip) return;',
  ),
  'what a function in place says': twinsOf(
    'function f(c, d) { const m = (() => c)() ? 1 : "x";',
    'if (!c) return;',
    'if (!d) return;',
  ),
  'what a callback looks at': twinsOf(
    'function f(xs, c, d) { const m = xs.some((e) => { return e === c }) ? 1 : "x";',
    'if (!c) return;',
    'if (!d) return;',
  ),
  'what the parent class says': twinsOf(
    'class A extends B { f(d) { const m = super.isOn() ? 1 : "x";',
    'if (!super.isOn()) return;',
    'if (!d.isOn()) return;',
    'send({m}) }',
  ),
};

describeTwins('a value may be decided by what is asked later', ways);

describe('conditions that have nothing to do with the choice leave it certain', () => {
  it.each([
    'async function f(c) { const m = c ? 1 : "x"; const r = await retry(() => send({m})); if (!c) log(r) }',
    'async function f(us, c) { const m = c ? 1 : "x"; const r = us.map(() => send({m})); if (c) log(r) }',
    'function f(c) { const m = c ? 1 : "x"; const g = () => send({m}); setTimeout(g, 5) }',
    'function f(c) { const m = c ? 1 : "x"; const g = () => send({m}); g(c) }',
    'function f(u) { const m = u ? 1 : "x"; const n = u && get(u); send({m, n}) }',
    'async function f(u) { const m = u ? 1 : "x"; const n = await getUser(u); send({m, n}) }',
    'function f(u) { const m = u ? 1 : "x"; const n = require(u); send({m, n}) }',
    'function f(u) { const m = u ? 1 : "x"; const n = parser(u); send({m, n}) }',
    'function wrap(u) { return () => { throw u } } function f(u) { const m = u ? 1 : "x"; const n = wrap(u); send({m, n}) }',
    'function parse(u) { return u } function f(u) { const m = u ? 1 : "x"; const n = parse(u); send({m, n}) }',
    'function f(u) { const m = u.a ? 1 : "x"; const n = u.b || get(u); send({m, n}) }',
    'function f(u) { const m = u.a ? 1 : "x"; const n = u ? get(u) : 1; send({m, n}) }',
    'function f(c, d) { const m = c ? 1 : "x"; d?.go(send({m})) }',
    'function f(c) { const m = c ? 1 : "x"; if (c) { try { g() } catch {} } send({m}) }',
    'function f(c) { const m = c ? 1 : "x"; const f2 = { get go() { return send({m}) } }; if (f2) log(c) }',
    'function f(us) { const m = us.map((u) => u.vip ? 1 : "x"); if (!us.length) return; send({m}) }',
    'const rs = []; for (const u of us) { if (!u.a) continue; const r = {}; if (u.b) r.b = "x"; rs.push(r) } send({rs})',
    'const b = {l: []}; for (const u of us) { b.l.push("x") } send(b)',
  ])('%s', (code) => {
    expect(valueOf(code)).toContain('"x"');
  });
});

it('a chain of names without an end is followed as far as need be', () => {
  const code =
    'function f(o) { let n = o; while (n) n = n.next; const m = n ? 1 : "x"; if (!o.next) return; send({m}) }';
  expect(valueOf(code)).toBe('{m: <integer|string>}');
});

describe('reports', () => {
  const host = 'https://rest.iad-01.braze.com/users/track';
  const request = `fetch('${host}', { method: 'POST', body: JSON.stringify({ attributes }) })`;

  it('a choice that no condition before the request has to do with is reported where it is wrong', () => {
    const code = `export function run(user, other) {
  const attributes = user.isKnown ? [{ external_id: 'u', age: 5 }] : 'none';
  other || fail();
  return ${request};
}`;
    expect(placesIn(code)).toEqual([`2:69-2:75 'none'`]);
  });

  it('a choice that such a condition has to do with is not', () => {
    const code = `export function run(user) {
  const attributes = user.isKnown ? [{ external_id: 'u', age: 5 }] : 'none';
  user.isKnown || fail();
  return ${request};
}`;
    expect(placesIn(code)).toEqual([]);
  });
});
