import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('methods of a list that is known', () => {
  it.each([
    ['keys()', '[; 2 call-result]'],
    ['values()', '[1, "a"]'],
    ['sort()', '[1, "a"]'],
    ['reverse()', '[1, "a"]'],
    ['toSorted()', '[1, "a"]'],
    ['toReversed()', '[1, "a"]'],
    ['push(3)', '<integer>'],
    ['unshift(3)', '<integer>'],
    ['indexOf(1)', '<integer>'],
    ['some(f)', '<boolean>'],
    ['every(f)', '<boolean>'],
    ['includes(1)', '<boolean>'],
    ['nothing()', '?call-result'],
    ['[m]()', '?call-result'],
    ['reduceAll(f)', '?call-result'],
    ['map()', '[; 2 call-result]'],
    ['map(x => y)', '[; 2 call-result]'],
    ['filter()', '[; 0..2 call-result]'],
    ['flatMap()', '[; 0..∞ call-result]'],
    ['flatMap(x => x)', '[; 0..∞ call-result]'],
    ['flatMap(x => ({a: 1}))', '[{a: 1}; 0..∞ call-result]'],
    ['flatMap(x => 5)', '[5; 0..∞ call-result]'],
    ['flatMap(x => `a${x}`)', '[`a…`; 0..∞ call-result]'],
    ['flatMap(x => [1, 2])', '[1, 2; 0..∞ call-result]'],
    // One of its elements may not be there at all.
    ['flatMap(x => [1, ...(c ? [2] : [])])', '[; 0..∞ call-result]'],
    ['map(x => 1).concat(2)', '[1, 2; 3 call-result]'],
  ])('[1, "a"].%s', (call, expected) => {
    expect(valueOf(`send([1, "a"]${call.startsWith('[') ? '' : '.'}${call})`)).toBe(expected);
  });

  it('are not followed on one of two lists', () => {
    expect(valueOf('send((c ? [1] : [2]).sort())')).toBe('?call-result');
    expect(valueOf('send((c ? [1] : [2]).map(x => 1))')).toBe('?call-result');
  });
});

describe('methods of any list', () => {
  it.each([
    ['map()', '[; 0..∞ call-result]'],
    ['map(x => 5)', '[5; 0..∞ call-result]'],
    ['map(String)', '[<string>; 0..∞ call-result]'],
    ['map(Number)', '[<null|number>; 0..∞ call-result]'],
    ['map(Boolean)', '[<boolean>; 0..∞ call-result]'],
    ['map(parseInt)', '[; 0..∞ call-result]'],
    ['map(function* () { yield 1 })', '[; 0..∞ call-result]'],
    ['map(async () => 1)', '[; 0..∞ call-result]'],
    ['map(() => {})', '[; 0..∞ call-result]'],
    ['flatMap(() => [1])', '?call-result'],
    ['sort()', '?call-result'],
  ])('xs.%s', (call, expected) => {
    expect(valueOf(`send(xs.${call})`)).toBe(expected);
  });
});

