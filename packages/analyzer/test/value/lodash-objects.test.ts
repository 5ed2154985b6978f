import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

const withLodash = (call: string): string => `import _ from 'lodash'; send(_.${call})`;

describe('merge', () => {
  it.each([
    ['merge({})', '{}'],
    ['merge({a: 1}, {a: null})', '{a: null}'],
    ['merge({a: 1}, {b: {c: 1}})', '{a: 1, b: {c: 1}}'],
    ['merge({a: {b: 1}}, {a: 5})', '{a: 5}'],
    ['merge({a: {b: 1}}, {a: {c: 2}}, {a: {b: 3}})', '{a: {b: 3, c: 2}}'],
    ['merge({...x}, {a: 2})', '{a: 2, ...unknown-spread}'],
    // What may be put together with what is there, or leave it as it is.
    ['merge({a: 1}, {a: {b: 1}})', '{a?: ?overridden-later}'],
    ['merge({a: {b: 1}}, {a: [1]})', '{a?: ?overridden-later}'],
    ['merge({a: {x: 1}}, {...(c && {a: {y: 1}})})', '{a?: ?overridden-later}'],
    ['merge({a: 1}, {...(c && {a: 2})})', '{a?: ?overridden-later}'],
    ['merge({a: 1}, {a: x})', '{a?: ?overridden-later}'],
    [
      'merge({a: 1, b: 1}, {...x, a: 5})',
      '{a?: ?overridden-later, b?: ?overridden-later, ...unknown-spread}',
    ],
    ['merge()', '?call-result'],
    ['merge({}, ...xs)', '?call-result'],
    ['merge({}, c ? {a: 1} : {b: 1})', '?call-result'],
  ])('%s', (call, expected) => {
    expect(valueOf(withLodash(call))).toBe(expected);
  });
});

describe('pick and omit', () => {
  it.each([
    ["pick({a: 1, b: 2, c: 3}, 'a', 'c')", '{a: 1, c: 3}'],
    ["pick({a: 1, b: 2, c: 3}, ['a'], ['c'])", '{a: 1, c: 3}'],
    ['pick({a: 1})', '{}'],
    ['omit({a: 1})', '{a: 1}'],
    ["omit({a: 1, b: 2, c: 3}, 'a', ['b'])", '{c: 3}'],
    // What else may be there is left out by `pick`, unless it is one of the keys.
    ["pick({...x, a: 1}, ['a'])", '{a: 1}'],
    ["pick({...x, a: 1}, ['a', 'b'])", '{a: 1, ...unknown-spread}'],
    ["pick({a: 1, ...x}, ['b'])", '{...unknown-spread}'],
    ['pick({...x, a: 1}, [])', '{}'],
    ['omit({...x, a: 1}, [])', '{a: 1, ...unknown-spread}'],
    ['omit({...x, a: 1})', '{a: 1, ...unknown-spread}'],
    ["omit({a: 1, b: 2}, 'a', ...ks)", '{...call-result}'],
    ["omit({...x, a: 1}, ['a'])", '{...unknown-spread}'],
    ["omit({...x, a: 1}, ['b'])", '{a: 1, ...unknown-spread}'],
    // Keys that are not known, and paths.
    ["pick({a: 1, b: 2}, ['a', k])", '{...call-result}'],
    ["pick({a: 1, b: 2}, ['a', ...ks])", '{...call-result}'],
    ["pick({a: 1, b: 2}, 'a[0]')", '{...call-result}'],
    ['pick({a: 1, b: 2}, 5)', '{...call-result}'],
    ['omit(...x)', '{...call-result}'],
    ['omit()', '{...call-result}'],
  ])('%s', (call, expected) => {
    expect(valueOf(withLodash(call))).toBe(expected);
  });
});

