import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { jsonTextOf, urlOf, valueOf } from '../support/value-of.js';

describe('templates', () => {
  it.each([
    ['`${c ? 1 : 2}`', '("1" | "2")'],
    ['`${c ? null : undefined}`', '("null" | `…`)'],
    ['`a${[1]}`', '`a…`'],
    ['`a${{}}b`', '`a…b`'],
    ['`a\\n${"x"}`', '"a\\nx"'],
    ['String.raw`a\\n${"x"}`', '"a\\\\nx"'],
    ['String.raw`a${c ? 1 : 2}`', '("a1" | "a2")'],
    ['String.cooked`a`', '?call-result'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('of two choices are all combinations in an address, and nothing that is known in a body', () => {
    const text = '`${c ? "a" : "b"}/${d ? "e" : "f"}`';
    expect(urlOf(`send(${text})`)).toBe('("a/e" | "a/f" | "b/e" | "b/f")');
    expect(valueOf(`send(${text})`)).toBe('`…/…`');
    const sum = '(c ? "a" : "b") + (d ? "e" : "f")';
    expect(urlOf(`send(${sum})`)).toBe('("ae" | "af" | "be" | "bf")');
    expect(valueOf(`send(${sum})`)).toBe('`…`');
  });

  it('make at most sixteen addresses', () => {
    const choices = (count: number): string =>
      Array.from({ length: count }, (_, index) => `\${c${String(index)} ? 1 : 2}`).join('');
    expect(urlOf(`send(\`${choices(4)}\`)`).split('|')).toHaveLength(16);
    expect(urlOf(`send(\`${choices(5)}\`)`)).toBe('`…`');
  });
});

describe('a JSON text that takes up a value of a type', () => {
  it.each([
    // `null` reads as in JSON, too.
    ['number', '{a: <null|number>}'],
    ['number | null', '{a: <null|number>}'],
    ['boolean', '{a: <boolean>}'],
    ['null', '{a: <null>}'],
    ['string', '{a: ?json-text, ...json-text}'],
    ['number | undefined', '{a: ?json-text, ...json-text}'],
    ['number[]', '{a: ?json-text, ...json-text}'],
  ])('%s', (type, expected) => {
    expect(valueOf(`function f(x: ${type}) { send(JSON.parse(\`{"a": \${x}}\`)) }`)).toBe(expected);
  });
});

describe('a JSON text with parts that are not known', () => {
  it.each([
    ['`{"a": ${x}, "b": "${y}"}`', '{a: ?json-text, b: ?json-text, ...json-text}'],
    ['`{"a": "x", "b": "${y}"}`', '{a: "x", b: `…`}'],
    ['`[${JSON.stringify(5)}, "x${y}", true, null, 1.5]`', '[5, `x…`, true, null, 1.5]'],
    [
      '`[${JSON.stringify(5)}, "x${y}", ${y}, true, null, 1.5]`',
      '[5, `x…`, true, null, 1.5; 5..∞ json-text]',
    ],
    ['`["${y}", ${JSON.stringify(5)}, ${JSON.stringify(6)}]`', '[`…`, 5, 6]'],
    ['`"a${y}"`', '`a…`'],
    ['`${JSON.stringify(5)}`', '5'],
    ['`[${JSON.stringify(5)}${JSON.stringify(6)}]`', '[; 0..∞ json-text]'],
    ['`["${JSON.stringify(5)}"]`', '[`…`]'],
    ['`{"a${y}": 1, "b": 2}`', '{b: ?json-text, ...json-text}'],
    ['`{"b": 2, ${JSON.stringify(k)}: 1}`', '{b: ?json-text, ...json-text}'],
    ['"[" + JSON.stringify({a: 1}) + "]"', '[; 0..∞ json-text]'],
    [`'{"a":' + x + '}'`, '{a: ?json-text, ...json-text}'],
    ['String(JSON.stringify({a: 1}))', '?json-text'],
    [`c ? x : '{"a": 1}'`, '(?global | {a: 1})'],
    // Marks of our own that a text may hold.
    ['`{"a": "\uE000${x}"}`', '?json-text'],
    ['`{"a": "\\\\ue001${x}"}`', '?json-text'],
    ['`{"a": "\\\\uE002", "b": ${JSON.stringify(5)}}`', '?json-text'],
    ['`{"a": "\\\\uE003", "b": "${x}"}`', '{a: "\uE003", b: `…`}'],
  ])('%s', (code, expected) => {
    expect(jsonTextOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['5', '?json-text'],
    ['""', '?json-text'],
    ['"nul"', '?json-text'],
    ['"5"', '5'],
    [`'"\\\\u0041"'`, '"A"'],
    ['"{\\"a\\": [1, \\"x\\", null, true]}"', '{a: [1, "x", null, true]}'],
    ['c ? "true" : "[1.5]"', '(true | [1.5])'],
  ])('or none: %s', (code, expected) => {
    expect(jsonTextOf(`send(${code})`)).toBe(expected);
  });

  it('has a reason', () => {
    const text = '`[${x}, 1]`';
    expect(reasonsOf(`send(JSON.parse(${text}))`)).toEqual([`json-text at ${text}`]);
    const object = '`{"a": ${x}}`';
    expect(reasonsOf(`send(JSON.parse(${object}))`)).toEqual([
      `json-text at ${object}`,
      `json-text at ${object}`,
    ]);
  });
});
