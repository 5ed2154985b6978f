import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('the type of a member of an annotated parameter', () => {
  it.each([
    ['{a: string} | undefined', 'u.a', '<string>'],
    ['{a: string} | null', 'u.a', '<string>'],
    ['undefined | {a: string} | null', 'u.a', '<string>'],
    ['{a: string} | {a: number}', 'u.a', '?property-read'],
    ['string | undefined', 'u.a', '?property-read'],
    ['undefined', 'u.a', '?property-read'],
    ['{a: string} & {b: number}', '[u.a, u.b]', '[<string>, <null|number>]'],
    ['{a: string} & T', '[u.a, u.b]', '[<string>, ?property-read]'],
    ['S & T', 'u.a', '?property-read'],
    ['string & {a: 1}', 'u.a', '1'],
    ['{a(): string}', 'u.a', '?property-read'],
    ['{a}', 'u.a', '?property-read'],
    ['{"a-b": string, 1: number}', '[u["a-b"], u[1]]', '[<string>, <null|number>]'],
    ['{a: string}', '[u[k]]', '[?property-read]'],
    ['[string, number]', '[u[0], u[1]]', '[<string>, <null|number>]'],
    ['[string, number]', '[u.length, u.first]', '[2, ?property-read]'],
    ['[string, ...number[]]', '[u[0], u[1], u.length]', '[<string>, ?property-read, <integer>]'],
    ['[string?]', 'u[0]', '?property-read'],
    ['[id: string, n?: number]', '{a: u[0], b: u[1]}', '{a: <string>, b: <null|number|absent>}'],
  ])('%s: %s', (type, read, expected) => {
    expect(valueOf(`function f(u: ${type}, k) { send(${read}) }`)).toBe(expected);
  });

  it.each([
    [
      'u?: {a: {b: string}}',
      '{a: u?.a.b, b: u?.a?.b, c: u!.a.b}',
      '{a: <string|absent>, b: <string|absent>, c: <string>}',
    ],
    ['{a}: {a: string} & {b: number}', '{a}', '{a: <string>}'],
    ['{a}: {a: string} = {}', '{a}', '{a: <string>}'],
    ['{a: {b}}: {a: {b: string}}', '{b}', '{b: <string>}'],
    ['{a: {b}}: {a?: {b: string}}', '{b}', '{b: <string>}'],
    [
      '{a, ...r}: {a: string, b: number}',
      '{a, r, b: r.b}',
      '{a: <string>, r: {...property-read}, b: ?property-read}',
    ],
    ['{[k]: a}: {a: string}', '{a}', '{a: ?property-read}'],
    ['{a}: any', '{a}', '{a: ?property-read}'],
    ['[a, b]: [id: string, n?: number]', '{a, b}', '{a: <string>, b: <null|number|absent>}'],
    ['[a, b]: [string?, ...number[]]', '{a, b}', '{a: ?property-read, b: ?property-read}'],
    ['[a, ...c]: [string, ...number[]]', '{a, c}', '{a: <string>, c: [; 0..∞ property-read]}'],
  ])('%s, as a part: %s', (parameter, sent, expected) => {
    expect(valueOf(`function f(${parameter}) { send(${sent}) }`)).toBe(expected);
  });
});

describe('the type of a member of `this`', () => {
  it.each([
    ['constructor(private readonly key: string = "x", plain: number) {}', '<string>'],
    ['constructor(private key?: string) {}', '<string|absent>'],
    ['other: number; constructor(o: string, private key: string) {}', '<string>'],
    ['constructor(key: string) {}', '?property-read'],
    ['constructor(private other: string) {}', '?property-read'],
    ['other(key: string) {} key: string', '<string>'],
    ['key() {}', '?property-read'],
    ['get key(): string { return x }', '?global'],
    ['key: string; static key: number', '<string>'],
    // A member of the class itself is none of its instances.
    ['static key: string; key: number', '<null|number>'],
    ['static key: string', '?property-read'],
  ])('of a class with %s', (members, expected) => {
    expect(valueOf(`class A { ${members}; f() { send({k: this.key}) } }`)).toBe(`{k: ${expected}}`);
  });

  it.each([
    ['static key: string; key: number; static f() { send({k: this.key}) }', '<string>'],
    ['static key: string; key: number; static { send({k: this.key}) }', '<string>'],
    ['static key: string; key: number; static f = () => send({k: this.key})', '<string>'],
    ['key: number; static f() { send({k: this.key}) }', '?property-read'],
    ['constructor(private key: string) {} static f() { send({k: this.key}) }', '?property-read'],
  ])('in a static member: %s', (members, expected) => {
    expect(valueOf(`class A { ${members} }`)).toBe(`{k: ${expected}}`);
  });

  it('is not known outside of a class', () => {
    expect(valueOf('function f() { send({k: this.key}) }')).toBe('{k: ?property-read}');
  });
});