describe('pickBy and omitBy', () => {
  it.each([
    ['pickBy({a: 1, b: 0}, _.identity)', '{a: 1}'],
    ['pickBy({a: 1, b: 0, ...x})', '{...unknown-spread}'],
    ['pickBy({a: 1, ...(c && {b: 1})})', '{a: 1, ...call-result}'],
    ['pickBy({a: 1}, _.isNil)', '{...call-result}'],
    ['pickBy([1])', '{...call-result}'],
    ['pickBy({a: 1}, ...tests)', '{...call-result}'],
    ['omitBy({a: 1}, ...tests)', '{...call-result}'],
    ['omitBy({a: 1})', '{...call-result}'],
    ['omitBy({a: null, b: undefined, c: 1, d: x}, _.isNil)', '{c: 1, ...call-result}'],
    ['omitBy({a: null, b: 1, ...(c && {d: 1})}, _.isNil)', '{b: 1, ...call-result}'],
    ['omitBy({a: 0}, _.isNil)', '{a: 0}'],
    ['omitBy({a: 1}, _.isEmpty)', '{...call-result}'],
    ['omitBy({a: 1}, Boolean)', '{...call-result}'],
    ["omitBy({a: 1}, 'isNil')", '{...call-result}'],
  ])('%s', (call, expected) => {
    expect(valueOf(withLodash(call))).toBe(expected);
  });

  it('take no other `Boolean` for the one of the language', () => {
    expect(valueOf("import _ from 'lodash'; import Boolean from 'b'; send(_.pickBy({a: 1}, Boolean))")).toBe(
      '{...call-result}',
    );
  });
});

describe('ways to import a function of lodash', () => {
  it.each([
    ["import merge from 'lodash/merge'; send(merge({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import merge from 'lodash.merge'; send(merge({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import merge from 'lodash-es/merge'; send(merge({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import * as merge from 'lodash/merge'; send(merge({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import { merge } from 'lodash-es'; send(merge({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import { merge as m } from 'lodash'; send(m({a: 1}, {b: 2}))", '{a: 1, b: 2}'],
    ["import { merge } from 'lodash/merge'; send(merge({a: 1}, {b: 2}))", '?imported-call'],
    ["import pick from 'lodash.pick'; send(pick({a: 1, b: 0}, 'a'))", '{a: 1}'],
    ["import pickBy from 'lodash/pickBy'; send(pickBy({a: 1, b: 0}))", '{a: 1}'],
    ["import pickBy from 'lodash.pickby'; send(pickBy({a: 1, b: 0}))", '{a: 1}'],
    ["import pick from 'lodash-pick'; send(pick({a: 1, b: 0}, 'a'))", '?imported-call'],
    ["import pick from 'my-lodash/pick'; send(pick({a: 1, b: 0}, 'a'))", '?imported-call'],
    ["import cloneDeep from 'lodash.clonedeep'; send(cloneDeep({a: 1}))", '{a: 1}'],
    ["import cloneDeep from 'lodash-es/cloneDeep'; send(cloneDeep({a: 1}))", '{a: 1}'],
    ["import { cloneDeep } from 'lodash/cloneDeep'; send(cloneDeep({a: 1}))", '?imported-call'],
    ["import { clone } from 'lodash'; send(clone({a: 1}))", '?imported-call'],
    ["import _ from 'lodash'; send(_.cloneDeep())", '?call-result'],
    ["import _ from 'lodash'; send(_.cloneDeep(...x))", '?call-result'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what lodash gives that is not known has a reason', () => {
  it.each([
    ['pickBy({a: 1, b: x})', ["call-result '_.pickBy()' at _.pickBy({a: 1, b: x})"]],
    ['merge({a: [1]}, {a: [2]})', ['overridden-later at [1]']],
    ['mapValues({a: 1}, f)', ["call-result '_.mapValues()' at _.mapValues({a: 1}, f)"]],
    ['uniq(x)', ["call-result '_.uniq()' at _.uniq(x)"]],
    ['isNil(x)', ["call-result '_.isNil()' at _.isNil(x)"]],
  ])('%s', (call, expected) => {
    expect(reasonsOf(withLodash(call))).toEqual(expected);
  });
});
