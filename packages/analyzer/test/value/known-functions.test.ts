import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('functions that are known', () => {
  it.each([
    ["send(Object.fromEntries([['a', 1], ['b', {c: 2}]]))", '{a: 1, b: {c: 2}}'],
    ["const m = {}; send(Object.fromEntries([['a', m]]))", '{...call-result}'],
    ['send(Object.fromEntries([[k, 1]]))', '{...call-result}'],
    ['send(Object.keys({a: 1, b: x}))', '["a", "b"]'],
    ['send(Object.values({a: 1, b: undefined}))', '[1, absent]'],
    ['send(Object.entries({a: 1, b: {c: 2}}))', '[["a", 1], ["b", {c: 2}]]'],
    ['send(Object.entries({a: 1, b: 2}).map(([id]) => ({id})))', '[{id: ?property-read}; 2 call-result]'],
    ['const o = {}; o.a = {b: 1}; send(Object.values(o))', '[{b: 1}]'],
    ['const o = {a: {b: 1}}; const v = Object.values(o); o.a.b = 2; send(v)', '[{b: 2}]'],
    // What is not known, or may come in another order, is not taken apart.
    ['send(Object.keys({a: 1, ...x}))', '[; 0..∞ call-result]'],
    ['const o = {a: 1}; if (x) o.b = 2; send(Object.values(o))', '[; 0..∞ call-result]'],
    ['send(Object.values({b: 1, 1: 2}))', '[; 0..∞ call-result]'],
    ['const o = {a: 1}; fix(o); send(Object.values(o))', '[; 0..∞ call-result]'],
    ['send(xs.reduce((all, x) => ({...all, [x]: 1}), {}))', '{...loop}'],
    ['send(xs.reduce((all, x) => { all[x] = 1; return all }, {}))', '{...loop}'],
    [
      'send(xs.reduce((all, x) => { all.a.push({b: 1}); return all }, {a: [], c: 2}))',
      '{a: [{b: 1}; 0..∞ loop], c: 2}',
    ],
    [
      'send(xs.reduce((all, x) => { if (x) all.a.push({b: x}); else all.c.push(1); return all }, {a: [0], c: []}))',
      '{a: [0, {b: ?parameter}; 1..∞ loop], c: [1; 0..∞ loop]}',
    ],
    ['send(xs.reduce((all, x) => { all.n = x; return all }, {a: 1, n: 2}))', '{a: 1, ...loop}'],
    ['send(xs.reduce((all, x) => { all[x] = 1; return all }, {a: 1}))', '{...loop}'],
    ['send(xs.reduce((all, x) => { all.a.pop(); return all }, {a: [1], b: 2}))', '{b: 2, ...loop}'],
    ['send(xs.reduce((all, x) => { fix(all); return all }, {a: 1}))', '{...loop}'],
    ['send(xs.reduce((all, x) => { delete all.a; return all }, {a: 1, b: 2}))', '{b: 2, ...loop}'],
    ['send(xs.reduce((all, x) => ({...all, b: 1}), {a: 1}))', '{...loop}'],
    ['send(xs.reduce((all, x) => [...all, x], []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => [...all, {a: x, b: 1}], []))', '[{a: ?parameter, b: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => all.concat({a: 1}), []))', '[{a: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => all.concat([{a: 1}, x], x), []))', '[{a: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => (x ? [...all, {a: 1}] : all), []))', '[{a: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { all.push({a: 1}, ...x); return all }, []))', '[{a: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { if (x) all.push({a: 1}); return all }, []))', '[{a: 1}; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => [...all, {a: 1}], [{b: 1}]))', '[{b: 1}, {a: 1}; 1..∞ loop]'],
    // A round may drop what the ones before it have added.
    ['send(xs.reduce((all, x) => (x ? [...all, {a: 1}] : []), []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => [...x, {a: 1}], [{b: 1}]))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { all.push({a: 1}); all.pop(); return all }, []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { all.push({a: 1}); fix(all); return all }, []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { all.push({a: 1}); all[0].a = 2; return all }, []))', '[; 0..∞ loop]'],
    ['send(xs.reduce((all, x) => { all.push({a: 1}); all = []; return all }, []))', '?call-result'],
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
    ["import _ from 'lodash'; send(_.pick({a: 1, b: 2}, ['a']))", '{a: 1}'],
    ["import {pick} from 'lodash'; send(pick({a: 1, ...x}, 'a'))", '{a?: ?overridden-later}'],
    ["import _ from 'lodash'; send(_.pick({a: 1}, k))", '{...call-result}'],
    ["import _ from 'lodash'; send(_.omit({a: 1, b: 2}, 'b'))", '{a: 1}'],
    ["import omit from 'lodash/omit'; send(omit({a: 1, ...x}, ['a']))", '{...unknown-spread}'],
    ["import _ from 'lodash'; send(_.omit({a: {b: 1}}, 'a.b'))", '{...call-result}'],
    ["import _ from 'lodash'; send(_.omitBy({a: 1, b: null, c: undefined}, _.isNil))", '{a: 1}'],
    [
      "import omitBy from 'lodash/omitBy'; import {isNil} from 'lodash'; send(omitBy({a: 1, b: x}, isNil))",
      '{a: 1, ...call-result}',
    ],
    ["import _ from 'lodash'; send(_.omitBy({a: 1}, (v) => v > 1))", '{...call-result}'],
    ["import _ from 'lodash'; send(_.pickBy({a: 1, b: 0, c: x}))", '{a: 1, ...call-result}'],
    ["import _ from 'lodash'; send(_.pickBy({a: 1, b: ''}, Boolean))", '{a: 1}'],
    ["import _ from 'lodash'; send(_.pickBy({a: 1}, f))", '{...call-result}'],
    [
      "import _ from 'lodash'; send(_.merge({}, {a: 1, b: {c: 1}}, {a: 2, b: {d: 2}}))",
      '{a: 2, b: {c: 1, d: 2}}',
    ],
    ["import _ from 'lodash'; send(_.merge({a: 1}, {a: undefined}))", '{a?: ?overridden-later}'],
    ["import _ from 'lodash'; send(_.merge({a: [1]}, {a: [2]}))", '{a?: ?overridden-later}'],
    ["import _ from 'lodash'; send(_.merge({a: 1}, {...x}))", '{a?: ?overridden-later, ...unknown-spread}'],
    ["import _ from 'lodash'; send(_.merge({a: 1}, x))", '?call-result'],
    // What is merged into is changed.
    ["import _ from 'lodash'; const o = {a: 1}; send(_.merge(o, {b: 1}))", '?call-result'],
    ["import {cloneDeep} from 'lodash'; send(cloneDeep({a: 1}))", '{a: 1}'],
    ["import _ from 'lodash'; const o = {a: 1}; const p = _.cloneDeep(o); o.a = 2; send(p)", '{a: 1}'],
    ["import cloneDeep from 'lodash/cloneDeep'; send(cloneDeep({a: x}))", '{a: ?global}'],
    ["import {cloneDeep} from './mine'; send(cloneDeep({a: 1}))", '?imported-call'],
    ["const dayjs = require('dayjs'); send(dayjs().add(1).format('DD/MM'))", '`…/…`'],
    ["const dayjs = require('./dayjs'); send(dayjs().format('DD/MM'))", '?call-result'],
    ["send('a' === 'a')", 'true'],
    ['send(null === null)', '<boolean>'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('functions of well-known packages', () => {
  const given = (imported: string, call: string): string =>
    valueOf(
      `import { ${imported} } from '${PACKAGES[imported] ?? 'lodash'}'; function f(x) { send(${call}) }`,
    );
  const PACKAGES: Readonly<Record<string, string>> = {
    nanoid: 'nanoid',
    randomUUID: 'node:crypto',
    ...Object.fromEntries(['v1', 'v3', 'v4', 'v5', 'v6', 'v7'].map((name) => [name, 'uuid'])),
    ...Object.fromEntries(
      ['format', 'formatISO', 'lightFormat', 'formatRFC3339'].map((name) => [name, 'date-fns']),
    ),
  };

  it.each([
    ['<string>', 'v1 v3 v4 v5 v6 v7 nanoid randomUUID formatISO lightFormat formatRFC3339'],
    ['<string>', 'camelCase snakeCase kebabCase startCase upperFirst capitalize truncate'],
    ['<boolean>', 'isNil isEmpty isEqual isString isNumber isArray isObject isPlainObject'],
    ['{...call-result}', 'pick omit pickBy omitBy mapValues mapKeys keyBy groupBy countBy invert'],
    ['[; 0..∞ call-result]', 'compact chunk uniq uniqBy flatten flattenDeep difference without sortBy'],
  ])('give %s: %s', (expected, names) => {
    for (const name of names.split(' ')) expect([name, given(name, `${name}(x)`)]).toEqual([name, expected]);
  });

  it.each([
    ["import dayjs from 'dayjs'; send(dayjs(x).format())", '<string>'],
    ["import moment from 'moment'; send(moment(x).utc().format())", '<string>'],
    ["import moment from 'moment-timezone'; send(moment.tz(x).toString())", '<string>'],
    ["import dayjs from 'dayjs'; send(dayjs(x).add(1))", '?call-result'],
    ["import day from 'daytime'; send(day(x).format())", '?call-result'],
    ['function f(day) { send(day(1).format("DD")) }', '?call-result'],
    ['function f(day) { send(day.format("DD")) }', '?call-result'],
    ['send(new Day().format("DD"))', '?call-result'],
  ])('that make dates: %s', (code, expected) => {
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

describe('dates as texts', () => {
  it.each([
    ["import {format} from 'date-fns'; send(format(d, 'dd/MM/yyyy'))", '`…/…/…`'],
    ["import {format} from 'date-fns'; send(format(d, \"yyyy-MM-dd'T'HH:mm\"))", '`…-…-…T…:…`'],
    ["import {format} from 'date-fns'; send(format(d, \"h 'o''clock'\"))", "`… o'clock`"],
    ["import {format} from 'date-fns'; send(format(d, pattern))", '<string>'],
    ["import {format} from 'date-fns'; send(format(d))", '<string>'],
    ["import {format} from './date-fns'; send(format(d, 'dd/MM/yyyy'))", '?imported-call'],
    ["import {formatInTimeZone} from 'date-fns-tz'; send(formatInTimeZone(d, zone, 'dd/MM'))", '`…/…`'],
    ["import moment from 'moment'; send(moment(d).format('DD/MM [at] HH'))", '`…/… at …`'],
    // Some locales of Moment write other commas, and other digits.
    ["import moment from 'moment'; send(moment(d).format('D,M[5]'))", '`…`'],
    ["import moment from 'moment'; send(moment(d).format(String.raw`D\\M`))", '`…`'],
    ["import moment from 'moment'; send(moment(d).format())", '<string>'],
    ["import dayjs from 'dayjs'; send(dayjs().format('YYYY-MM-DD[T]HH:mm:ssZ'))", '`…-…-…T…:…:…`'],
    ["import {DateTime} from 'luxon'; send(DateTime.now().toFormat('dd/LL'))", '`…/…`'],
    ["import {DateTime} from 'luxon'; send(DateTime.now().toISO())", '<null|string>'],
    ["import {Duration} from 'luxon'; send(Duration.fromMillis(1).toFormat('h/m'))", '?call-result'],
    ["import {DateTime} from './luxon'; send(DateTime.now().toFormat('dd/LL'))", '?call-result'],
    ['send(new Date(x).toString())', '`… GMT…`'],
    ['send(new Date().toUTCString())', '`… GMT`'],
    ["send(new Date().toLocaleDateString('en-US'))", '`…/…/…`'],
    ["send(new Date().toLocaleDateString('sv-SE'))", '?call-result'],
    ["send(new Date().toLocaleString('en-US', {dateStyle: 'long'}))", '<string>'],
    ['send(new Date().toLocaleString())', '<string>'],
    ['send(d.toString())', '<string>'],
    ['class Date {} send(new Date().toString())', '<string>'],
    ['send(new Date().toISOString())', '<string>'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('JSON texts that take up values', () => {
  it.each([
    ['{"a": ${JSON.stringify({b: 1})}, "c": 2}', '{a: {b: 1}, c: 2}'],
    ['[${JSON.stringify(1)}, ${JSON.stringify([x])}]', '[1, [?global]]'],
    ['${JSON.stringify({b: 1})}', '{b: 1}'],
    ['{"a": ${Date.now()}, "b": ${x === y}}', '{a: <integer>, b: <boolean>}'],
    ['{"a": "x${JSON.stringify(5)}"}', '{a: `x…`}'],
    ['{"a": ${JSON.stringify(1)}, "b": ${x}}', '{a: ?json-text, b: ?json-text, ...json-text}'],
    ['{${JSON.stringify(k)}: 1, "b": 2}', '{b: ?json-text, ...json-text}'],
    ['{"a": ${JSON.stringify(1)}${x}}', '{a: ?json-text, ...json-text}'],
    [
      '{"a": ${c ? JSON.stringify(1) : JSON.stringify(2)}}',
      '({a: ?json-text, ...json-text} | {a: ?json-text, ...json-text})',
    ],
    ['{"a": ${JSON.stringify(c ? 1 : undefined)}}', '{a: ?json-text, ...json-text}'],
  ])('%s', (template, expected) => {
    expect(valueOf(`send(JSON.parse(\`${template}\`))`)).toBe(expected);
  });
});
