import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { jsonTextOf, valueOf } from '../support/value-of.js';

describe('functions of the language', () => {
  it.each([
    ['String(null)', '"null"'],
    ['String(NaN)', '<string>'],
    ['String(`a${x}`)', '`a…`'],
    ['String(true)', '"true"'],
    ['String(c ? 1 : 2)', '<string>'],
    ['Number()', '<null|number>'],
    ['Number("5")', '<null|number>'],
    ['Number(5)', '5'],
    ['globalThis.String(5)', '"5"'],
    ['Object.freeze()', '?call-result'],
    ['Object.freeze(...x)', '?call-result'],
    ['Object.seal(5)', '5'],
    ['Object.preventExtensions({a: 1})', '{a: 1}'],
    ['Object.assign()', '?call-result'],
    ['Object.assign(...x)', '?call-result'],
    ['Object.assign([1], {a: 1})', '?call-result'],
    ['Object.assign(5, {a: 1})', '?call-result'],
    ['Object.assign(c ? {a: 1} : {}, {b: 1})', '?call-result'],
    ['structuredClone()', '?call-result'],
    ['structuredClone(...x)', '?call-result'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['const String = x; send(String(5))'],
    ['const Object = x; send(Object.keys({a: 1}))'],
    ['function f(JSON) { send(JSON.parse("1")) }'],
  ])('are not those of a name that the file gives: %s', (code) => {
    expect(valueOf(code)).toMatch(/^\?/);
  });

  it('copy what an object is at that time', () => {
    expect(valueOf('const o = {a: 1}; const p = structuredClone(o); o.a = 2; send(p)')).toBe('{a: 1}');
  });
});

describe('what an object is taken apart into', () => {
  it.each([
    ['Object.keys()', '[; 0..∞ call-result]'],
    ['Object.keys(...x)', '[; 0..∞ call-result]'],
    ['Object.keys([1])', '[; 0..∞ call-result]'],
    ['Object.keys(c ? {a: 1} : {b: 1})', '[; 0..∞ call-result]'],
    ['Object.keys({...(c && {a: 1})})', '[; 0..∞ call-result]'],
    ['Object.entries({a: undefined})', '[["a", absent]]'],
    ['Object.values({a: 1, "2": 1})', '[; 0..∞ call-result]'],
    ['Object.values({a: 1, b2: 2, "2b": 3})', '[1, 2, 3]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('has at most a thousand elements', () => {
    const keys = (count: number): string => {
      const members = Array.from({ length: count }, (_, index) => `k${String(index)}: 1`);
      return valueOf(`send(Object.keys({${members.join()}}).length)`);
    };
    expect(keys(1000)).toBe('1000');
    expect(keys(1001)).toBe('<integer>');
  });
});

describe('Object.fromEntries', () => {
  it.each([
    ['', '{...call-result}'],
    ['[]', '{}'],
    ['[["a"]]', '{...call-result}'],
    ['[[1, 2]]', '{...call-result}'],
    ['[["a", 1, 2]]', '{a: 1}'],
    ['[["a", 1], ["a", 2]]', '{a: 2}'],
    ['[["a", 1], ...x]', '{...call-result}'],
    ['[x]', '{...call-result}'],
    ['[["a", ...x]]', '{...call-result}'],
    ['[["a", c ? {b: 1} : 2]]', '{a: ({b: 1} | 2)}'],
    ['Object.entries({a: 1})', '{a: 1}'],
  ])('of %s', (argument, expected) => {
    expect(valueOf(`send(Object.fromEntries(${argument}))`)).toBe(expected);
  });

  it.each([
    ['const o = {a: {b: 1}}; send(Object.fromEntries(Object.entries(o)))'],
    ['const o = {a: 1}; send(Object.fromEntries([["a", c ? o : 2]]))'],
  ])('of an object that has another name: %s', (code) => {
    expect(valueOf(code)).toBe('{...call-result}');
  });
});

describe('JSON', () => {
  it.each([
    ['JSON.stringify(c ? {a: 1} : undefined)', '<string|absent>'],
    ['JSON.stringify(() => 1)', 'absent'],
    ['JSON.stringify(...x)', '<string>'],
    ['JSON.stringify(undefined, f)', '<string>'],
    ['JSON.parse()', '?call-result'],
    ['JSON.parse(...x)', '?call-result'],
    ['JSON.parse("1", f)', '?call-result'],
    ['JSON.parse("1")', '1'],
    ['JSON.parse(c ? "1" : x)', '(1 | ?global)'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['(null)', '{a: 1}'],
    ['null as any', '{a: 1}'],
    ['undefined', '{a: 1}'],
    ['0', '?json-text'],
    ['"a"', '?json-text'],
    ['replacer', '?json-text'],
  ])('is written whole with the replacer %s, or not known', (replacer, expected) => {
    expect(jsonTextOf(`send(JSON.stringify({a: 1}, ${replacer}))`)).toBe(expected);
  });

  it('knows which `undefined` it is', () => {
    expect(jsonTextOf('function f(undefined) { send(JSON.stringify({a: 1}, undefined)) }')).toBe(
      '?json-text',
    );
  });
});

describe('what a function of the language gives that is not known has a reason', () => {
  it.each([
    ['String(x)', ["call-result 'String()' at String(x)"]],
    ['Number(x)', ["call-result 'Number()' at Number(x)"]],
    ['Boolean(x)', ["call-result 'Boolean()' at Boolean(x)"]],
    ['parseInt(x)', ["call-result 'parseInt()' at parseInt(x)"]],
    ['Object.keys(x)', ["call-result 'Object.keys()' at Object.keys(x)"]],
    ['Object.fromEntries(x)', ["call-result 'Object.fromEntries()' at Object.fromEntries(x)"]],
    ['Object.assign(5, {})', ["call-result 'Object.assign()' at Object.assign(5, {})"]],
    ['Object.assign({}, ...xs)', ['unknown-spread at ...xs']],
    ['JSON.stringify(x)', ["call-result 'JSON.stringify()' at JSON.stringify(x)"]],
  ])('%s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});
