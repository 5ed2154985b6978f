import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('a constant of the module is there, whatever it is', () => {
  it.each([
    ['const MAX_SIZE = f(); send({a: MAX_SIZE})', '{a: <constant>}'],
    ['let MAX_SIZE = f(); send({a: MAX_SIZE})', '{a: <constant>}'],
    ['const MAX_SIZE = c ? f() : 5; send({a: MAX_SIZE})', '{a: (<constant> | 5)}'],
    ['const maxSize = f(); send({a: maxSize})', '{a: ?call-result}'],
    ['let MAX_SIZE = f(); MAX_SIZE = g(); send({a: MAX_SIZE})', '{a: ?call-result}'],
    ['function h() { const MAX_SIZE = f(); send({a: MAX_SIZE}) }', '{a: ?call-result}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each(['MAX_SIZE', 'AB', 'A_B', 'A1', 'A_1B', 'AB_CD_2'])('%s is written as one', (name) => {
    expect(valueOf(`import { ${name} } from "x"; send(${name})`)).toBe('<constant>');
  });

  it.each(['A', '_A', 'maxSize', 'MAX_', 'Max', 'MAX_Size', 'A__B'])('%s is not', (name) => {
    expect(valueOf(`import { ${name} } from "x"; send(${name})`)).toBe('?import');
  });
});

describe('what a name stands for', () => {
  it.each([
    ['send([NaN, Infinity, undefined])', '[null, null, absent]'],
    ['const NaN = 5; send(NaN)', '5'],
    ['declare const X: string; send(X)', '<string>'],
    ['declare const x; send(x)', '?global'],
    ['let x!: number; send(x)', '<null|number>'],
    ['let x; send(x)', 'absent'],
    ['function f() {} send({f})', '{f: absent}'],
    ['class C {} send({a: C})', '{a: absent}'],
    ['namespace N { } send(N)', '?unsupported-syntax'],
    ['try { } catch (e) { send(e) }', '?unsupported-syntax'],
    ['import x = require("y"); send(x)', '?import'],
    ['function f({x}) { send(x) }', '?property-read'],
    ['function f([x]) { send(x) }', '?property-read'],
    ['function f(...x) { send(x) }', '[; 0..∞ property-read]'],
    ['function f({x = 5} = {}) { send(x) }', '(?property-read | 5)'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['const MAX_SIZE = f(); send(MAX_SIZE)', ["call-result 'MAX_SIZE' at f()"]],
    ['import { MAX_SIZE } from "x"; send(MAX_SIZE)', ["import 'MAX_SIZE' at MAX_SIZE"]],
    ['import { size } from "x"; send(size)', ["import 'size' at size"]],
    ['send(other)', ["global 'other' at other"]],
    ['declare const x; send(x)', ["global 'x' at x"]],
    ['namespace N { } send(N)', ["unsupported-syntax 'N' at N"]],
    [
      'function f(x, {y}, ...z) { send([x, y, z]) }',
      ["parameter 'x' at x", "property-read 'y' at y", 'property-read at z'],
    ],
    ['function f(x: string) { send(x) }', ["parameter 'x' at x: string"]],
    ['let a = 1; a++; send(a)', ['reassigned at a++']],
    ['let a = 1; a -= y; send(a)', ['reassigned at a -= y']],
    ['const [a, ...r] = z; send(r)', ['property-read at [a, ...r]']],
    ['const {[k]: a, ...r} = {a: 1, b: 2}; send(r)', ['property-read at {[k]: a, ...r}']],
    ['let {a} = {a: 1}; [a] = z; send(a)', ["property-read '0' at [a]"]],
  ])('has a reason where it is not known: %s', (code, expected) => {
    expect(reasonsOf(code)).toEqual(expected);
  });
});

describe('a variable that gets another object', () => {
  it.each([
    ['let b = {a: 1}; b.z = 1; const c = {b}; send(c)', '{b: {a: 1, z: 1}}'],
    ['let b = {a: 1}; b.z = 1; const c = {b}; b.y = 2; send(c)', '{b: {a: 1, z: 1, y: 2}}'],
    ['let b; b = {a: 1}; b.z = 1; const c = {b}; b.y = 2; send(c)', '{b: {a: 1, z: 1, y: 2}}'],
    ['let b = 5; const c = {b}; b = 6; send(c)', '{b: 5}'],
    ['let b = {a: 1}; b.x = 2; const c = b; b = {a: 3}; send(c)', '?reassigned'],
    ['let b = {a: 1}; const c = {b}; b = {a: 3}; send(c)', '{b: ?reassigned}'],
    ['let b = {a: 1}; const c = {b}; b.z = 1; b = {a: 3}; send(c)', '{b: ?reassigned}'],
    [
      'let b = {a: 1}; b.q = 1; const c = {b}; for (const x of xs) { b = {a: 2}; } send(c)',
      '{b: ?reassigned}',
    ],
    [
      'const l = []; let b; for (const x of xs) { b = {a: 1}; b.z = 1; l.push(b) } send(l)',
      '[?reassigned; 0..∞ loop]',
    ],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('patterns', () => {
  it.each([
    ['let a; [a] = [1]; send(a)', '1'],
    ['let a; ({a} = {a: 1}); send(a)', '1'],
    ['const {a, ...r} = {a: 1, b: {c: 2}}; send(r)', '{b: {c: 2}}'],
    ['const o = {a: 1, b: {c: 2}}; const {a, ...r} = o; o.b.c = 3; send(r)', '{b: {c: 3}}'],
    ['const {[k]: a, ...r} = {a: 1, b: 2}; send({a, r})', '{a: ?property-read, r: {...property-read}}'],
    ['const {a, ...r} = x; send(r)', '{...property-read}'],
    ['const [a, ...r] = [1, 2]; send(r)', '[; 0..∞ property-read]'],
    ['const {a, ...r} = c ? {a: 1, b: 2} : {b: 3}; send(r)', '({b: 2} | {b: 3})'],
    ['const o = {a: 1, b: {c: 1}, d: 1}; const {a, ...r} = o; o.d = 2; send(r)', '{b: {c: 1}, d: 1}'],
    ['const {a, ...r} = {...x, a: 1, b: 2}; send(r)', '{b: 2, ...unknown-spread}'],
    ['const {a: {b = 2}} = {a: {}}; send(b)', '2'],
    ['const {a: {b = 2}} = {a: {b: x}}; send(b)', '(?global | 2)'],
    ['const o = {a: {b: 1}}; const {a} = o; o.a.b = 2; send(a)', '{b: 2}'],
    ['const o = {a: {b: 1}}; const {a} = o; o.a = {b: 3}; send(a)', '?reassigned'],
    ['const o = {a: 5}; const {a} = o; o.a = 6; send(a)', '5'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['let a; a ||= "y"', '"y"'],
    ['let a = "x"; a ||= "y"', '"x"'],
    ['let a = "x"; a &&= "y"', '"y"'],
    ['let a = 0; a &&= "y"', '0'],
    ['let a = null; a ??= "y"', '"y"'],
    ['let a = "x"; a += "y"', '"xy"'],
    ['let a = 5; a -= 2', '<null|number>'],
  ])('operators that assign: %s', (code, expected) => {
    expect(valueOf(`${code}; send(a)`)).toBe(expected);
  });
});

describe('enums', () => {
  it.each([
    ['enum E { A, B, C = 5, D } send([E.A, E.B, E.C, E.D])', '[0, 1, 5, 6]'],
    ['enum E { A = "a", B } send([E.A, E.B])', '["a", ?property-read]'],
    ['enum E { A = x, B } send([E.A, E.B])', '[?property-read, ?property-read]'],
    ['enum E { "A b" = 1 } send(E["A b"])', '1'],
    ['enum E { A } send(E)', '{A: 0, ...computed-key}'],
    ['enum E { A } function f(x: E) { send(x) }', '<number>'],
    ['enum E { A = "a", B = 1 } function f(x: E) { send(x) }', '<number|string>'],
    ['enum E { A = "a", B = "b" } function f(x: E) { send(x) }', '<string>'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it('have reasons', () => {
    const declaration = 'enum E { A = x }';
    expect(reasonsOf(`${declaration} send(E)`)).toEqual([
      `computed-key 'E' at ${declaration}`,
      "global 'x' at x",
    ]);
    expect(reasonsOf('enum E { A = "a", B } send(E)')).toContain('unsupported-syntax at B');
  });
});
