import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('annotated parameters', () => {
  it.each([
    ['string', '<string>'],
    ['number', '<null|number>'],
    ['boolean', '<boolean>'],
    ['null', '<null>'],
    ['undefined', 'absent'],
    ['any', '?parameter'],
    ['unknown', '?parameter'],
    ['bigint', '?parameter'],
    ['symbol', 'absent'],
    ['() => void', 'absent'],
    ['object', '<array|object>'],
    ['string | undefined', '<string|absent>'],
    ['string | null', '<null|string>'],
    ['string | number', '<null|number|string>'],
    ['string | any', '?parameter'],
    ['"a"', '"a"'],
    ['"a" | "b"', '<string>'],
    ['5', '5'],
    ['-5', '<null|number>'],
    ['true', 'true'],
    ['`a${string}`', '<string>'],
    ['string[]', '[; 0..∞ parameter]'],
    ['readonly string[]', '[; 0..∞ parameter]'],
    ['Array<string>', '[; 0..∞ parameter]'],
    ['ReadonlyArray<string>', '[; 0..∞ parameter]'],
    ['string[] | undefined', '<array|absent>'],
    ['[string, number]', '[<string>, <null|number>]'],
    ['[id: string]', '[<string>]'],
    ['[string, ...string[]]', '[; 0..∞ parameter]'],
    ['[string?]', '[; 0..∞ parameter]'],
    ['Date', '<null|string>'],
    ['Record<string, string>', '{...parameter}'],
    ['Partial<X>', '{...parameter}'],
    ['Readonly<{a: string}>', '{a: <string>, ...parameter}'],
    ['Map<string, string>', '?parameter'],
    ['Promise<string>', '?parameter'],
    ['T', '?parameter'],
    ['Imported', '?parameter'],
    ['Ns.Type', '?parameter'],
    ['typeof x', '?parameter'],
    ['keyof X', '?parameter'],
    ['X["a"]', '?parameter'],
    ['{a: string}', '{a: <string>, ...parameter}'],
    ['{a?: string}', '{...parameter}'],
    ['{a: string | undefined}', '{a: <string|absent>, ...parameter}'],
    ['{a: {b: number}}', '{a: {b: <null|number>, ...parameter}, ...parameter}'],
    ['{a: any, b: string}', '{b: <string>, ...parameter}'],
    ['{a(): void, b: () => void, c: string}', '{c: <string>, ...parameter}'],
    ['{toJSON(): string}', '?parameter'],
    ['{(x: string): void}', '?parameter'],
    ['{[k: string]: string}', '{...parameter}'],
    ['{a: string} & {b: number}', '{a: <string>, b: <null|number>, ...parameter}'],
    ['string & {__brand: "x"}', '<string>'],
    ['NonNullable<string | undefined>', '<string>'],
  ])('%s', (type, expected) => {
    expect(valueOf(`function f<T>(x: ${type}) { send(x) }`)).toBe(expected);
  });
});

