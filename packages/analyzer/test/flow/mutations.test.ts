import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../src/scope/node-type.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { parseModules } from '../support/fake-modules.js';
import { printValue } from '../support/print-value.js';
import { valueOf } from '../support/value-of.js';

describe('assignments to members', () => {
  it.each([
    ['const b = {}; b.a = 1; send(b)', '{a: 1}'],
    ['const b = {}; b["a"] = 1; send(b)', '{a: 1}'],
    ['const b = {a: 1}; b.a = 2; send(b)', '{a: 2}'],
    ['const b = {a: 1}; send(b); b.a = 2', '{a: 1}'],
    ['const b = {a: {}}; b.a.c = 1; send(b)', '{a: {c: 1}}'],
    ['const b = {}; b.a = {}; b.a.c = 1; send(b)', '{a: {c: 1}}'],
    ['const b = {a: 1}; b[k] = 2; send(b)', '{a?: ?overridden-later, ...computed-key}'],
    ['const b = {a: 1}; b[k] = 2; b.c = 3; send(b)', '{a?: ?overridden-later, c: 3, ...computed-key}'],
    ['const k = "a"; const b = {}; b[k] = 2; send(b)', '{...computed-key}'],
    ['const b = {a: {x: 1}}; b[k].x = 2; send(b)', '{a: {...escapes}}'],
    ['let b = "x"; b[k] = 2; send({b})', '{b: "x"}'],
    ['const b = {a: 1}; const o = []; o.push(b); o[0].a = 2; send(b)', '{a?: ?escapes}'],
    ['const b = {a: 1}; const o = []; o.push(b); send(b)', '{a: 1}'],
    ['const b = {a: 1}; const o = make(); o.push(b); send(b)', '{...escapes}'],
    ['function f(o) { const b = {a: 1}; o.push(b); send(b) }', '{...escapes}'],
    ['const b = {a: 1}; const l = xs.map(() => b); l.x = 1; send(b)', '{a: 1}'],
    ['const b = {a: 1}; const l = xs.map(() => b); l[0].x = 1; send(b)', '{a: 1, ...escapes}'],
    ['const b = {a: 1}; const l = xs.reduce(() => b); l.x = 1; send(b)', '{a: 1, ...escapes}'],
    ['const b = {a: 1}; const l = xs.reduce(() => b); l[0].x = 1; send(b)', '{a: 1}'],
    ['let b = "x"; b.a = 2; send({b})', '{b: "x"}'],
    ['const b = {a: 1}; b.a += 1; send(b)', '{a: 2}'],
    ['const b = {a: "x"}; b.a += y; send(b)', '{a: `x…`}'],
    ['let x; const b = {a: 1}; (x = b).a = 2; send(b)', '{a: 2}'],
    // Either nothing is assigned, and something else than the object is written to, or it is.
    ['let x = y; const b = {a: 1}; (x ||= b).a = 2; send(b)', '{a?: ?escapes}'],
    ['const b = {a: 1}; b.a++; send(b)', '{a: <null|number>}'],
    ['const b = {a: 1}; b.a -= 1; send(b)', '{a: <null|number>}'],
    ['const b = {}; b.a ||= 1; send(b)', '{a: 1}'],
    ['const b = {a: x}; b.a ||= 1; send(b)', '{a: (?global | 1)}'],
    ['const b = {a: x}; b.a ??= "d"; send(b)', '{a: (?global | "d")}'],
    ['const b = {a: "v"}; b.a ??= "d"; send(b)', '{a: "v"}'],
    ['const b = {a: null}; b.a ??= "d"; send(b)', '{a: "d"}'],
    ['const b = {a: x}; b.a ??= []; send(b)', '{a: ?global}'],
    ['const b = {a: x}; b.a &&= 1; send(b)', '{a: (<null|boolean|integer|string|absent> | 1)}'],
    ['const b = {a: 1}; delete b.a; send(b)', '{}'],
    ['const b = {...x, a: 1}; delete b.a; send(b)', '{...unknown-spread}'],
    ['const b = {a: 1}; delete b[k]; send(b)', '{...escapes}'],
    ['const b = {a: 1}; if (c) delete b.a; send(b)', '{...overridden-later}'],
    ['const b = {a: {x: 1, y: 2}}; delete b.a.x; send(b)', '{a: {y: 2}}'],
    ['const b = {}; ({a: b.a} = x); send(b)', '{a: ?reassigned}'],
    ['const b = {}; [b.a] = x; send(b)', '{a: ?reassigned}'],
    ['const b = {}; for (b.a of x) {} send(b)', '{a?: ?reassigned}'],
    ['const b = {a: 1}; b.c = b.a; send(b)', '{a: 1, c: 1}'],
    ['const b = {a: 1}; b.c = b; send(b)', '{...escapes}'],
    ['const b = f(); b.a = 1; send(b)', '{a: 1, ...call-result}'],
    ['const b = new Body(); b.a = 1; send(b)', '?class-instance'],
    ['function g(b) { b.a = 1; send(b) }', '{a: 1, ...parameter}'],
    ['function g(b) { b.a = 1; b.c.d = 1; send(b) }', '{a: 1, ...parameter}'],
    ['const b = c ? {a: 1} : {d: 1}; b.x = 2; send(b)', '({a: 1, x: 2} | {d: 1, x: 2})'],
    ['const b = {}; b.__proto__ = {a: 1}; send(b)', '{...computed-key}'],
    ['const b = 5; b.a = 1; send(b)', '5'],
    ['const b = {a: [{x: 1}]}; b.a[0].x = 2; send(b)', '{a: [{x: 2}]}'],
    ['const b = {a: [{x: 1}]}; b.a[0] = 5; send(b)', '{a: [5]}'],
    ['const b = {a: [{x: 1}]}; b.a[i].x = 2; send(b)', '{a: [{...escapes}]}'],
    ['const b = {a: [1]}; b.a[i] = 2; send(b)', '{a: [; 0..∞ escapes]}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('lists', () => {
  it.each([
    ['const l = []; l.push("a"); send(l)', '["a"]'],
    ['const l = []; l.push("a", "b"); l.unshift("c"); send(l)', '["a", "b", "c"]'],
    ['const l = []; l.push(...x); send(l)', '[; 0..∞ unknown-spread]'],
    ['const l = ["a"]; l.push(...["b"]); send(l)', '["a", "b"]'],
    ['const b = {l: []}; b.l.push({a: 1}); send(b)', '{l: [{a: 1}]}'],
    ['const l = []; if (c) l.push("a"); send(l)', '["a"; 0..1]'],
    ['const l = []; for (const x of xs) l.push({id: x.id}); send(l)', '[{id: ?property-read}; 0..∞ loop]'],
    ['const l = []; xs.forEach(x => l.push({id: x, a: 1})); send(l)', '[{id: ?parameter, a: 1}; 0..∞ loop]'],
    ['const l = []; xs.forEach(x => { if (x) l.push({a: 1}) }); send(l)', '[{a: 1}; 0..∞ loop]'],
    ['const l = []; for (const x of xs) { const r = {}; r.a = 1; l.push(r) } send(l)', '[{a: 1}; 0..∞ loop]'],
    [
      'const l = []; for (const x of xs) { const r = {}; l.push(r); r.a = 1 } send(l)',
      '[{...overridden-later}; 0..∞ loop]',
    ],
    [
      'const l = []; for (const x of xs) { const r = {a: 1}; l.push(r); if (x) r.a = 2 } send(l)',
      '[{a?: ?overridden-later}; 0..∞ loop]',
    ],
    ['const l = []; while (c) { l.push(d ? "a" : "b") } send(l)', '[("a" | "b"); 0..∞ loop]'],
    ['const l = ["a"]; l.length = 0; send(l)', '[; 0..∞ escapes]'],
    ['const l = ["a"]; l.pop(); send(l)', '[; 0..∞ escapes]'],
    ['const l = ["a"]; l.splice(0, 1); send(l)', '[; 0..∞ escapes]'],
    ['const l = ["b", "a"]; l.sort(); send(l)', '["b", "a"]'],
    ['const l = ["a"]; l.fill("z"); send(l)', '[; 0..∞ escapes]'],
    ['const l = ["a"]; f(l); send(l)', '[; 0..∞ escapes]'],
    ['const l = ["a"]; f(...l); send(l)', '["a"]'],
    ['const l = [{a: 1}]; f(...l); send(l)', '[{...escapes}]'],
    ['const l = ["a"]; l.map(x => x); l.filter(f); l.length; send(l)', '["a"]'],
    ['const l = [{a: 1}]; l.forEach(x => { x.a = 2 }); send(l)', '[{a?: ?overridden-later}]'],
    ['const l = [{a: 1}]; l.forEach(x => { x.z = 2 }); send(l)', '[{a: 1, ...overridden-later}]'],
    ['const l = [{a: 1}]; l.forEach(x => { log(x.a) }); send(l)', '[{a: 1}]'],
    ['const l = [{a: 1}]; l.forEach(f); send(l)', '[{...escapes}]'],
    ['const l = [{a: 1}]; for (const x of l) x.a = 2; send(l)', '[{a?: ?overridden-later}]'],
    ['const l = [{a: 1}]; for (const x of l) console.log(x); send(l)', '[{a: 1}]'],
    ['const l = [{a: 1}]; const first = l[0]; first.a = 2; send(l)', '[{a: 2}]'],
    ['const l = [{a: 1}]; const x = l.find(f); x.a = 2; send(l)', '[{...escapes}]'],
    ['const b = {l: ["a"]}; const {l} = b; l.push("c"); send(b)', '{l: ["a", "c"]}'],
    ['let n = 0; const l = []; n = l.push("a"); send(l)', '["a"]'],
    ['const x = {a: 1}; const l = []; l.push(x); send(l)', '[{a: 1}]'],
    ['const x = {a: 1}; const l = []; l.push(x); x.a = 2; send(l)', '[{a: 2}]'],
    ['const x = {a: 1}; const l = []; l.push(x); l[0].a = 2; send(x)', '{a?: ?escapes}'],
    ['const x = {a: 1}; const l = []; l.push(x); f(l); send(x)', '{...escapes}'],
    ['const l = []; const m = xs.map(x => { l.push("a"); return x }); send(l)', '["a"; 0..∞ loop]'],
    ['const l = []; xs.forEach(async x => { l.push("a") }); send(l)', '[; 0..∞ captured]'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('harmless uses', () => {
  it.each([
    'console.log(b)',
    'logger.info("x", b)',
    'this.logger.error({body: b})',
    'JSON.stringify(b)',
    'const s = JSON.stringify(b, null, 2)',
    'expect(b).toBe(1)',
    'Object.keys(b)',
    'Object.keys(b).length',
    'Object.freeze(b)',
    'Object.values(b).length',
    'for (const k in b) f(k)',
    'for (const [k, v] of Object.entries(b)) f(k)',
    'if (b) f()',
    'if (b.a === 1) f()',
    'typeof b',
    'b instanceof X',
    '"a" in b',
    'f(b.a)',
    'const x = b.a',
    'const {a} = b; f(a)',
    'f({...b})',
    'f([...Object.keys(b)])',
    'const copy = {...b}; copy.a = 2; f(copy)',
    'const copy = structuredClone(b); f(copy)',
    '`${b}`',
    '!b',
    'b ? 1 : 2',
    'b && f()',
    'b.hasOwnProperty("a")',
    'b.toString()',
    'type T = typeof b',
    'throw b',
    'const other = {b}',
    'const other = {b}; f(other.c)',
    'const other = [b]; console.log(other)',
    'function g(x) { return x.a } g(b)',
    'const g = x => console.log(x); g(b)',
    'class X { m() { f(b.a) } }',
  ])('%s', (use) => {
    const code = use.startsWith('throw') ? `if (c) ${use}` : use;
    expect(valueOf(`const b = {a: 1}; ${code}; send(b)`)).toBe('{a: 1}');
  });

  it('lets an owner return its object', () => {
    expect(valueOf('function f() { const b = {a: 1}; if (c) return b; send(b) }')).toBe('{a: 1}');
  });
});

describe('escapes', () => {
  it.each([
    ['f(b)', '{...escapes}'],
    ['f({b})', '{...escapes}'],
    ['f([b])', '{...escapes}'],
    ['f({x: {y: [b]}})', '{...escapes}'],
    ['new F(b)', '{...escapes}'],
    ['x.f(b)', '{...escapes}'],
    ['axios.post(u, b)', '{...escapes}'],
    ['f(c ? b : 1)', '{...escapes}'],
    ['f(c && b)', '{...escapes}'],
    ['f(b as any)', '{...escapes}'],
    ['f(...[b])', '{...escapes}'],
    ['this.body = b', '{...escapes}'],
    ['x.y.body = b', '{...escapes}'],
    ['tag`${b}`', '{...escapes}'],
    ['b.mutate()', '{...escapes}'],
    ['b[k]()', '{...escapes}'],
    ['const o = {b}; f(o)', '{...escapes}'],
    ['const o = {b}; o.b.a = 2', '{a?: ?escapes}'],
    ['const o = {b}; o.b = 2', '{a: 1}'],
    ['const o = {}; o.x = b; o.x.a = 2', '{a?: ?escapes}'],
    ['const o = {}; o.x = b; f(o)', '{...escapes}'],
    ['const o = {}; o.x = b; o.y = 2', '{a: 1}'],
    ['Object.values({b}).forEach(x => { x.a = 2 })', '{a?: ?overridden-later}'],
    ['Object.assign(x, {b})', '{...escapes}'],
    ['Object.assign(x, b)', '{a: 1}'],
    ['function g(x) { x.a = 2 } g(b)', '{a?: ?escapes}'],
    ['function g(x) { x.z = 2 } g(b)', '{a: 1, ...escapes}'],
    ['function g(x) { f(x) } g(b)', '{...escapes}'],
    ['const g = x => f(x); g(b)', '{...escapes}'],
    ['if (c) f(b)', '{...escapes}'],
    ['exports.b = b', '{...exported}'],
    ['module.exports = b', '{...exported}'],
    ['module.exports = {b}', '{...exported}'],
    ['const g = () => f(b)', '{...escapes}'],
    ['const g = () => b', '{...escapes}'],
    ['f(b); b.c = 2', '{c: 2, ...escapes}'],
    ['f(b.a)', '{a: 1}'],
  ])('%s', (use, expected) => {
    expect(valueOf(`const b = {a: 1}; ${use}; send(b)`)).toBe(expected);
  });

  it.each([
    ['const b = {a: 1}; send(b); f(b)', '{a: 1}'],
    ['const b = {a: {x: 1}, d: 2}; f(b.a); send(b)', '{a: {...escapes}, d: 2}'],
    ['const b = {a: {x: 1}, d: 2}; const {a} = b; f(a); send(b)', '{a: {...escapes}, d: 2}'],
    ['const b = {a: {x: 1}, d: 2}; f({...b}); send(b)', '{a: {x: 1}, d: 2}'],
    ['const b = {a: 1}; if (c) { f(b); return_() } else { send(b) }', '{a: 1}'],
    ['const id = "x"; f(id); send({id})', '{id: "x"}'],
    ['const inner = {a: 1}; const b = {inner}; f(b); send({inner})', '{inner: {...escapes}}'],
    ['const inner = {a: 1}; const b = {inner}; send(b)', '{inner: {a: 1}}'],
    ['const inner = {a: 1}; const b = {inner}; inner.c = 2; send(b)', '{inner: {a: 1, c: 2}}'],
    ['const inner = {a: 1}; const b = {inner}; b.inner.c = 2; send(b)', '{inner: ?escapes}'],
    ['const inner = {a: 1}; const b = {inner}; b.c = 2; send(b)', '{inner: {a: 1}, c: 2}'],
    ['const inner = {}; const b = {}; b.inner = inner; inner.c = 2; send(b)', '{inner: {c: 2}}'],
    ['const b = {a: 1}; const p = client.send(b)', '{a: 1}'],
    ['const b = {a: 1}; const r = await client.send({x: b, y: [b]})', '{x: {a: 1}, y: [{a: 1}]}'],
    ['const b = {a: 1}; wrap(client.send(b))', '{a: 1}'],
    ['const b = {a: 1}; retry(() => client.send(b))', '{a: 1}'],
    ['const b = {a: 1}; for (const x of xs) client.send(b)', '{a: 1}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('aliases', () => {
  it.each([
    ['const b = {a: 1}; const d = b; d.c = 2; send(b)', '{a: 1, c: 2}'],
    ['const b = {a: 1}; const d = b; d.c = 2; send(d)', '{a: 1, c: 2}'],
    ['const b = {a: 1}; const d = b; b.c = 2; send(d)', '{a: 1, c: 2}'],
    ['const b = {a: 1}; const d = b; d.c = 2; b.c = 3; send(d)', '{a: 1, c: 3}'],
    ['const b = {l: []}; const l = b.l; l.push("x"); send(b)', '{l: ["x"]}'],
    ['const b = {l: []}; const l = b.l; l.push("x"); send(l)', '["x"]'],
    ['const b = {m: {}}; const {m} = b; m.x = 1; send(b)', '{m: {x: 1}}'],
    ['const b = {m: {}}; const {m: n} = b; n.x = 1; send(n)', '{x: 1}'],
    ['const b = {m: {}}; const m = b.m; b.m = {}; m.x = 1; send(b)', '{m: {...escapes}}'],
    ['const b = {a: 1}; const d = c ? b : {}; d.x = 2; send(b)', '{a: 1, ...escapes}'],
    ['const b = {a: 1}; const d = c ? b : {}; send(d)', '({a: 1} | {})'],
    ['const b = {a: 1}; const d = c ? b : {}; d.x = 1; send(d)', '?escapes'],
    ['const b = {a: 1}; let d; d = b; d.x = 2; send(b)', '{a: 1, ...escapes}'],
    ['const b = {a: 1}; const d = Object.freeze(b); send(d)', '{a: 1}'],
    ['const b = {a: 1}; const d = b as any; d.x = 2; send(b)', '{a: 1, x: 2}'],
    ['const b = {a: 1}; const d = b; f(d); send(b)', '{...escapes}'],
    ['const b = {a: 1}; const d = b; export { d }; send(b)', '{...exported}'],
    ['const b = {a: 1}; const d = await b; d.x = 2; send(b)', '{a: 1, x: 2}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('exported objects', () => {
  it.each([
    ['export const b = {a: 1}; send(b)', '{...exported}'],
    ['export const b = {a: 1}; function f() { send(b) }', '{...exported}'],
    ['export const b = {a: 1} as const; send(b)', '{a: 1}'],
    ['export const b = Object.freeze({a: 1}); send(b)', '{a: 1}'],
    ['const b = {a: 1}; export { b }; send(b)', '{...exported}'],
    ['const b = {a: 1}; export default b; send(b)', '{...exported}'],
    ['export const id = "x"; send({id})', '{id: "x"}'],
    ['export let id = "x"; send({id})', '{id: "x"}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what is not known and gets members is taken for an object', () => {
  const chain = Array.from(
    { length: 8 },
    (_, at) => `function g${String(at + 1)}() { return g${String(at)}() }`,
  );

  it.each([
    ['parameter', 'function f(b) { b.a = 1; send(b) }'],
    ['parameter', 'function f(b = []) { b.a = 1; send(b) }'],
    ['parameter', 'function f(p) { const b = p ?? {}; b.a = 1; send(b) }'],
    ['call-result', 'const b = nobody(); b.a = 1; send(b)'],
    ['imported-call', "import {g} from './g'; const b = g(); b.a = 1; send(b)"],
    ['parameter-call', 'function f(g) { const b = g(); b.a = 1; send(b) }'],
    ['recursive', 'function g() { return g() } const b = g(); b.a = 1; send(b)'],
    ['too-many-calls', `function g0() { return x } ${chain.join(' ')} const b = g8(); b.a = 1; send(b)`],
    ['import', "import b from './b'; b.a = 1; send(b)"],
    ['import', "import * as b from './b'; b.a = 1; send(b)"],
    ['global', 'let b = 1; b = x; b.a = 1; send(b)'],
    ['property-read', 'const b = x?.y; b.a = 1; send(b)'],
  ])('where it is a %s: %s', (code, text) => {
    expect(valueOf(text)).toBe(`{a: 1, ...${code}}`);
  });

  it('where it is imported from a file that is not in view', () => {
    const source = parseModules({ './app': "import { b } from './none'; b.a = 1; send(b);" });
    const last = source.ast.body.at(-1);
    const call = isNode(last, 'ExpressionStatement') ? last.expression : undefined;
    if (!isNode(call, 'CallExpression')) throw new Error('the last statement is no call');
    const [argument] = call.arguments;
    if (argument === undefined) throw new Error('nothing is sent');
    const value = createEvaluator(source).evaluate(argument as TSESTree.Expression, call);
    expect(printValue(value)).toBe('{a: 1, ...import-not-found}');
  });

  it.each([
    ['?class-instance', 'const b = new X(); b.a = 1; send(b)'],
    ['?loop', 'for (const b of x) { b.a = 1; send(b) }'],
    ['?global', 'b.a = 1; send(b)'],
    ['<string>', 'function f(b: string) { b.a = 1; send(b) }'],
    ['absent', 'function b() {} b.a = 1; send(b)'],
  ])('but not where it is %s: %s', (expected, text) => {
    expect(valueOf(text)).toBe(expected);
  });
});

describe('what is handed over from deep inside an object', () => {
  const keys = Array.from({ length: 101 }, (_, level) => `k${String(level)}`);
  const object = `${keys.map((key) => `{${key}: `).join('')}{x: "deep"}${'}'.repeat(keys.length)}`;

  it.each([
    ['nothing', '', true],
    ['a part', `fill(b.${keys.slice(0, 50).join('.')});`, false],
    ['the innermost', `fill(b.${keys.join('.')});`, false],
  ])('%s', (_name, handedOver, isKnown) => {
    expect(valueOf(`const b = ${object}; ${handedOver} send(b)`).includes('x: "deep"')).toBe(isKnown);
  });
});
