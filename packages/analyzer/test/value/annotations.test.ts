import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('what an annotation says of a parameter', () => {
  it.each([
    ['null[]', '[<null>; 0..∞ parameter]'],
    ['undefined[]', '[; 0..∞ parameter]'],
    ['unknown[]', '[; 0..∞ parameter]'],
    ['-1 | 2', '<null|number>'],
    ['10n', '?parameter'],
    ['`a`', '<string>'],
    ['`a${B}`', '<string>'],
    ['void', 'absent'],
    ['new () => X', 'absent'],
    ['unique symbol', '?parameter'],
    ['keyof T', '?parameter'],
    ['readonly [string]', '[<string>]'],
    ['[a?: string]', '[; 0..∞ parameter]'],
    ['[any, T]', '[?parameter, ?parameter]'],
    ['Readonly', '?parameter'],
    ['Readonly<string>', '<string>'],
    ['NonNullable', '?parameter'],
    ['NonNullable<T>', '?parameter'],
    ['NonNullable<string | null>', '<string>'],
    ['{a} & {b: string}', '{b: <string>, ...parameter}'],
    ['{a: string} & string[]', '?parameter'],
    ['{a: string} & (() => void)', '?parameter'],
    ['object & {a: string}', '?parameter'],
    ['string[] & {a: string}', '?parameter'],
    ['(string | number) & {__b: 1}', '<null|number|string>'],
    ['{a: string, toJSON: any}', '?parameter'],
    ['{a: string, b: undefined, c: any}', '{a: <string>, ...parameter}'],
    ['{a: string, new(): X, [k: string]: any}', '{a: <string>, ...parameter}'],
    ['{a: string, get b(): string}', '{a: <string>, ...parameter}'],
    ['A.B', '?parameter'],
    ['string | Date | boolean | object | undefined | number', '?parameter'],
  ])('%s', (type, expected) => {
    expect(valueOf(`function f(x: ${type}) { send(x) }`)).toBe(expected);
  });

  it.each([
    ['function f(x?: string) { send(x) }', '<string|absent>'],
    ['function f(x?: any) { send(x) }', '?parameter'],
    ['function f<T>(x: Array<T>) { send(x) }', '[; 0..∞ parameter]'],
    ['interface I { a: string; (): void } function f(x: I) { send(x) }', '?parameter'],
    ['interface I { a: string } interface I { b: string } function f(x: I) { send(x) }', '?parameter'],
    ['interface I { a: string } type J = I; function f(x: J) { send(x) }', '{a: <string>, ...parameter}'],
    ['class C { a: string } function f(x: C) { send(x.a) }', '?property-read'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it('as deep as types are followed, of one that holds itself', () => {
    const value = valueOf('interface I { a: I[] } function f(x: I) { send(x.a) }');
    expect(value.split('{a: ')).toHaveLength(4);
  });
});
