import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('functions that are known', () => {
  it.each([
    ["send(Object.fromEntries([['a', 1], ['b', {c: 2}]]))", '{a: 1, b: {c: 2}}'],
    ["const m = {}; send(Object.fromEntries([['a', m]]))", '{...call-result}'],
    ['send(Object.fromEntries([[k, 1]]))', '{...call-result}'],
    ['send(xs.reduce((all, x) => ({...all, [x]: 1}), {}))', '{...loop}'],
    ['send(xs.reduce((all, x) => { all[x] = 1; return all }, {}))', '{...loop}'],
    ['send(xs.reduce((all, x) => [...all, x], []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => x, {}))', '?call-result'],
    ['send(xs.reduce((all, x) => { all = x; return all }, {}))', '?call-result'],
    ['send(xs.reduce((all, x) => { if (x) return all }, {}))', '{...loop}'],
    ['send([{a: 1}, {b: 2}].slice(0, 1))', '[{a: 1}]'],
    ['send([1, 2, 3].slice(1))', '[2, 3]'],
    ['send([1, 2, 3].slice(n))', '[; 0..3 call-result]'],
    ['send([1].flatMap(x => [{a: 1}]))', '[{a: 1}; 0..∞ call-result]'],
    ["import dedent from 'dedent'; send(dedent`a${b}`)", '<string>'],
    ['send(dedent`a${b}`)', '?call-result'],
    ["import {v4} from 'uuid'; send(v4())", '<string>'],
    ["import {v4} from './uuid'; send(v4())", '?imported-call'],
    ["import _ from 'lodash'; send(_.omitBy(x, _.isNil))", '{...call-result}'],
    ["const {pick} = require('lodash'); send(pick(x, 'a'))", '{...call-result}'],
    ["const dayjs = require('dayjs'); send(dayjs().add(1).format('DD/MM'))", '<string>'],
    ["const dayjs = require('./dayjs'); send(dayjs().format('DD/MM'))", '?call-result'],
    ["send('a' === 'a')", 'true'],
    ['send(null === null)', '<boolean>'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('JSON texts with unknown parts', () => {
  const parsed = (template: string): string => valueOf(`function f(a) { send(JSON.parse(\`${template}\`)) }`);

  it.each([
    ['{"a": "x${a}y", "b": 5}', '{a: `x…y`, b: 5}'],
    ['{"a": "${a}", "b": [true, null]}', '{a: `…`, b: [true, null]}'],
    ['{"a": "\\\\"${a}"}', '{a: `"…`}'],
    ['{"a": ${a}, "b": 5}', '{a: ?json-text, b: ?json-text, ...json-text}'],
    ['{"${a}": 1}', '{...json-text}'],
    ['{"b": {"${a}": 1}, "c": 2}', '{b: {...json-text}, c: 2}'],
    ['[1, ${a}]', '[1; 1..∞ json-text]'],
    ['{${a}}', '?call-result'],
    ['${a}', '?call-result'],
  ])('%s', (template, expected) => {
    expect(parsed(template)).toBe(expected);
  });
});
