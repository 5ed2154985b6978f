import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

const returned = (body: string, passed: string): string =>
  valueOf(`function build(t) { ${body} } send(build(${passed}))`);

describe('what is passed decides which result it is', () => {
  it.each([
    ['if (t === "x") { return {a: 1} } return {b: 2}', '"y"', '{b: 2}'],
    ['if (t === "x") { return {a: 1} } else { return {b: 2} }', '"y"', '{b: 2}'],
    ['if (t === "x") { log(); return {a: 1} } log(); return {b: 2}', '"x"', '{a: 1}'],
    ['if (t === "x") log(); return {b: 2}', '"x"', '{b: 2}'],
    ['if (t !== "x") { throw 1 } return {b: 2}', '"y"', '?call-result'],
    ['if (t) return {a: 1}; return {b: 1}', 'true', '{a: 1}'],
    ['if (t) return {a: 1}; return {b: 1}', 'false', '{b: 1}'],
    ['if (t) return {a: 1}; return {b: 1}', '', '{b: 1}'],
    ['if (t) return {a: 1}; return {b: 1}', 'q', '({a: 1} | {b: 1})'],
    ['if (q) { if (t === "x") return {a: 1}; return {c: 1} } return {b: 2}', '"x"', '({a: 1} | {b: 2})'],
    ['if (build(1)) return {a: 1}; return {b: 1}', '1', '<object>'],
  ])('by an `if`: %s, given %s', (body, passed, expected) => {
    expect(returned(body, passed)).toBe(expected);
  });

  it.each([
    ['case "a": return {a: 1}; case "b": { return {b: 1} } default: return {c: 1}', '"a"', '{a: 1}'],
    ['case "a": return {a: 1}; case "b": { return {b: 1} } default: return {c: 1}', '"b"', '{b: 1}'],
    ['case "a": return {a: 1}; case "b": { return {b: 1} } default: return {c: 1}', '"z"', '{c: 1}'],
    ['default: return {c: 1}; case "a": return {b: 1}', '"a"', '{b: 1}'],
    ['default: return {c: 1}; case "a": return {b: 1}', '"z"', '{c: 1}'],
    ['case "a": throw 1; case "b": return {b: 1}; default: return {c: 1}', '"b"', '{b: 1}'],
    ['case "a": throw 1; case "b": return {b: 1}; default: return {c: 1}', '"z"', '{c: 1}'],
    ['case "a": if (t === "a") return {a: 1}; return {b: 1}; default: return {c: 1}', '"a"', '{a: 1}'],
    // The case before goes on into this one.
    ['case "a": log(); case "b": return {b: 1}; default: return {c: 1}', '"a"', '{b: 1}'],
    ['case "a": case "b": return {b: 1}; default: return {c: 1}', '"a"', '{b: 1}'],
    // Values that are no texts, or not known, are not compared.
    ['case x: return {b: 1}; default: return {c: 1}', '"a"', '({b: 1} | {c: 1})'],
    ['case 1: return {b: 1}; default: return {c: 1}', '1', '({b: 1} | {c: 1})'],
    ['case "a": return {b: 1}; default: return {c: 1}', 'q', '({b: 1} | {c: 1})'],
  ])('by a `switch`: %s, given %s', (cases, passed, expected) => {
    expect(returned(`switch (t) { ${cases} }`, passed)).toBe(expected);
  });

  it.each([
    ['case "a": break; case "b": return {b: 1}; default: return {c: 1}', '"a"', '{d: 1}'],
    ['case "a": { log(); break } case "b": return {b: 1}; default: return {c: 1}', '"a"', '{d: 1}'],
    ['case "a": return {b: 1}', '"z"', '{d: 1}'],
    [
      'case "a": { log(); break } case "b": return {b: 1}; default: return {c: 1}',
      '"b"',
      '({b: 1} | {d: 1})',
    ],
  ])('or what comes behind it: %s, given %s', (cases, passed, expected) => {
    expect(returned(`switch (t) { ${cases} } return {d: 1}`, passed)).toBe(expected);
  });

  it('unless a jump to somewhere else ends the case before', () => {
    const cases = 'case "a": break q; case "b": return {b: 1}; default: return {c: 1}';
    expect(returned(`q: switch (t) { ${cases} } return {d: 1}`, '"b"')).toBe('({b: 1} | {d: 1})');
    expect(returned(`q: switch (t) { ${cases} } return {d: 1}`, '"a"')).toBe('{d: 1}');
  });

  it('on this very call only', () => {
    const body = 'if (t === "x") return {a: 1}; return {b: 2}';
    expect(valueOf(`const f = (t) => { ${body} }; send(xs.map(f))`)).toBe(
      '[({a: 1} | {b: 2}); 0..∞ call-result]',
    );
  });
});

describe('a result that tells that there is none', () => {
  it.each([
    ['return', '?call-result'],
    ['', '?call-result'],
    ['if (t) return; return {a: 1}', '(?call-result | {a: 1})'],
    ['if (t) return {a: 1}; return null', '({a: 1} | ?call-result)'],
    ['if (t) return {a: 1}; return undefined', '({a: 1} | ?call-result)'],
    ['if (t) return {a: 1}; return false', '({a: 1} | ?call-result)'],
    ['if (t) return {a: 1}; return ""', '({a: 1} | ?call-result)'],
    ['if (t) return {a: 1}; return 5', '({a: 1} | 5)'],
    ['while (t) { return {a: 1} }', '({a: 1} | ?call-result)'],
    ['for (const x of t) { return {a: x, c: 1} } return {b: 1}', '({a: ?loop, c: 1} | {b: 1})'],
    ['try { return {a: 1} } catch { return {b: 1} }', '({a: 1} | {b: 1})'],
    ['return null', 'null'],
  ])('is not what is sent: %s', (body, expected) => {
    expect(returned(body, 'q')).toBe(expected);
  });
});

describe('a call that is not followed has a reason', () => {
  it.each([
    ['function b(t) { if (t) return null; return {b: 2} } send(b(q()))', ['call-result at null']],
    ['function b(t) { } send(b(q()))', ["call-result 'b()' at b(q())"]],
    ['function b(t) { if (t) return 5 } send(b(q()))', ['call-result at function b(t) { if (t) return 5 }']],
    ['function b(n) { return n ? b(n - 1) : {} } send(b(3))', ["recursive 'b()' at b(n - 1)"]],
    ['async function b() { return 1 } send(b())', ["iterator 'b()' at b()"]],
    ['function* b() { yield 1 } send(b())', ["iterator 'b()' at b()"]],
    ['function run(b) { send(b(1)) }', ["parameter-call 'b()' at b(1)"]],
    ["import { b } from 'x'; send(b(1))", ["imported-call 'b()' at b(1)"]],
    ['function b() { return {} } b = other; send(b(1))', ["replaced-function 'b()' at b(1)"]],
    ['send(g.h())', ["call-result 'g.h()' at g.h()"]],
    ['const b = (x) => ({a: x}); send(b(...xs))', ['unknown-spread at b(...xs)']],
  ])('%s', (code, expected) => {
    expect(reasonsOf(code)).toEqual(expected);
  });

  it('and so does one that other code shares', () => {
    const body = 'function b(t) { if (t) return {a: 1}; return {b: 2} }';
    expect(reasonsOf(`${body} b(1); send(b(q()))`)).toEqual([`shared-function at ${body}`]);
  });
});
