import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('methods of a text', () => {
  it.each([
    ['" a ".trim()', '"a"'],
    ['" a ".trimStart()', '"a "'],
    ['" a ".trimEnd()', '" a"'],
    ['"aB".toUpperCase()', '"AB"'],
    ['`A${x}`.toUpperCase()', '`A…`'],
    ['`a${x}`.toString()', '`a…`'],
    ['(c ? "A" : "B").toLowerCase()', '("a" | "b")'],
    ['(c ? "A" : `B${x}`).toLowerCase()', '("a" | `b…`)'],
    ['(c ? " a " : "b ").trim()', '("a" | "b")'],
    // What is cut off at an unknown end is not known.
    ['`a${x} `.trim()', '<string>'],
    ['(c ? " a" : `B${x}`).trim()', '<string>'],
    ['(c ? "A" : x).toLowerCase()', '<string>'],
    ['"a".concat("b", 5)', '"ab5"'],
    ['"a".concat(c ? "b" : "d")', '("ab" | "ad")'],
    ['"a".concat(...x)', '?call-result'],
    ['"a".at(0)', '?call-result'],
    ['"abc".split("")', '?call-result'],
    ['"a".constructor()', '?call-result'],
    ['"a"[method]()', '?call-result'],
    ['String(x).slice(1)', '<string>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each(['slice(1)', 'replace("a", "b")', 'repeat(2)', 'includes("a")', 'indexOf("a")', 'concat("a")'])(
    'and of other things, too, are not known of any value: %s',
    (call) => {
      expect(valueOf(`send(x.${call})`)).toBe('?call-result');
      expect(valueOf(`function f(n: number) { send(n.${call}) }`)).toBe('?call-result');
    },
  );

  it('stand where the text stands that they are called on, if it is one of several', () => {
    const places = reasonsOf('send([x.trim(), "a".slice(1), `a${x}`.trim()])');
    expect(places).toEqual([
      "call-result 'x.trim()' at x.trim()",
      'call-result \'….slice()\' at "a".slice(1)',
      "call-result '….trim()' at `a${x}`.trim()",
    ]);
  });
});
