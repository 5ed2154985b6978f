import { describe, expect, it } from '@jest/globals';

import { valueOf, valueOfJavaScript } from '../support/value-of.js';

describe('scalars', () => {
  it.each([
    ['1', '1'],
    ['-5', '-5'],
    ['+5', '5'],
    ['-0', '0'],
    ['1_000', '1000'],
    ['0x10', '16'],
    ['"x"', '"x"'],
    ['true', 'true'],
    ['null', 'null'],
    ['undefined', 'absent'],
    ['void 0', 'absent'],
    ['NaN', 'null'],
    ['Infinity', 'null'],
    ['-Infinity', '<null|number>'],
    ['Number.NaN', 'null'],
    ['10n', '?unsupported-syntax'],
    ['/x/', '{}'],
    ['() => 1', 'absent'],
    ['function () {}', 'absent'],
    ['class {}', 'absent'],
    ['Symbol("x")', 'absent'],
    ['Symbol()', 'absent'],
    ['this', '?class-instance'],
    ['someGlobal', '?global'],
    ['import.meta', '?unsupported-syntax'],
    ['import("x")', '?unsupported-syntax'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('strings', () => {
  it.each([
    ['`x`', '"x"'],
    ['``', '""'],
    ['`a${1}b`', '"a1b"'],
    ['`a${"x"}b${true}`', '"axbtrue"'],
    ['`a${null}`', '"anull"'],
    ['`Hi ${name}`', '`Hi …`'],
    ['`${a}${b}`', '`…`'],
    ['`${a} and ${b}`', '`… and …`'],
    ['`${undefined}`', '`…`'],
    ['`${NaN}`', '`…`'],
    ['`${c ? "a" : "b"}/x`', '("a/x" | "b/x")'],
    ['`${c ? "a" : x}/x`', '("a/x" | `…/x`)'],
    ['`${c ? "a" : "b"}${d ? "a" : "b"}`', '`…`'],
    ['String.raw`a\\b`', '"a\\\\b"'],
    ['gql`a`', '?call-result'],
    ['"a" + "b"', '"ab"'],
    ['"a" + 1', '"a1"'],
    ['"a" + name', '`a…`'],
    ['name + "a"', '`…a`'],
    ['1 + 2', '3'],
    ['1 + 2 + "a"', '"3a"'],
    ['"a" + 1 + 2', '"a12"'],
    ['"a" + (c ? 1 : 2)', '("a1" | "a2")'],
    ['a + b', '<null|number|string>'],
    ['Date.now() + 5', '<integer>'],
    ['"a".concat("b", name)', '`ab…`'],
    ['"a".concat("b", ...names)', '?call-result'],
    ['" a ".trim()', '"a"'],
    ['"A".toLowerCase()', '"a"'],
    ['`A${x}`.toLowerCase()', '`a…`'],
    ['`A${x}`.trim()', '<string>'],
    ['"a".toUpperCase()', '"A"'],
    ['"a".toString()', '"a"'],
    ['"a".length', '1'],
    ['"a".replace("a", b)', '<string>'],
    ['"a".includes("a")', '<boolean>'],
    ['["a", "b"].join("/")', '"a/b"'],
    ['["a", b].join("/")', '`a/…`'],
    ['["a", "b"].join()', '"a,b"'],
    ['[a, null].join("")', '`…`'],
    ['[].join("/")', '""'],
    ['ids.join(",")', '<string>'],
    ['String(x)', '<string>'],
    ['String(5)', '"5"'],
    ['String()', '""'],
    ['x.toString()', '<string>'],
    ['x.toFixed(2)', '<string>'],
    ['x?.trim()', '<string|absent>'],
    ['encodeURIComponent(x)', '<string>'],
    ['crypto.randomUUID()', '<string>'],
    ['typeof x', '<string>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('numbers and booleans', () => {
  it.each([
    ['60 * 60 * 24', '86400'],
    ['10 / 4', '2.5'],
    ['2 ** 10', '1024'],
    ['7 % 4', '3'],
    ['5 - 7', '-2'],
    ['1 / 0', 'null'],
    ['0 / 0', 'null'],
    ['a * 2', '<null|number>'],
    ['a | 0', '<integer>'],
    ['-a', '<null|number>'],
    ['+a', '<null|number>'],
    ['~a', '<null|integer>'],
    ['a === b', '<boolean>'],
    ['a < 5', '<boolean>'],
    ['"a" in b', '<boolean>'],
    ['!a', '<boolean>'],
    ['!0', 'true'],
    ['!!"x"', 'true'],
    ['!{}', 'false'],
    ['!![]', 'true'],
    ['Boolean(x)', '<boolean>'],
    ['Number(x)', '<null|number>'],
    ['Number(5)', '5'],
    ['parseInt(x, 10)', '<null|integer>'],
    ['parseFloat(x)', '<null|number>'],
    ['Math.floor(x)', '<null|integer>'],
    ['Math.max(a, b)', '<null|number>'],
    ['Math.random()', '<null|number>'],
    ['Date.now()', '<integer>'],
    ['Array.isArray(x)', '<boolean>'],
    ['x.startsWith("a")', '<boolean>'],
    ['i++', '<null|number>'],
    ['delete a.b', '<boolean>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('dates and other objects of the language', () => {
  it.each([
    ['new Date()', '<null|string>'],
    ['new Date(x)', '<null|string>'],
    ['new Date().toISOString()', '<string>'],
    ['new Date(x).toISOString()', '<string>'],
    ['date.toISOString()', '<null|string>'],
    ['date?.toISOString()', '<null|string|absent>'],
    ['new Date().getTime()', '<null|number>'],
    ['Date()', '<string>'],
    ['new Map()', '{}'],
    ['new Map([["a", 1]])', '{}'],
    ['new Set(["a"])', '{}'],
    ['new WeakMap()', '{}'],
    ['new RegExp("x")', '{}'],
    ['new URL("https://x.test/a")', '"https://x.test/a"'],
    ['new FormData()', '?class-instance'],
    ['new URLSearchParams()', '?class-instance'],
    ['new Payload()', '?class-instance'],
    ['new Payload({a: 1})', '?class-instance'],
    ['new (class {})()', '?class-instance'],
    ['fetchIt()', '?call-result'],
    ['a.b.c()', '?call-result'],
    ['a.b', '?property-read'],
    ['a?.b', '?property-read'],
    ['a[b]', '?property-read'],
    ['await fetchIt()', '?call-result'],
    ['await {a: 1}', '{a: 1}'],
    ['await Promise.resolve({a: 1})', '{a: 1}'],
    ['Promise.resolve({a: 1})', '?call-result'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('what the evaluator looks through', () => {
  it.each([
    ['({a: 1})', '{a: 1}'],
    ['{a: 1} as Payload', '{a: 1}'],
    ['{a: 1} as any', '{a: 1}'],
    ['{a: 1} as unknown as Payload', '{a: 1}'],
    ['{a: 1} as const', '{a: 1}'],
    ['{a: 1} satisfies Payload', '{a: 1}'],
    ['<Payload>{a: 1}', '{a: 1}'],
    ['({a: 1})!', '{a: 1}'],
    ['Object.freeze({a: 1})', '{a: 1}'],
    ['Object.seal({a: 1})', '{a: 1}'],
    ['(log(), {a: 1})', '{a: 1}'],
    ['(x = {a: 1})', '{a: 1}'],
    ['structuredClone({a: 1})', '{a: 1}'],
    ['JSON.parse(JSON.stringify({a: 1}))', '{a: 1}'],
    ['JSON.parse(\'{"a": 1}\')', '{a: 1}'],
    ['JSON.parse(x)', '?call-result'],
    ['JSON.parse(\'{"a": 1}\', reviver)', '?call-result'],
    ['JSON.stringify({a: 1})', '<string>'],
    ['JSON.stringify(JSON.stringify({a: 1}))', '<string>'],
    ['JSON.stringify(undefined)', 'absent'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('with the parser of ESLint', () => {
  it.each([
    ['send({a: "x", ...b, c: `${d}!`})', '{a?: ?overridden-later, c: `…!`, ...unknown-spread}'],
    ['const b = {a: 1}; b.x = 2; if (c) b.y = 3; send(b)', '{a: 1, x: 2, y?: 3}'],
    ['const f = () => { const b = {}; b.x = 1; send(b) }', '{x: 1}'],
    ['send(class {})', 'absent'],
    ['send(a?.b?.trim())', '<string|absent>'],
    ['const {a, ...r} = {a: 1, b: 2}; send({a, r})', '{a: 1, r: {b: 2}}'],
    ['for (const x of xs) { send({x}) }', '{x: ?loop}'],
    ['import { A_B } from "x"; send({a: A_B})', '{a: <constant>}'],
    ['send({a: process.env.X})', '{a: <string>}'],
    ['send({a: new Date()})', '{a: <null|string>}'],
    ['undefined; send({a: undefined})', '{a: absent}'],
  ])('%s', (code, expected) => {
    expect(valueOfJavaScript(code)).toBe(expected);
  });
});
