import { Kind, arrayOf, hole, open } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { branchesOf } from '../../../src/check/world/branches-of.js';
import { combinationsOf } from '../../../src/check/world/combinations-of.js';
import { project } from '../../../src/check/world/project.js';
import { openWorld } from '../../../src/check/world/world.js';
import { bodyOf } from '../support/body-of.js';
import { parse } from '../support/parse.js';

function valueIn(code: string) {
  return bodyOf(parse(code));
}

describe('project', () => {
  const anything = hole(255);

  it.each([
    ['scalars', `({ a: 'x', b: 1.5, c: null, d: false })`, { a: 'x', b: 1.5, c: null, d: false }],
    ['absence', `({ a: undefined, b: [undefined] })`, { b: [null] }],
    ['what is not known', `({ a: x, ...rest })`, open({ a: anything })],
    ['an element that is not known', `([x])`, [hole(127)]],
    ['a choice', `({ a: c ? 'x' : undefined })`, { a: hole(Kind.string | Kind.absent) }],
    ['a choice of numbers', `({ a: c ? 1 : 1.5 })`, { a: hole(Kind.integer | Kind.fraction) }],
    ['a key that some runs write', `({ ...(c && { a: 'x' }) })`, { a: hole(Kind.string | Kind.absent) }],
    [
      'a text of known parts',
      '({ a: `Hi ${name}, ${x}{{y}}` })',
      {
        a: hole(Kind.string, {
          prefix: 'Hi ',
          suffix: '{{y}}',
          fragments: ['Hi ', ', ', '{{y}}'],
          minLength: 10,
          liquid: true,
        }),
      },
    ],
    ['a text that is known whole', '({ a: `Hi` })', { a: 'Hi' }],
    ['a list that is known in part', `(['a', ...rest])`, arrayOf(['a'], { min: 1, max: Infinity })],
    ['elements that may not occur', `(xs.map(() => 'a'))`, arrayOf([], { min: 0, max: Infinity })],
  ])('shows %s', (_name, code, expected) => {
    expect(project(valueIn(code), openWorld)).toEqual(expected);
  });

  it('keeps a key called __proto__', () => {
    const body = project(valueIn(`({ ['__proto__']: 1 })`), openWorld);
    expect(Object.keys(body as object)).toEqual(['__proto__']);
  });
});

describe('branchesOf', () => {
  it('takes decisions one by one, with those around them', () => {
    const value = valueIn(`({ a: c ? 1 : { ...(d && { b: 'x' }) }, e: xs.map(() => 5) })`);
    expect([...branchesOf(value)].map(({ world }) => project(value, world))).toEqual([
      { a: 1, e: arrayOf([], { min: 0, max: Infinity }) },
      { a: { b: hole(Kind.string | Kind.absent) }, e: arrayOf([], { min: 0, max: Infinity }) },
      { a: { b: 'x' }, e: arrayOf([], { min: 0, max: Infinity }) },
      { a: hole(Kind.integer | Kind.object), e: arrayOf([5], { min: 0, max: Infinity }) },
    ]);
  });
});

describe('combinationsOf', () => {
  it('takes all decisions together', () => {
    const value = valueIn(`({ a: c ? 1 : 2, ...(d && { b: e ? 3 : 4 }) })`);
    expect(combinationsOf(value, 6)?.map((world) => project(value, world))).toEqual([
      { a: 1, b: 3 },
      { a: 2, b: 3 },
      { a: 1, b: 4 },
      { a: 2, b: 4 },
      { a: 1 },
      { a: 2 },
    ]);
  });

  it('gives up above the limit', () => {
    expect(combinationsOf(valueIn(`({ a: c ? 1 : 2, b: d ? 1 : 2 })`), 3)).toBeUndefined();
  });
});
