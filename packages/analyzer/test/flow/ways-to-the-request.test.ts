import { describe, expect, it } from '@jest/globals';

import { placesIn } from '../analysis/support/reports-in.js';
import { valueOf } from '../support/value-of.js';

describe('what a loop binds is bound before its body runs', () => {
  it.each([
    ['let b; for (b of [{a: 1}]) send(b)', '?loop'],
    ['let id; for (id of ids) send({id})', '{id: ?loop}'],
    ['let id; for (id in ids) send({id})', '{id: <string>}'],
    ['let id; for ([id] of ids) send({id})', '{id: ?property-read}'],
    ['let id; for ({id} of ids) send({id})', '{id: ?property-read}'],
    ['let id = 1; for (id of ids) {} send({id})', '{id: ?overridden-later}'],
    ['let id; for (id of ids) { id = 5; send({id}) }', '{id: 5}'],
    ['let id = 1; send({id}); for (id of ids) {}', '{id: 1}'],
    ['let id = 1; for (id of (send({id}), ids)) {}', '{id: 1}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  const request = `fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', body: JSON.stringify({ attributes: [{ external_id: id }] }) })`;

  it('so that it is no missing value', () => {
    expect(placesIn(`let id;\nfor (id of ids) {\n  ${request};\n}`)).toEqual([]);
  });

  it('as it is where nothing binds it', () => {
    expect(placesIn(`let id;\nfor (const other of ids) {\n  ${request};\n}`)).toEqual(['3:122-3:124 id']);
  });
});

describe('ways through other statements', () => {
  it.each([
    [
      'function f() { const b = {}; switch (c) { case 1: l: { break l } b.a = 1; break; default: b.a = 2 } send(b) }',
      '{a?: (?overridden-later | 1 | 2)}',
    ],
    [
      'function f() { const b = {}; switch (c) { case 1: try { break } finally { x() } default: b.a = 2 } send(b) }',
      '{a?: 2}',
    ],
    [
      'function f() { const b = {}; switch (c) { case 1: try { x() } catch { break } default: b.a = 2 } send(b) }',
      '{a?: 2}',
    ],
    [
      'function f() { const b = {}; switch (c) { case 1: l: if (d) break; default: b.a = 2 } send(b) }',
      '{a?: 2}',
    ],
    [
      'function f() { const b = {}; l: { if (c) { b.a = 1; break l } return } send(b) }',
      '{...overridden-later}',
    ],
    ['function f() { const b = {}; if (c) { throw 1 } else throw 2; send(b) }', '{}'],
    ['function f() { const m = c ? 1 : null; if (m) { log() } else return; send({m}) }', '{m: 1}'],
    ['function f() { const b = {}; if (c) { b.a = 1; try { x() } finally { return } } send(b) }', '{}'],
    ['function f() { const b = {}; if (c) { b.a = 1; try { x() } finally { y() } } send(b) }', '{a?: 1}'],
    ['function f() { const m = c ? 1 : null; if (m) return; else { log() } send({m}) }', '{m: null}'],
    ['function f() { const b = {}; try { return } finally { b.a = 1 } send(b) }', '?unsupported-syntax'],
    ['function f() { const b = {}; try { x() } catch { return } finally { b.a = 1 } send(b) }', '{a: 1}'],
    ['function f() { const b = {}; try { x(); return } catch { b.a = 1 } send(b) }', '{a: 1}'],
    ['function f() { const b = {}; switch (b.a = 1, c) { case (b.d = 2): send(b) } }', '{a: 1, d: 2}'],
    ['const b = {}; const c = (b.a = 1) ? (b.d = 1) : (b.e = 2); send(b)', '{a: 1, d?: 1, e?: 2}'],
    ['function f() { const b = {}; if (c) throw (b.a = 1); send(b) }', '{}'],
    ['for (let i = (b.a = 1); i < 2; i += (b.d = 1)) { b.e = 1 } var b = {}; send(b)', '{}'],
    [
      'const b = {}; for (let i = (b.a = 1); i < 2; i += (b.d = 1)) { b.e = 1 } send(b)',
      '{a: 1, d?: 1, e?: 1}',
    ],
    ['class A { static { const b = {a: 1}; b.c = 2; send(b) } }', '{a: 1, c: 2}'],
    ['const b = {}; c.on ||= (b.a = 1); send(b)', '{a?: 1}'],
    ['const b = {r: 1}; c.on ||= delete b.r; send(b)', '{...overridden-later}'],
    ['if (c) { var b = {a: 1} } send(b)', '({a: 1} | ?overridden-later)'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what may have happened when a request is sent', () => {
  it.each([
    ['const b = {a: 1}; while (c) { send(b); b.a = undefined }', '{...loop}'],
    ['const b = {a: 1}; while (c) { send(b); b.a = void 0 }', '{...loop}'],
    ['const b = {a: 1}; while (c) { send(b); b.a = 2 }', '{a?: ?loop}'],
    ['const b = {a: 1}; while (c) { send(b); b.a++ }', '{a?: ?loop}'],
    ['const b = {a: 1}; while (c) { send(b); [b.a] = x }', '{a?: ?loop}'],
    ['const b = {a: 1}; while (c) { send(b); b[k] = 2 }', '{a?: ?overridden-later, ...computed-key}'],
    ['const b = {a: 1}; while (c) { send(b); delete b[k] }', '{...escapes}'],
    ['const b = [1]; while (c) { send(b); b[k] = 2 }', '[; 0..∞ escapes]'],
    ['const b = {a: 1}; function f() { b.a = undefined } send(b)', '{...captured}'],
    ['const b = {a: 1}; function f() { b.a = 2 } send(b)', '{a?: ?captured}'],
    ['const b = {a: 1}; function f() { delete b.a } send(b)', '{...captured}'],
    ['const b = {a: 1}; function f() { delete b.c } send(b)', '{a: 1}'],
    ['const b = {a: 1}; function f() { b.c = 1 } send(b)', '{a: 1, ...captured}'],
    [
      'const b = {a: 1}; function f() { Object.assign(b, x) } send(b)',
      '{a?: ?overridden-later, ...computed-key}',
    ],
    ['const b = [1]; function f() { Object.assign(b, x) } send(b)', '[; 0..∞ escapes]'],
    ['const b = [1]; Object.assign(b, x); send(b)', '[; 0..∞ escapes]'],
    ['const b = {l: [1]}; function f() { b.l.push(2) } send(b)', '{l: [1; 1..∞ captured]}'],
    ['const b = {l: x}; function f() { b.l.push(2) } send(b)', '{l: ?global}'],
    ['const b = {a: 1}; f(); function f() { g() } function g() { b.a = 2 } send(b)', '{a?: ?captured}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what is done to an object at other places', () => {
  it.each([
    ['tag`${b}`;', '{...escapes}'],
    ['b.go`x`;', '{...escapes}'],
    ['const g = () => b;', '{...escapes}'],
    ['const g = (x = b) => x;', '{...escapes}'],
    ['function* g() { yield b }', '{...escapes}'],
    ['[b.a] = [2];', '{a: ?reassigned}'],
    ['({ x: b.a } = y);', '{a: ?reassigned}'],
    ['({ ...b.a } = y);', '{a: ?reassigned}'],
    ['[...b.a] = y;', '{a: ?reassigned}'],
    ['[b.a = 5] = y;', '{a: ?reassigned}'],
    ['for (b.a of xs) {}', '{a: ?overridden-later}'],
    ['for (b.a in xs) {}', '{a: ?overridden-later}'],
    ['for (const k in b) {}', '{a: 1}'],
    ['(0, b).a = 2;', '{a: 2}'],
    ['(b, 0);', '{a: 1}'],
    ['const {[b]: c} = x;', '{a: 1}'],
    ['const c = {[b.a]: 1};', '{a: 1}'],
    ['x[b] = 1;', '{a: 1}'],
    ['const c = x ? b : 0; c.a = 2;', '{a?: ?escapes}'],
    ['const c = b || x; c.a = 2;', '{a?: ?escapes}'],
    ['let c; c ??= b; c.a = 2;', '{a?: ?escapes}'],
    ['xs.forEach(() => { return b });', '{a: 1}'],
    ['Object.assign(b, ...xs);', '{a?: ?overridden-later, ...unknown-spread}'],
    ['function g(x) { x.a = 2 } g(b);', '{a?: ?escapes}'],
    ['function g(x) { return x } g(b).a = 2;', '{...escapes}'],
    ['function g({a}) {} g(b);', '{a: 1}'],
    ['function g(...xs) { xs[0].a = 2 } g(b);', '{...escapes}'],
    ['function g() { arguments[0].a = 2 } g(b);', '{...escapes}'],
    ['function g(x, y) {} g(...z, b);', '{...escapes}'],
    ['(x => { x.a = 2 })(b);', '{a?: ?escapes}'],
    ['[b].forEach(g); function g(x) { x.a = 2 }', '{a?: ?escapes}'],
    ['[b].forEach(look);', '{...escapes}'],
    ['[b].map(String);', '{a: 1}'],
    ['const o = {}; o.x = b; o.x.a = 2;', '{a?: ?escapes}'],
    ['const o = {}; o[x] = b; o[y].a = 2;', '{a?: ?escapes}'],
    ['const o = {p: {}}; o.p.q = b; o.p.q.a = 2;', '{a?: ?escapes}'],
    ['x.y = b;', '{...escapes}'],
    ['b.__proto__ = x;', '{a?: ?overridden-later, ...computed-key}'],
    ['with (b) { a = 2 }', '{...escapes}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`const b = {a: 1}; ${code} send(b)`)).toBe(expected);
  });

  it.each([
    ['b[5] = 1;', '[; 0..∞ escapes]'],
    ['b[-1] = 1;', '[; 0..∞ escapes]'],
    ['b[0] = 3;', '[3, 2]'],
    ['b[1] = 3;', '[1, 3]'],
    ['b[2] = 3;', '[; 0..∞ escapes]'],
    ['delete b[0];', '[; 0..∞ escapes]'],
    ['b.length = 0;', '[; 0..∞ escapes]'],
  ])('and to a list: %s', (code, expected) => {
    expect(valueOf(`const b = [1, 2]; ${code} send(b)`)).toBe(expected);
  });
});
