import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('arithmetic', () => {
  it.each([
    ['5 / 2', '2.5'],
    ['5 % 3', '2'],
    ['2 ** 3', '8'],
    ['2 * 3', '6'],
    ['5 - 3', '2'],
    ['1.5 + 1', '2.5'],
    ['1 + null', '<null|number>'],
    ['1 + true', '<null|number>'],
    ['true + 1', '<null|number>'],
    ['"a" + null', '"anull"'],
    ['[] + 1', '<null|number|string>'],
    ['1 + x', '<null|number|string>'],
    ['1 - "a"', '<null|number>'],
    ['"a" * 1', '<null|number>'],
    ['5 & 3', '<integer>'],
    ['5 | 3', '<integer>'],
    ['5 ^ 3', '<integer>'],
    ['1 << 2', '<integer>'],
    ['8 >> 1', '<integer>'],
    ['8 >>> 1', '<integer>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['Date.now() + 1', '<integer>'],
    ['Date.now() - 1', '<integer>'],
    ['Date.now() * 2', '<integer>'],
    ['1 + Date.now()', '<integer>'],
    ['Date.now() + 0.5', '<number>'],
    // Halves add up to a whole.
    ['(c ? 0.5 : 1.5) + (d ? 0.5 : 1.5)', '<number>'],
    ['Date.now() / 2', '<null|number>'],
    ['Date.now() % 2', '<null|number>'],
    ['Date.now() ** 2', '<null|number>'],
    ['Date.now() + NaN', '<null|number>'],
    ['Date.now() - x', '<null|number>'],
    ['x - Date.now()', '<null|number>'],
  ])('of numbers that are finite: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['-5', '-5'],
    ['+5', '5'],
    ['- -5', '5'],
    ['-"a"', '<null|number>'],
    ['-true', '<null|number>'],
    ['+"5"', '<null|number>'],
    ['~5', '<null|integer>'],
  ])('of one number: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('comparisons', () => {
  it.each([
    ['1 === 1', 'true'],
    ['1 !== 1', 'false'],
    ['1 === 2', 'false'],
    ['"a" !== "b"', 'true'],
    ['1 === "1"', 'false'],
    ['true === true', 'true'],
    ['null === null', '<boolean>'],
    ['null !== 1', '<boolean>'],
    ['1 === null', '<boolean>'],
    ['x === 1', '<boolean>'],
    ['1 === x', '<boolean>'],
    ['1 == 1', '<boolean>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('not', () => {
  it.each([
    ['""', 'true'],
    ['0', 'true'],
    ['1', 'false'],
    ['null', 'true'],
    ['undefined', 'true'],
    ['`a${x}`', 'false'],
    ['[]', 'false'],
    ['{}', 'false'],
    ['(c ? 1 : 2)', 'false'],
    ['(c ? 0 : null)', 'true'],
    ['(c ? 1 : 0)', '<boolean>'],
    ['(c ? 0 : x)', '<boolean>'],
    ['x', '<boolean>'],
    ['NaN', '<boolean>'],
    ['`${x}`', '<boolean>'],
    // What vanishes as `undefined` does is not always `undefined`.
    ['(() => 1)', '<boolean>'],
    ['(class {})', '<boolean>'],
    ['Symbol()', '<boolean>'],
    ['new Date()', '<boolean>'],
  ])('!%s', (operand, expected) => {
    expect(valueOf(`send(!${operand})`)).toBe(expected);
  });

  it('of what a type tells', () => {
    const not = (type: string): string => valueOf(`function f(x: ${type}) { send(!x) }`);
    expect(not('object')).toBe('false');
    expect(not('string[] | Body[]')).toBe('false');
    expect(not('object | null')).toBe('<boolean>');
    expect(not('string')).toBe('<boolean>');
  });
});

describe('what an operator gives that is not known has a reason', () => {
  it.each([
    ['x - 1', ["property-read '-' at x - 1"]],
    ['x + 1', ["property-read '+' at x + 1"]],
    ['-x', ["property-read '-' at -x"]],
    ['~x', ["property-read '~' at ~x"]],
    ['!x', ["property-read '!' at !x"]],
    ['typeof x', ["property-read 'typeof' at typeof x"]],
    ['delete x.y', ["property-read 'delete' at delete x.y"]],
    ['x < 1', ["property-read '<' at x < 1"]],
    ['x === y', ["property-read '===' at x === y"]],
    ['x++', ['reassigned at x++']],
    ['x += 1', ['reassigned at x += 1']],
    ['10n', ["unsupported-syntax '10n' at 10n"]],
    ['import("x")', ['unsupported-syntax \'ImportExpression\' at import("x")']],
    ['this', ["class-instance 'this' at this"]],
    ['new Thing(1)', ["class-instance 'new Thing()' at new Thing(1)"]],
    ['new (class {})()', ["class-instance 'new …()' at new (class {})()"]],
    ['new Date(x)', ["call-result 'new Date()' at new Date(x)"]],
    ['new URL()', ["call-result 'new URL()' at new URL()"]],
  ])('%s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});

describe('assignments', () => {
  it.each([
    ['send(x += 1)', '?reassigned'],
    ['send(x ||= {a: 1})', '?reassigned'],
    ['let b; send((b = {a: 1}))', '{a: 1}'],
    ['let b; const c = (b = 5); send(c)', '5'],
    // The object has two names now.
    ['let b; const c = (b = {a: 1}); send(c)', '?escapes'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