describe('filter(Boolean)', () => {
  it.each([
    ['[1, "a"]', '[1, "a"]'],
    ['[1, 0]', '[1; 1..2 call-result]'],
    ['[0, "", null]', '[; 0..3 call-result]'],
    ['[c ? 1 : 0, c ? "a" : "b"]', '[1, "a", "b"; 1..2 call-result]'],
    ['[1, ...xs]', '[1; 0..∞ call-result]'],
    ['[x]', '[; 0..1 call-result]'],
  ])('of %s', (list, expected) => {
    expect(valueOf(`send(${list}.filter(Boolean))`)).toBe(expected);
    const shadowed = `import Boolean from './b'; send(${list}.filter(Boolean))`;
    expect(valueOf(shadowed)).toMatch(/^\[; 0\.\./);
  });
});

describe('concat', () => {
  it.each([
    ['[{a: 1}].concat({b: 2}, `a${x}`, ["c", "d"], 5)', '[{a: 1}, {b: 2}, `a…`, "c", "d", 5]'],
    ['[1].concat(...x)', '[1; 1..∞ unknown-spread]'],
    ['[1].concat(x, 2)', '[1, 2; 2..∞ unknown-spread]'],
    ['[1, ...y].concat([2, ...x])', '[1, 2; 2..∞ unknown-spread]'],
    ['[1].concat([2, ...x], 3)', '[1, 2, 3; 3..∞ unknown-spread]'],
    ['[1].concat()', '[1]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('slice', () => {
  it.each([
    ['[1, 2, 3].slice(1, 2)', '[2]'],
    ['[1, 2, 3].slice(0, n)', '[; 0..3 call-result]'],
    ['[1, 2, 3].slice(-1)', '[; 0..3 call-result]'],
    ['[1, 2, 3].slice("1")', '[; 0..3 call-result]'],
    ['[1, 2, 3].slice(0, -1)', '[; 0..3 call-result]'],
    ['[1, 2, 3].slice(5, 9)', '[]'],
    ['[1, ...x].slice(0, 50)', '[; 0..50 call-result]'],
    ['[1, ...x].slice(10, 50)', '[; 0..40 call-result]'],
    ['[1, ...x].slice(50, 10)', '[; 0 call-result]'],
    ['[1, ...x].slice(10)', '[; 0..∞ call-result]'],
    ['[1, ...x].slice()', '[1; 1..∞ unknown-spread]'],
    ['[1, 2, ...(c ? [3] : [])].slice(0, 50)', '[; 0..3 call-result]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('join', () => {
  it.each([
    ['["a", c ? "b" : "d"].join()', '("a,b" | "a,d")'],
    // Empty elements read as nothing, `null` included.
    ['["a", null, undefined].join("-")', '`a-…-…`'],
    ['["a", ...x].join("-")', '<string>'],
    ['[x, 1].join(y)', '`…1`'],
    ['[x, 1, "a"].join()', '`…,1,a`'],
    ['["a", "b"].join("")', '"ab"'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('reads lists of up to a hundred elements', () => {
    const list = (count: number): string =>
      `send([${Array.from({ length: count }, () => '"a"').join()}].join(""))`;
    expect(valueOf(list(100))).toBe(`"${'a'.repeat(100)}"`);
    expect(valueOf(list(101))).toBe('<string>');
  });
});

describe('what a method gives that is not known has a reason', () => {
  it.each([
    ['[2, 1].push(3)', ["call-result 'push()' at [2, 1].push(3)"]],
    ['[2].unshift(3)', ["call-result 'unshift()' at [2].unshift(3)"]],
    ['[2].some(f)', ["call-result 'some()' at [2].some(f)"]],
    ['[2].every(f)', ["call-result 'every()' at [2].every(f)"]],
    ['[2].indexOf(1)', ["call-result 'indexOf()' at [2].indexOf(1)"]],
    ['[2].includes(1)', ["call-result 'includes()' at [2].includes(1)"]],
    ['[1].keys()', ["call-result '….keys()' at [1].keys()"]],
    ['[1].filter(f)', ["call-result '….filter()' at [1].filter(f)"]],
    ['[1, 0].filter(Boolean)', ["call-result '….filter()' at [1, 0].filter(Boolean)"]],
    ['[1].flatMap(f)', ["call-result '….flatMap()' at [1].flatMap(f)"]],
    ['[1].concat(...ys)', ["unknown-spread '…' at ...ys"]],
    ['[1].concat(ys)', ["unknown-spread 'ys' at ys"]],
    ['[1].slice(n)', ["call-result '….slice()' at [1].slice(n)"]],
    ['xs.map(f)', ["call-result 'xs.map()' at xs.map(f)"]],
    ['[1].map(f)', ["call-result '….map()' at [1].map(f)"]],
    ['xs.map(String)', ["call-result 'xs.map()' at xs.map(String)", "call-result 'String' at String"]],
    ['[...Array(3)].fill(1)', ["call-result '….fill()' at [...Array(3)].fill(1)"]],
  ])('%s', (code, expected) => {
    expect(reasonsOf(`send(${code})`)).toEqual(expected);
  });
});