describe('types of the file', () => {
  it.each([
    ['type Id = string; function f(x: Id) { send(x) }', '<string>'],
    ['type Id = string; type Ids = Id[]; function f(x: Ids) { send(x) }', '[; 0..∞ parameter]'],
    [
      'interface U { id: string; name?: string } function f(u: U) { send(u) }',
      '{id: <string>, ...parameter}',
    ],
    ['interface U { id: string; name?: string } function f(u: U) { send(u.id) }', '<string>'],
    ['interface U { id: string; name?: string } function f(u: U) { send(u.name) }', '<string|absent>'],
    ['interface U { id: string } function f(u: U) { send(u?.id) }', '<string>'],
    ['interface U { id: string } function f(u?: U) { send(u?.id) }', '<string|absent>'],
    ['interface U { id: string } function f(u?: U) { send(u!.id) }', '<string>'],
    ['interface U { id: string } function f({id}: U) { send({id}) }', '{id: <string>}'],
    ['interface U { id: string } function f({id: x}: U) { send({x}) }', '{x: <string>}'],
    ['interface U { id?: string } function f({id = "d"}: U) { send({id}) }', '{id: (<string> | "d")}'],
    ['interface U { id?: string[] } function f({id = []}: U) { send({id}) }', '{id: (<array> | ?fallback)}'],
    ['interface U { a: { b: { c: number } } } function f(u: U) { send(u.a.b.c) }', '<null|number>'],
    ['interface U { a: string } function f(u: U) { g(u); send(u.a) }', '<string>'],
    ['interface U { a: string } function f(u: U) { g(u); send(u) }', '{...escapes}'],
    ['interface U { a: string } function f(u: U) { u.a = "x"; send(u) }', '{a: "x", ...parameter}'],
    [
      'interface U { a: string } function f(u: U) { send({...u, b: 1}) }',
      '{a: <string>, b: 1, ...parameter}',
    ],
    [
      'interface U { a: string } function f(us: U[]) { send(us.map(u => ({a: u.a}))) }',
      '[{a: ?property-read}; 0..∞ call-result]',
    ],
    ['interface U<T> { a: T } function f(u: U<string>) { send(u) }', '?parameter'],
    ['class U { id: string } function f(u: U) { send(u) }', '?parameter'],
    ['enum E { A = "a" } function f(x: E) { send(x) }', '<string>'],
    ['enum E { A } function f(x: E) { send(x) }', '<number>'],
    ['type A = B; type B = A; function f(x: A) { send(x) }', '?parameter'],
    ['interface N { next: N; v: string } function f(n: N) { send(n.next.v) }', '<string>'],
    ['type T = [string, number]; function f([a, b]: T) { send({a, b}) }', '{a: <string>, b: <null|number>}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('other annotations', () => {
  it.each([
    ['const x: string = f(); send(x)', '<string>'],
    ['const x: string = "a"; send(x)', '"a"'],
    ['const b: Body = {a: 1}; send(b)', '{a: 1}'],
    ['const x: string = c ? f() : "d"; send(x)', '(<string> | "d")'],
    ['const {a}: {a: string} = f(); send({a})', '{a: <string>}'],
    ['let x: string; x = f(); send(x)', '<string>'],
    ['const x = f() as string; send(x)', '?call-result'],
    ['function f(x: string | undefined) { send({x: x ?? "d"}) }', '{x: (<string> | "d")}'],
    ['function f(x: string) { send({x: x ?? "d"}) }', '{x: <string>}'],
    ['function f(x: number) { send({x: x ?? 5}) }', '{x: (<null|number> | 5)}'],
    ['function f(x: string) { send({x: x || "d"}) }', '{x: (<string> | "d")}'],
    ['function f(x?: string) { send({...(x && {x})}) }', '{x?: <string|absent>}'],
    ['function f(x: string) { send({x: `a${x}`}) }', '{x: `a…`}'],
    ['function f(this: X, x: string) { send({x}) }', '{x: <string>}'],
    ['class A { key: string; f() { send({k: this.key}) } }', '{k: <string>}'],
    ['class A { key?: string; f() { send({k: this.key}) } }', '{k: <string|absent>}'],
    ['class A { constructor(private key: string) {} f() { send({k: this.key}) } }', '{k: <string>}'],
    ['class A { key; f() { send({k: this.key}) } }', '{k: ?property-read}'],
    ['class A { key: string; f() { function g() { send({k: this.key}) } } }', '{k: ?property-read}'],
    ['function id(): string { return x } send({a: id()})', '{a: <string>}'],
    ['const id = (): string => x; send({a: id()})', '{a: <string>}'],
    ['async function id(): Promise<string> { return x } send({a: await id()})', '{a: ?global}'],
    ['function f(x: string, ...ids: string[]) { send({ids}) }', '{ids: [; 0..∞ property-read]}'],
    ['const f = (x: string) => send({x})', '{x: <string>}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
