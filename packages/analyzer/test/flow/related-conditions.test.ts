import { describe, expect, it } from '@jest/globals';

import { placesIn } from '../analysis/support/reports-in.js';
import { valueOf } from '../support/value-of.js';

/**
 * Programs in which a condition before the request has to do with what decides that `'x'` is sent, and the same with another
 * condition: `'x'` may stay only there.
 */
type Twins = Readonly<Record<string, readonly [related: string, other: string]>>;

function twinsOf(before: string, related: string, other: string, after = 'send({m})'): [string, string] {
  return [`${before} ${related} ${after} }`, `${before} ${other} ${after} }`];
}

/** A value that is `'x'` where `c` is false, and what follows. */
function chosen(related: string, other: string): [string, string] {
  return [
    `async function f(c, d) { const m = c ? 1 : "x"; ${related} }`,
    `async function f(c, d) { const m = c ? 1 : "x"; ${other} }`,
  ];
}

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

const turns: Twins = {
  'a result that is there only for some': chosen(
    'const y = await loadOrThrow(c); send({m, y})',
    'const y = await loadOrThrow(d); send({m, y})',
  ),
  'a result of a validator': chosen(
    'const { y } = schema.parse(c); send({m, y})',
    'const { y } = schema.parse(d); send({m, y})',
  ),
  'a result that is assigned': chosen(
    'let y; y = requireKnown(c); send({m, y})',
    'let y; y = requireKnown(d); send({m, y})',
  ),
  'the result of a function of the file that throws': twinsOf(
    'function known(e) { if (!e) throw new Error("none"); return e } function f(c, d) { const m = c ? 1 : "x";',
    'const y = known(c);',
    'const y = known(d);',
    'send({m, y})',
  ),
  'a call that is only made if it has to fail': chosen('c || fail(); send({m})', 'd || fail(); send({m})'),
  'a call in the other arm': chosen('c ? 0 : fail(); send({m})', 'd ? 0 : fail(); send({m})'),
  'a call behind `&&`': chosen('!c && fail(); send({m})', '!d && fail(); send({m})'),
  'a call that is awaited': chosen('c || (await fail()); send({m})', 'd || (await fail()); send({m})'),
  'the end of the program for some elements': chosen(
    'if (!c) { for (const e of d) process.exit(1) } send({m})',
    'if (!d) { for (const e of d) process.exit(1) } send({m})',
  ),
  'the end of the program': chosen('c || process.exit(1); send({m})', 'd || process.exit(1); send({m})'),
  'a fallback that fails': chosen(
    'const y = c || fail(); send({m, y})',
    'const y = d || fail(); send({m, y})',
  ),
  'a fallback that throws in place': chosen(
    'const y = c ?? (() => { throw 1 })(); send({m, y})',
    'const y = d ?? (() => { throw 1 })(); send({m, y})',
  ),
  'a branch that ends in such a call': chosen(
    'if (d) { c || fail() } send({m})',
    'if (d) { d.e || fail() } send({m})',
  ),
  'a branch that ends in a check': chosen('if (d) { check(c) } send({m})', 'if (d) { check(d.e) } send({m})'),
  'a check with a handler that leaves': chosen(
    'try { check(c) } catch { return } send({m})',
    'try { check(c) } catch { log() } send({m})',
  ),
  'a handler': chosen('try { check(c) } catch { send({m}) }', 'try { check(d) } catch { send({m}) }'),
  'a handler behind a `throw`': chosen(
    'try { if (!c) throw 1 } catch { send({m}) }',
    'try { if (!c) throw 1 } finally { send({m}) }',
  ),
  'a promise': chosen('check(c).then(() => send({m}))', 'check(d).then(() => send({m}))'),
  'a function that is given a condition': chosen('when(c, () => send({m}))', 'when(d, () => send({m}))'),
  'an object that is made of a condition': chosen(
    'new Maybe(c).run(() => send({m}))',
    'new Maybe(d).run(() => send({m}))',
  ),
  'a call of what a call gives': chosen('given(c)(() => send({m}))', 'given(d)(() => send({m}))'),
  'a computed key in an optional chain': chosen('c?.a[send({m})]', 'd?.a[send({m})]'),
  'an optional call with an assertion': chosen('c?.a!(send({m}))', 'd?.a!(send({m}))'),
  'a logical assignment': chosen('c &&= send({m})', 'd &&= send({m})'),
  'a nullish assignment': chosen('c ??= send({m})', 'd ??= send({m})'),
  'a default': chosen('const {z = send({m})} = c', 'const {z = send({m})} = d'),
  'a callback by its name': chosen(
    'const g = () => send({m}); c.forEach(g)',
    'const g = () => send({m}); d.forEach(g)',
  ),
  'a method of an object': chosen(
    'const o = { go() { send({m}) } }; if (c) o.go()',
    'const o = { go() { send({m}) } }; if (d) o.go()',
  ),
  'a method that is taken out of its object': chosen(
    'const o = { go() { send({m}) } }; const {go} = o; if (c) go()',
    'const o = { go() { send({m}) } }; const {go} = o; if (d) go()',
  ),
  'a method of a class': chosen(
    'class A { go() { send({m}) } run() { if (c) this.go() } }',
    'class A { go() { send({m}) } run() { if (d) this.go() } }',
  ),
  'a private method': chosen(
    'class A { #go() { send({m}) } run() { if (c) this.#go() } }',
    'class A { #go() { send({m}) } run() { if (d) this.#go() } }',
  ),
  'a field that is a function': chosen(
    'class A { go = () => { send({m}) }; run() { if (c) this.go() } }',
    'class A { go = () => { send({m}) }; run() { if (d) this.go() } }',
  ),
  'a constructor': chosen(
    'class A { constructor() { send({m}) } } if (c) new A()',
    'class A { constructor() { send({m}) } } if (d) new A()',
  ),
  'the constructor of a class without a name': chosen(
    'const A = class { constructor() { send({m}) } }; if (c) new A()',
    'const A = class { constructor() { send({m}) } }; if (d) new A()',
  ),
  'a function that is assigned': chosen(
    'let g; g = () => send({m}); if (c) g()',
    'let g; g = () => send({m}); if (d) g()',
  ),
  'a function that is assigned to a member': chosen(
    'const o = {}; o.go = () => send({m}); if (c) o.go()',
    'const o = {}; o.go = () => send({m}); if (d) o.go()',
  ),
  'a method that is called by a computed name': chosen(
    'const o = { go: () => send({m}) }; if (c) o[d]()',
    'const o = { go: () => send({m}) }; if (d) o[d]()',
  ),
  'a function in a list': chosen(
    'const gs = [() => send({m})]; if (c) gs[0]()',
    'const gs = [() => send({m})]; if (d) gs[0]()',
  ),
  'a function that something is made of': chosen(
    'const g = debounce(() => send({m})); if (c) g()',
    'const g = debounce(() => send({m})); if (d) g()',
  ),
  'a function with two names': chosen(
    'const g = () => send({m}); const h = debounce(g); if (c) h()',
    'const g = () => send({m}); const h = debounce(g); if (d) h()',
  ),
  'a note of the opposite': chosen(
    'const skip = !c; if (skip) return; send({m})',
    'const skip = !d; if (skip) return; send({m})',
  ),
  'a note in an object': chosen(
    'const o = {}; if (!c) o.skip = true; if (o.skip) return; send({m})',
    'const o = {}; if (!c) o.skip = true; if (o.other) return; send({m})',
  ),
  'a note in an object of the caller': chosen(
    'd.skip = !c; if (d.skip) return; send({m})',
    'd.skip = !c; if (d.other) return; send({m})',
  ),
  'a note in `this`': chosen(
    'this.skip = !c; if (this.skip) return; send({m})',
    'this.skip = !d; if (this.skip) return; send({m})',
  ),
  'a note in a list': chosen(
    'const bad = []; if (!c) bad.push("c"); if (bad.length) return; send({m})',
    'const bad = []; if (!d) bad.push("d"); if (bad.length) return; send({m})',
  ),
  'a list that a function fills': chosen(
    'const bad = []; const n = look(c, bad); if (bad.length) return; send({m, n})',
    'const bad = []; const n = look(d, bad); if (bad.length) return; send({m, n})',
  ),
  'a list of what is to do': chosen(
    'const all = []; if (c) all.push(1); for (const one of all) send({m})',
    'const all = []; if (d) all.push(1); for (const one of all) send({m})',
  ),
  'a note that a function makes': chosen(
    'let skip; const note = () => { skip = true }; if (!c) note(); if (skip) return; send({m})',
    'let skip; const note = () => { skip = true }; if (!d) note(); if (skip) return; send({m})',
  ),
};

describe.each([
  ['a value may be decided by what is asked later', ways],
  ['a request may be turned back by what the value is decided by', turns],
])('%s', (_title, twins) => {
  it.each(Object.entries(twins).map(([name, [related]]) => [name, related]))('%s: %s', (_name, code) => {
    expect(valueOf(code)).not.toContain('"x"');
  });

  it.each(Object.entries(twins).map(([name, [, other]]) => [name, other]))(
    'but another condition changes nothing, %s: %s',
    (_name, code) => {
      expect(valueOf(code)).toContain('"x"');
    },
  );
});

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
