import { describe, expect, it } from '@jest/globals';

import { jsonTextOf } from '../support/value-of.js';

describe('evaluateJsonText', () => {
  it.each([
    ['send(JSON.stringify({a: 1}))', '{a: 1}'],
    ['send(JSON.stringify({a: undefined, b: NaN}))', '{a: absent, b: null}'],
    ['send(JSON.stringify(b))', '?global'],
    ['send(JSON.stringify({a: 1}, null, 2))', '{a: 1}'],
    ['send(JSON.stringify({a: 1}, undefined, "  "))', '{a: 1}'],
    ['send(JSON.stringify({a: 1}, ["a"]))', '?json-text'],
    ['send(JSON.stringify({a: 1}, replacer))', '?json-text'],
    ['send(JSON.stringify({a: 1}, (k, v) => v))', '?json-text'],
    ['send(JSON.stringify())', '?json-text'],
    ['send(JSON.stringify(undefined))', '?json-text'],
    ['send(JSON.stringify(JSON.stringify({a: 1})))', '<string>'],
    ['send(JSON.stringify([1]))', '[1]'],
    ['send(JSON.stringify("x"))', '"x"'],
    ['send(\'{"a": [1, null]}\')', '{a: [1, null]}'],
    ['send(`{"a": "x"}`)', '{a: "x"}'],
    ['send("{" + "}")', '{}'],
    ['send("{a: 1}")', '?json-text'],
    ['send(`{"a": "${x}"}`)', '{a: `…`}'],
    ['send(x)', '?global'],
    ['send({a: 1})', '?json-text'],
    ['const t = JSON.stringify({a: 1}); send(t)', '{a: 1}'],
    ['const t = \'{"a": 1}\'; send(t)', '{a: 1}'],
    ['const b = {a: 1}; const t = JSON.stringify(b); b.a = 2; send(t)', '{a: 1}'],
    ['const b = {a: 1}; b.a = 2; const t = JSON.stringify(b); send(t)', '{a: 2}'],
    [
      'let t; if (c) t = JSON.stringify({a: 1}); else t = JSON.stringify({b: 1}); send(t)',
      '({a: 1} | {b: 1})',
    ],
    ['send(c ? JSON.stringify({a: 1}) : undefined)', '({a: 1} | ?json-text)'],
    ['send(JSON.stringify({a: 1}) as any)', '{a: 1}'],
    ['const o = {body: JSON.stringify({a: 1})}; send(o.body)', '{a: 1}'],
    ['const b = {a: 1}; const JSON = x; send(JSON.stringify(b))', '?call-result'],
    ['function f(t: string) { send(t) }', '?json-text'],
  ])('%s', (code, expected) => {
    expect(jsonTextOf(code)).toBe(expected);
  });
});
