import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('a side that may give way to the other', () => {
  it.each([
    ['x && 1', '(<null|boolean|integer|string|absent> | 1)'],
    ['x || 1', '(?global | 1)'],
    ['x ?? 1', '(?global | 1)'],
    ['1 && x', '?global'],
    ['0 && x', '0'],
    ['1 || x', '1'],
    ['0 || x', '?global'],
    ['5 ?? x', '5'],
    ['null ?? 1', '1'],
    ['undefined ?? 1', '1'],
    ['NaN && 1', '(<null> | 1)'],
    ['NaN ?? 1', '(null | 1)'],
    ['null && 1', 'null'],
    ['"" && 1', '""'],
    ['"" || 1', '1'],
    ['`a${x}` && 1', '1'],
    ['`${x}` && 1', '(<string> | 1)'],
    ['`${x}` || 1', '(<string> | 1)'],
    ['(() => 1) || 2', '(absent | 2)'],
    ['(() => 1) ?? 2', '(absent | 2)'],
    ['(c ? 1 : 0) && 2', '(0 | 2)'],
    ['(c ? 1 : 0) || 2', '(1 | 2)'],
    ['(c ? 1 : null) ?? 2', '(1 | 2)'],
    ['(c ? 1 : 5) && 2', '2'],
    ['(c ? null : undefined) ?? 2', '2'],
    ['(c ? 1 : undefined) ?? (d ? 3 : 4)', '(1 | 3 | 4)'],
    ['process.env.X || 1', '(<string> | 1)'],
    ['process.env.X ?? 1', '(<string> | 1)'],
    ['process.env.X && 1', '(<string> | 1)'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send({a: ${code}})`)).toBe(`{a: ${expected}}`);
  });

  it.each([
    ['string', '&&', '(<string> | 1)'],
    ['string', '||', '(<string> | 1)'],
    ['string', '??', '<string>'],
    ['number', '&&', '(<null|integer> | 1)'],
    ['number', '||', '(<number> | 1)'],
    ['number', '??', '(<null|number> | 1)'],
    ['string | undefined', '&&', '(<string|absent> | 1)'],
    ['string | undefined', '||', '(<string> | 1)'],
    ['string | undefined', '??', '(<string> | 1)'],
    ['string | null', '||', '(<string> | 1)'],
    ['string | null', '??', '(<null|string> | 1)'],
    ['object', '&&', '1'],
    ['object', '||', '<array|object>'],
    ['boolean', '&&', '(<boolean> | 1)'],
  ])('by its type: %s %s 1', (type, operator, expected) => {
    expect(valueOf(`function f(x: ${type}) { send({a: x ${operator} 1}) }`)).toBe(`{a: ${expected}}`);
  });

  it.each([
    ['""', '?global'],
    ['[]', '?global'],
    ['{}', '?global'],
    ['0', '(?global | 0)'],
    ['null', '(?global | null)'],
    ['"a"', '(?global | "a")'],
    ['[1]', '(?global | [1])'],
    ['[...y]', '(?global | [; 0..∞ unknown-spread])'],
    ['{a: 1}', '(?global | {a: 1})'],
    ['{...y}', '(?global | {...unknown-spread})'],
  ])('to %s: what is empty stands for nothing yet', (fallback, expected) => {
    expect(valueOf(`send({a: x || ${fallback}})`)).toBe(`{a: ${expected}}`);
    expect(valueOf(`send({a: x ?? ${fallback}})`)).toBe(`{a: ${expected}}`);
  });

  it.each([
    ['x && 1', ["global 'x' at x"]],
    ['x || ""', ["global 'x' at x"]],
    ['`${x}` && 1', ['fallback at `${x}`']],
    ['(c ? "a" : `${x}`) || ""', ['fallback at `${x}`', 'fallback at ""']],
  ])('has a reason where it is not known: %s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});

describe('a default', () => {
  it.each([
    ['{a: null}', 'null'],
    ['{a: undefined}', '1'],
    ['{}', '1'],
    ['{a: NaN}', 'null'],
    ['{a: 5}', '5'],
    ['{a: x}', '(?global | 1)'],
    ['{a: () => 1}', '(absent | 1)'],
    ['process.env', '(<string> | 1)'],
    ['x', '(?property-read | 1)'],
  ])('for a member of %s', (object, expected) => {
    expect(valueOf(`const {a = 1} = ${object}; send({a})`)).toBe(`{a: ${expected}}`);
  });

  it.each([
    ['{a: number}', '(<null|number> | 1)'],
    ['{a: string}', '(<string> | 1)'],
  ])('for a member of the type %s', (type, expected) => {
    expect(valueOf(`const {a = 1}: ${type} = x; send({a})`)).toBe(`{a: ${expected}}`);
  });

  it('for a parameter', () => {
    expect(valueOf('function f(a = 1, {b = 2} = {}, c = "", d = x) { send([a, b, c, d]) }')).toBe(
      '[(?parameter | 1), (?property-read | 2), ?parameter, ?parameter]',
    );
  });
});

describe('members that are changed by an operator', () => {
  it.each([
    ['{a: x}', 'b.a ||= 5', '{a: (?global | 5)}'],
    ['{a: 1}', 'b.a += 1', '{a: 2}'],
    ['{a: "x"}', 'b.a += "y"', '{a: "xy"}'],
    ['{a: 1}', 'b.a++', '{a: <null|number>}'],
    ['{a: 1}', 'b.a -= 1', '{a: <null|number>}'],
    ['{a: 1}', '[b.a] = [5]', '{a: ?reassigned}'],
  ])('%s: %s', (object, change, expected) => {
    expect(valueOf(`const b = ${object}; ${change}; send(b)`)).toBe(expected);
  });

  it('have a reason', () => {
    expect(reasonsOf('const b = {a: 1}; [b.a] = [5]; send(b)')).toEqual(['reassigned at [b.a]']);
  });
});
