import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('declarations', () => {
  it.each([
    ['const b = {a: 1}; send(b)', '{a: 1}'],
    ['let b = {a: 1}; send(b)', '{a: 1}'],
    ['var b = {a: 1}; send(b)', '{a: 1}'],
    ['let b; send({b})', '{b: absent}'],
    ['let b; b = {a: 1}; send(b)', '{a: 1}'],
    ['const a = "x"; const b = a; const c = b; send({c})', '{c: "x"}'],
    ['function f() {} send({f})', '{f: absent}'],
    ['class A {} send({A})', '{A: absent}'],
    ['import a from "a"; send({a})', '{a: ?import}'],
    ['import * as a from "a"; send({a: a.b})', '{a: ?property-read}'],
    ['function f(a) { send({a}) }', '{a: ?parameter}'],
    ['function f(a, ...rest) { send({rest}) }', '{rest: [; 0..∞ property-read]}'],
    ['try {} catch (e) { send({e}) }', '{e: ?unsupported-syntax}'],
    ['for (const a of xs) send({a})', '{a: ?loop}'],
    ['for (const a in xs) send({a})', '{a: <string>}'],
    ['for (const [k, v] of xs) send({k, v})', '{k: ?property-read, v: ?property-read}'],
    ['for (let i = 0; i < 3; i++) send({i})', '{i: <null|number>}'],
    ['const a = 1; { const a = 2; send({a}) }', '{a: 2}'],
    ['const a = 1; function f(a) { send({a}) }', '{a: ?parameter}'],
    ['const undefined_ = undefined; send({a: undefined_})', '{a: absent}'],
    ['function f(undefined) { send({a: undefined}) }', '{a: ?parameter}'],
    ['const JSON = x; send({a: JSON.stringify(b)})', '{a: ?call-result}'],
    ['function Date() {} send({a: Date.now()})', '{a: ?call-result}'],
    ['enum E { A = "a", B = "b" } send({a: E.A})', '{a: "a"}'],
    ['enum E { A, B } send({a: E.B})', '{a: 1}'],
    ['enum E { A = 5, B } send({a: E.B, c: E[k]})', '{a: 6, c: ?property-read}'],
    ['declare const a: string; send({a})', '{a: <string>}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('reassignment', () => {
  it.each([
    ['let a = 1; a = 2; send({a})', '{a: 2}'],
    ['let a = 1; send({a}); a = 2', '{a: 1}'],
    ['let a = 1; if (c) a = 2; send({a})', '{a: (2 | ?overridden-later)}'],
    ['let a; if (c) a = 1; else a = 2; send({a})', '{a: (1 | 2)}'],
    ['let a = "x"; if (c) { a = "y"; return_() } else { send({a}) }', '{a: "x"}'],
    ['let a = 1; a += 2; send({a})', '{a: 3}'],
    ['let a = "x"; a += "y"; send({a})', '{a: "xy"}'],
    ['let a = 1; a++; send({a})', '{a: <null|number>}'],
    ['let a; a ??= 1; send({a})', '{a: 1}'],
    ['let a = x; a ||= "d"; send({a})', '{a: (?global | "d")}'],
    ['let a = 1; for (const x of xs) a = 2; send({a})', '{a: (?overridden-later | 2)}'],
    ['let a = 1; for (const x of xs) a = x; send({a})', '{a: ?overridden-later}'],
    ['let a = 1; for (const x of xs) { send({a}); a = 2 }', '{a: ?loop}'],
    ['let a = 1; function f() { a = 2 } send({a})', '{a: ?captured}'],
    ['let a = 1; function f() { send({a}) }', '{a: 1}'],
    ['let a = 1; a = 2; function f() { send({a}) }', '{a: ?captured}'],
    ['let a; function f() { a = 2; send({a}) }', '{a: 2}'],
    ['let b = {a: 1}; b = {c: 2}; send(b)', '{c: 2}'],
    ['let b = {a: 1}; if (c) b = {d: 2}; send(b)', '({d: 2} | ?overridden-later)'],
    ['let b = {a: 1}; if (c) b = {d: 2}; b.x = 1; send(b)', '({d: 2, x: 1} | ?overridden-later)'],
    ['let b = {a: 1}; b = {...b, c: 2}; send(b)', '{a: 1, c: 2}'],
    ['let b = {a: 1}; if (x) b = {...b, c: 2}; send(b)', '({a: 1, c: 2} | ?overridden-later)'],
    [
      'let b = {a: 1}; for (;;) { b = {...b, c: 2} } send(b)',
      '(?overridden-later | {c: 2, ...unknown-spread})',
    ],
    ['let b = {m: {a: 1}}; b = {...b}; b.m.a = 2; send(b)', '{m: ?overridden-later}'],
    ['let x = {a: 1}; const l = [x]; x = {a: 2}; send(l)', '[?reassigned]'],
    ['let x = "a"; const l = [x]; x = "b"; send(l)', '["a"]'],
    ['let a = 1; [a] = xs; send({a})', '{a: ?property-read}'],
    ['let a = 1; ({a} = {a: 5}); send({a})', '{a: 5}'],
    ['let a = 1; ({a = 3} = {}); send({a})', '{a: 3}'],
    ['let a = 1; for (a of xs) {} send({a})', '{a: ?overridden-later}'],
    ['var a = 1; var a = 2; send({a})', '{a: 2}'],
    ['function f(a) { a = 1; send({a}) }', '{a: 1}'],
    ['function f(a) { if (!a) a = "d"; send({a}) }', '{a: ("d" | ?overridden-later)}'],
    ['let l = []; if (c) l = get(); send(l)', '?call-result'],
    ['let l = []; send(l)', '[]'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('destructuring', () => {
  it.each([
    ['const {a} = {a: 1}; send({a})', '{a: 1}'],
    ['const {a: {b}} = {a: {b: 1}}; send({b})', '{b: 1}'],
    ['const {a: b} = {a: 1}; send({b})', '{b: 1}'],
    ['const {"a": b} = {a: 1}; send({b})', '{b: 1}'],
    ['const {[k]: b} = {a: 1}; send({b})', '{b: ?property-read}'],
    ['const [a, b] = ["x", "y"]; send({a, b})', '{a: "x", b: "y"}'],
    ['const [, b] = ["x", "y"]; send({b})', '{b: "y"}'],
    ['const {a = 5} = {}; send({a})', '{a: 5}'],
    ['const {a = 5} = {a: 1}; send({a})', '{a: 1}'],
    ['const {a = 5} = {a: null}; send({a})', '{a: null}'],
    ['const {a = 5} = x; send({a})', '{a: (?property-read | 5)}'],
    ['const {a = []} = x; send({a})', '{a: ?property-read}'],
    ['const {a = {}} = x; send({a})', '{a: ?property-read}'],
    ['const {a} = x; send({a})', '{a: ?property-read}'],
    ['const {a, ...r} = {a: 1, b: 2, c: 3}; send(r)', '{b: 2, c: 3}'],
    ['const {a, ...r} = x; send(r)', '{...property-read}'],
    ['const {X} = process.env; send({X})', '{X: <string>}'],
    ['const [a, ...r] = ["x", "y"]; send(r)', '[; 0..∞ property-read]'],
    ['function f({a}) { send({a}) }', '{a: ?property-read}'],
    ['function f({a = 1}) { send({a}) }', '{a: (?property-read | 1)}'],
    ['function f({a = 1} = {}) { send({a}) }', '{a: (?property-read | 1)}'],
    ['function f({a: {b}}) { send({b}) }', '{b: ?property-read}'],
    ['function f([a]) { send({a}) }', '{a: ?property-read}'],
    ['const b = {m: {x: 1}}; const {m} = b; send(m)', '{x: 1}'],
    ['const {a} = {a: {x: 1}}; a.y = 2; send(a)', '{x: 1, y: 2}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('defaults and fallbacks', () => {
  it.each([
    ['send({a: x ?? "d"})', '{a: (?global | "d")}'],
    ['send({a: x || "d"})', '{a: (?global | "d")}'],
    ['send({a: x ?? []})', '{a: ?global}'],
    ['send({a: x || {}})', '{a: ?global}'],
    ['send({a: x ?? ""})', '{a: ?global}'],
    ['send({a: x || ""})', '{a: ?global}'],
    ['send({a: c ? x : ""})', '{a: (?global | "")}'],
    ['send({a: null ?? ""})', '{a: ""}'],
    ['function f({a = ""}) { send({a}) }', '{a: ?property-read}'],
    ['const none = []; send({a: x || none})', '{a: ?global}'],
    ['send({a: x ?? ["d"]})', '{a: (?global | ["d"])}'],
    ['send({a: null ?? []})', '{a: []}'],
    ['send({a: "v" ?? "d"})', '{a: "v"}'],
    ['send({a: "" || "d"})', '{a: "d"}'],
    ['send({a: "" ?? "d"})', '{a: ""}'],
    ['send({a: null ?? "d"})', '{a: "d"}'],
    ['send({a: undefined ?? "d"})', '{a: "d"}'],
    ['send({a: NaN ?? "d"})', '{a: (null | "d")}'],
    ['send({a: (() => 1) ?? "d"})', '{a: (absent | "d")}'],
    ['send({a: (c ? "x" : null) ?? "d"})', '{a: ("x" | "d")}'],
    ['send({a: (c ? "x" : undefined) || "d"})', '{a: ("x" | "d")}'],
    ['send({a: x && "b"})', '{a: (<null|boolean|integer|string|absent> | "b")}'],
    ['send({a: x === 1 && "b"})', '{a: (<boolean> | "b")}'],
    ['send({a: true && "b"})', '{a: "b"}'],
    ['send({a: null && "b"})', '{a: null}'],
    ['send({a: "x" && "b"})', '{a: "b"}'],
    ['send({a: {} && "b"})', '{a: "b"}'],
    ['send({a: c ? "a" : "b"})', '{a: ("a" | "b")}'],
    ['send({a: c ? "a" : d ? "b" : "e"})', '{a: ("a" | "b" | "e")}'],
    ['send({a: c ? "a" : undefined})', '{a: ("a" | absent)}'],
    ['send({a: true ? "a" : "b"})', '{a: "a"}'],
    ['function f(a = "d") { send({a}) }', '{a: (?parameter | "d")}'],
    ['function f(a = []) { send({a}) }', '{a: ?parameter}'],
    ['function f(a = {b: 1}) { send(a) }', '(?parameter | {b: 1})'],
    ['function f(a: string = "d") { send({a}) }', '{a: <string>}'],
    ['function f(a: string | undefined = 5) { send({a}) }', '{a: (<string> | 5)}'],
    ['send({a: process.env.X ?? "d"})', '{a: (<string> | "d")}'],
    ['send({a: process.env.X || "d"})', '{a: (<string> | "d")}'],
    ['const x = process.env.X; send({a: x ?? "d"})', '{a: (<string> | "d")}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('defined by assumption', () => {
  it.each([
    ['send({a: process.env.X})', '{a: <string>}'],
    ['send({a: process.env["X"]})', '{a: <string>}'],
    ['send({a: process.env[x]})', '{a: <string>}'],
    ['send({a: process.env.X!})', '{a: <string>}'],
    ['send({a: globalThis.process.env.X})', '{a: <string>}'],
    ['send({a: import.meta.env.X})', '{a: <string>}'],
    ['send({a: Deno.env.get("X")})', '{a: <string>}'],
    ['send({a: Bun.env.X})', '{a: <string>}'],
    ['import process from "node:process"; send({a: process.env.X})', '{a: <string>}'],
    ['import { env } from "process"; send({a: env.X})', '{a: <string>}'],
    ['const env = process.env; send({a: env.X})', '{a: <string>}'],
    ['const { env } = f(); send({a: env.X})', '{a: ?property-read}'],
    ['const process = f(); send({a: process.env.X})', '{a: ?property-read}'],
    ['const APP_ID = process.env.X; send({a: APP_ID})', '{a: <string>}'],
    ['const APP_ID = config.get("x"); send({a: APP_ID})', '{a: <constant>}'],
    ['const APP_ID = "x"; send({a: APP_ID})', '{a: "x"}'],
    ['let APP_ID = f(); APP_ID = g(); send({a: APP_ID})', '{a: ?call-result}'],
    ['function h() { const APP_ID = f(); send({a: APP_ID}) }', '{a: ?call-result}'],
    ['import { APP_ID } from "./x"; send({a: APP_ID})', '{a: <constant>}'],
    ['import { appId } from "./x"; send({a: appId})', '{a: ?import}'],
    ['import { APP_ID as appId } from "./x"; send({a: appId})', '{a: ?import}'],
    ['import { IDS } from "./x"; send({a: IDS.x})', '{a: ?property-read}'],
    ['import { BASE } from "./x"; send({...BASE, a: 1})', '{a: 1, ...unknown-spread}'],
    ['send({a: APP_ID})', '{a: ?global}'],
    ['send({a: config.APP_ID})', '{a: ?property-read}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('reading members of known objects', () => {
  it.each([
    ['const c = {a: {b: "x"}}; send({a: c.a.b})', '{a: "x"}'],
    ['const c = {a: "x"}; send({a: c["a"]})', '{a: "x"}'],
    ['const c = {a: "x"}; const k = "a"; send({a: c[k]})', '{a: "x"}'],
    ['const c = {a: "x"}; send({a: c[k]})', '{a: ?property-read}'],
    ['const c = {a: "x"}; send({a: c.b})', '{a: absent}'],
    ['const c = {a: "x"}; send({a: c.toString})', '{a: ?property-read}'],
    ['const c = {...x, a: "x"}; send({a: c.a, b: c.b})', '{a: "x", b: ?property-read}'],
    ['const c = {a: "x"}; const v = c.a; c.a = "y"; send({v})', '{v: "x"}'],
    ['const c = {m: {x: 1}}; const v = c.m; c.m.x = 2; send({v})', '{v: {x: 2}}'],
    ['const c = {m: {x: 1}}; const v = {...c.m}; c.m.x = 2; send({v})', '{v: {x: 1}}'],
    ['const c = {m: {x: 1}}; const v = [c.m]; c.m = {}; send({v})', '{v: [?reassigned]}'],
    ['const c = {a: "x"} as const; function f() { send({a: c.a}) }', '{a: "x"}'],
    ['const c = ["x", "y"]; send({a: c[1], n: c.length})', '{a: "y", n: 2}'],
    ['const c = {a: "x"}; send({a: c?.a})', '{a: "x"}'],
    ['const c = d ? {a: "x"} : {a: "y"}; send({a: c.a})', '{a: ("x" | "y")}'],
    ['const c = d ? {a: "x"} : undefined; send({a: c?.a})', '{a: ("x" | ?property-read)}'],
    ['const c = {}; if (d) c.a = "x"; send({a: c.a})', '{a: ("x" | <absent>)}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
