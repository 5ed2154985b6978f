import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf, isFunction } from '../../src/scope/ancestors.js';
import { globalName, shortName } from '../../src/scope/callee-name.js';
import { isImmediateCallback } from '../../src/scope/immediate-callback.js';
import { localFunction } from '../../src/scope/local-function.js';
import { referencesOf, isConstant } from '../../src/scope/references.js';
import { returnedExpressions } from '../../src/scope/returned-expressions.js';
import { keyName, memberName } from '../../src/scope/static-name.js';
import { unwrap, wrapped } from '../../src/scope/unwrap.js';
import { parseTypeScript } from '../support/parse.js';
import { findSend } from '../support/value-of.js';

const argumentOf = (code: string): TSESTree.Expression => findSend(parseTypeScript(code)).argument;

describe('globalName', () => {
  it.each([
    ['send(JSON.stringify)', 'JSON.stringify'],
    ['send(globalThis.JSON.stringify)', 'JSON.stringify'],
    ['send(window.fetch)', 'fetch'],
    ['send(JSON["stringify"])', 'JSON.stringify'],
    ['send((JSON as any).stringify)', 'JSON.stringify'],
    ['send(a?.b)', 'a.b'],
    ['send(a[b])', undefined],
    ['send(a().b)', undefined],
    ['const JSON = 1; send(JSON.stringify)', undefined],
    ['import fetch from "x"; send(fetch)', undefined],
    ['function f(fetch) { send(fetch) }', undefined],
  ])('%s', (code, expected) => {
    const source = parseTypeScript(code);
    expect(globalName(findSend(source).argument, referencesOf(source))).toBe(expected);
  });
});

describe('shortName', () => {
  it.each([
    ['send(a)', 'a'],
    ['send(a.b.c)', 'a.b.c'],
    ['send(a[0].b)', 'a[0].b'],
    ['send(a[i])', 'a[…]'],
    ['send(this.a)', 'this.a'],
    ['send(f(1).b)', 'f().b'],
    ['send(new A(1))', 'new A()'],
    ['send(await f())', 'f()'],
    ['send(a!)', 'a'],
    ['send(1)', '…'],
  ])('%s', (code, expected) => {
    expect(shortName(argumentOf(code))).toBe(expected);
  });
});

describe('static names', () => {
  it.each([
    ['send({a: 1})', 'a'],
    ['send({"a": 1})', 'a'],
    ['send({1: 1})', '1'],
    ['send({["a"]: 1})', 'a'],
    ['send({[`a`]: 1})', 'a'],
    ['send({[a]: 1})', undefined],
    ['send({a() {}})', 'a'],
  ])('%s', (code, expected) => {
    const [member] = (argumentOf(code) as TSESTree.ObjectExpression).properties;
    expect(keyName(member as TSESTree.Property)).toBe(expected);
  });

  it.each([
    ['send(x.a)', 'a'],
    ['send(x["a"])', 'a'],
    ['send(x[0])', '0'],
    ['send(x[a])', undefined],
  ])('%s', (code, expected) => {
    expect(memberName(argumentOf(code) as TSESTree.MemberExpression)).toBe(expected);
  });
});

describe('localFunction', () => {
  it.each([
    ['function f() {} send(f)', true],
    ['const f = () => 1; send(f)', true],
    ['const f = function () {}; send(f)', true],
    ['send(() => 1)', true],
    ['let f = () => 1; f = g; send(f)', false],
    ['import { f } from "x"; send(f)', false],
    ['const { f } = { f() {} }; send(f)', false],
    ['send(f)', false],
  ])('%s', (code, expected) => {
    const source = parseTypeScript(code);
    const found = localFunction(findSend(source).argument, referencesOf(source));
    expect(found !== undefined).toBe(expected);
  });
});

describe('isConstant', () => {
  it.each([
    ['const a = 1; send(a)', true],
    ['let a = 1; send(a)', true],
    ['let a; send(a)', true],
    ['let a = 1; a = 2; send(a)', false],
    ['let a; a = 2; send(a)', false],
    ['var a = 1; var a = 2; send(a)', false],
    ['function f(a) { send(a) }', true],
    ['function f(a = 1) { send(a) }', true],
    ['function f(a) { a++; send(a) }', false],
  ])('%s', (code, expected) => {
    const source = parseTypeScript(code);
    const variable = referencesOf(source).variableOf(findSend(source).argument);
    expect(variable !== undefined && isConstant(variable)).toBe(expected);
  });
});

describe('isImmediateCallback', () => {
  it.each([
    ['xs.forEach(() => send(1))', true],
    ['xs.map(function () { send(1) })', true],
    ['xs.reduce((a) => send(1), [])', true],
    ['xs.forEach(async () => send(1))', false],
    ['xs.then(() => send(1))', false],
    ['forEach(() => send(1))', false],
    ['xs.forEach(x, () => send(1))', false],
  ])('%s', (code, expected) => {
    const around = [...ancestorsOf(findSend(parseTypeScript(code)).call)].find(isFunction);
    expect(around !== undefined && isImmediateCallback(around)).toBe(expected);
  });
});

describe('unwrap', () => {
  it('goes through assertions in both directions', () => {
    const argument = argumentOf('send((a as any)!.b satisfies string)');
    const inner = unwrap(argument);
    expect(inner.type).toBe('MemberExpression');
    expect(wrapped(inner)).toBe(argument);
  });
});

describe('returnedExpressions', () => {
  it('finds what a function returns, nested functions left out', () => {
    const code = `send(function () { if (a) return 1; for (;;) { return 2 } switch (b) { case 1: return 3 }
      try { return 4 } catch { return 5 } finally { l: { return } } const f = () => { return 6 }; while (c) { do { return 7 } while (d) } })`;
    const { body } = argumentOf(code) as TSESTree.FunctionExpression;
    const raw = returnedExpressions(body).map((found) =>
      found === null ? null : (found as TSESTree.Literal).raw,
    );
    expect(raw).toEqual(['1', '2', '3', '4', '5', null, '7']);
  });
});
