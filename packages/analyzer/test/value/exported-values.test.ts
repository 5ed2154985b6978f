import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../src/scope/node-type.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { parseModules } from '../support/fake-modules.js';
import { printValue } from '../support/print-value.js';
import { reasonsIn } from './support/reasons-of.js';

type Files = Readonly<Record<string, string>>;

/** What `send(…)`, the last statement of `./app`, is given, as a part of a body and as one of an address. */
function sent(files: Files): { readonly body: AbstractValue; readonly address: AbstractValue } {
  const source = parseModules(files);
  const last = source.ast.body.at(-1);
  const call = isNode(last, 'ExpressionStatement') ? last.expression : undefined;
  if (!isNode(call, 'CallExpression')) throw new Error('the last statement is no call');
  return createEvaluator(source).evaluateArgument(call.arguments[0] as TSESTree.Expression, call);
}

const body = (app: string, b: string): string => printValue(sent({ './app': app, './b': b }).body);
const address = (app: string, b: string): string => printValue(sent({ './app': app, './b': b }).address);
const IMPORT = "import { a } from './b';";

describe('what another file exports', () => {
  it.each([
    ['export const a = 5', '5'],
    ['export let a = 5', '5'],
    ['export let a = 5; export function f() { a = 6 }', '?overridden-later'],
    ['export const a: string = f()', '<string>'],
    ['export function a() {}', '<absent>'],
    ['export class a {}', '<absent>'],
    ['export enum a { X = 1 }', '{X: 1, ...computed-key}'],
    ['export namespace a {}', '?unsupported-syntax'],
    ['export function a() {} export namespace a { export const b = 1 }', '?import'],
    ['export const other = 5', '?import-not-found'],
    // Whoever imports an object can change it.
    ['export const a = {x: 5}', '{...exported}'],
    ['const a = {x: 5}; export { a }', '{...exported}'],
    ['export const a = Object.freeze({x: 5})', '{x: 5}'],
    ['export const a = {x: 5} as const', '{x: 5}'],
    ['export const a = Object.freeze([1, 2])', '[1, 2]'],
    ['export const a = Object.freeze([1, ...x])', '[1; 1..∞ unknown-spread]'],
    // What the other file decides is not decided here.
    ['export const a = x ? {one: 1} : [2]', '<array|object>'],
    ['export const a = x ? 1 : f()', '?other-file'],
    ['export const a = Object.freeze({...(x && {q: 1}), z: 2})', '{z: 2, ...other-file}'],
    ['export const a = Object.freeze([1, ...(x ? [2] : [])])', '[; 1..2 other-file]'],
    [
      'export const a = Object.freeze({f() {}, u: undefined, t: `a${x}`, s: String(x)})',
      '{f: <absent>, u: absent, t: `a…`, s: <string>}',
    ],
  ])('%s', (code, expected) => {
    expect(body(`${IMPORT} send(a);`, code)).toBe(expected);
  });

  it.each([
    ["import a from './b'; send(a);", 'export default 5', '5'],
    ["import a from './b'; send(a);", 'export default {x: 5}', '?exported'],
    ["import a from './b'; send(a);", 'export default Object.freeze({x: 5})', '{x: 5}'],
    ["import a from './b'; send(a);", 'const q = {x: 5}; export default q', '{...exported}'],
    ["import * as a from './b'; send(a);", 'export const x = 5', '?import'],
    ["import * as a from './b'; send(a.x);", 'export const x = 5', '5'],
    ["import * as a from './b'; send(a.y);", 'export const x = 5', '?property-read'],
    ["import * as a from './b'; send(a[k]);", 'export const x = 5', '?property-read'],
    ["import { a } from './b'; send(a.X);", 'export enum a { X = 1 }', '1'],
    ["import { MAX_X } from './b'; send(MAX_X);", 'export const other = 5', '<constant>'],
    ["import { MAX_X } from './elsewhere'; send(MAX_X);", '', '<constant>'],
    ["const b = require('./b'); send(b.a);", 'export const a = 5', '5'],
    [
      "const { a } = require('./b'); a.x = 6; send(a);",
      'export const a = Object.freeze({x: 5})',
      '{x: 6, ...property-read}',
    ],
    ["const { a } = require('./b'); send(`${a}`);", 'export const a = 5', '"5"'],
    ["const { a } = require('./b'); send(`${a}`);", 'exports.a = 5', '"5"'],
    ["const { a: q } = require('./b'); send(`${q}`);", 'module.exports = {a: 5}', '"5"'],
    ["let { a } = require('./b'); a = x; send(`${a}`);", 'export const a = 5', '`…`'],
    ["const { a } = required('./b'); send(`${a}`);", 'export const a = 5', '`…`'],
    ["let { a } = require('./b'); a = 6; send(a);", 'export const a = 5', '6'],
  ])('%s, of %s', (app, code, expected) => {
    expect(body(app, code)).toBe(expected);
  });

  it.each([
    ['send(a);', "export const a = x ? '/p' : '/q'", '("/p" | "/q")'],
    ['send(`${a}/z`);', "export const a = x ? '/p' : '/q'", '("/p/z" | "/q/z")'],
    ['send(a.x);', "export const a = {x: '/p'}", '"/p"'],
    ['send(a[k]);', "export const a = {x: '/p', y: '/q'}", '("/p" | "/q")'],
    ['send(a.x);', "export const a = {...(c && {x: '/p'})}", '("/p" | <absent>)'],
    ['send(a);', 'export const a = [1, ...(c ? [2] : [])]', '[; 1..2 other-file]'],
  ])('is trusted, and may be any of several, as an address: %s %s', (app, code, expected) => {
    expect(address(`${IMPORT} ${app}`, code)).toBe(expected);
  });
});

describe('what a function of another file gives', () => {
  it.each([
    ['send(a(1));', 'export const a = (p) => ({ p, b: x })', '{p: 1, b: ?global}'],
    ['send(a(1));', 'export const a = (p, b) => ({ p, b, c: b.q })', '{p: 1, b: absent, c: ?property-read}'],
    [
      'send(a({...(c && {x: 1})}, [c ? 1 : 2]));',
      'export const a = (p, b) => ({ p, b })',
      '{p: {x?: 1}, b: [(1 | 2)]}',
    ],
    ['send(a(c));', 'export const a = (p) => { if (p) return {x: 1}; return {y: 1} }', '<object>'],
    ['send(a(true));', 'export const a = (p) => { if (p) return {x: 1}; return {y: 1} }', '{x: 1}'],
    ['send(a([1, ...(c ? [2] : [])]));', 'export const a = (p) => ({ p })', '{p: [1, 2; 1..2]}'],
    ['send(a({...x, q: 1}));', 'export const a = (p) => ({ p })', '{p: {q: 1, ...unknown-spread}}'],
    ['send(a({q: 1}));', 'export const a = (p) => { p.b = 2; return p }', '{q: 1, b: 2}'],
    ['send(a(JSON.stringify({q: 1})));', 'export const a = (p) => JSON.parse(p)', '{q: 1}'],
    ['send(JSON.parse(a()));', 'export const a = () => JSON.stringify({x: y, z: 1})', '{x: ?global, z: 1}'],
    [
      'const o = {a: 1}; send(a(o));',
      'export const a = (p) => ({...p, b: x ? 1 : 2})',
      '{a: 1, b: <integer>}',
    ],
    ['send(a(c ? a : undefined));', 'export const a = (p) => [p]', '[(<absent> | absent)]'],
  ])('%s, of %s', (app, code, expected) => {
    expect(body(`${IMPORT} ${app}`, code)).toBe(expected);
  });

  it('may be any of its results as an address', () => {
    expect(address(`${IMPORT} send(a('/a'));`, "export const a = (p) => (c ? p + '/x' : '/y')")).toBe(
      '("/a/x" | "/y")',
    );
  });
});

describe('reasons of other files', () => {
  it.each([
    ['send(a);', 'export const a = c ? 1 : 2', ['other-file']],
    ['send(a);', 'export const a = f()', ['call-result']],
    ['send(a);', 'export let a = 1; export const f = (x) => { a = x }', ['overridden-later']],
    ['send(a(...xs));', 'export const a = (p) => ({ p })', ['unknown-spread']],
    [
      'send(a());',
      'export const a = () => { const f = (p) => p; return { b: [1].map(f) } }',
      ['call-result'],
    ],
    ['send(a(1));', 'export const a = (p) => ({ q: [p].map((r) => ({ r })) })', ['other-file']],
    ['send(a);', 'export const a = Object.freeze({ ...(c && { b: 1 }) })', ['other-file']],
    ['send(a);', 'export const a = Object.freeze({ ...c, b: 1 })', ['unknown-spread']],
  ])('%s, of %s', (app, code, expected) => {
    const found = reasonsIn(sent({ './app': `${IMPORT} ${app}`, './b': code }).body);
    expect(found.map(({ code: name }) => name)).toEqual(expected);
  });
});

describe('the file that a value is written in', () => {
  const fromOf = (value: AbstractValue): string | undefined => ('from' in value ? value.from : undefined);

  it.each([
    ['send(a);', 'export const a = 5', 'src/b.ts'],
    ['send(a);', 'export const a = `x${y}`', 'src/b.ts'],
    ['send(a);', 'export const a = String(y)', 'src/b.ts'],
    ['send(a);', 'export const a = Object.freeze({x: 5})', 'src/b.ts'],
    ['send(a);', 'export const a = Object.freeze([5])', 'src/b.ts'],
    ['send(a());', 'export const a = () => ({x: 5})', 'src/b.ts'],
    ['send(a(5));', 'export const a = (p) => p', undefined],
    ['send(a);', 'export const a = undefined', undefined],
  ])('is told: %s, of %s', (app, code, expected) => {
    expect(fromOf(sent({ './app': `${IMPORT} ${app}`, './b': code }).body)).toBe(expected);
  });

  it('is the one nearest to where it is written', () => {
    const value = sent({
      './app': "import { b } from './b'; send(b);",
      './b': "import { c } from './c'; export const b = c;",
      './c': 'export const c = 5;',
    }).body;
    expect([printValue(value), fromOf(value)]).toEqual(['5', 'src/c.ts']);
  });
});

describe('what another file exports stands at the whole of what is read', () => {
  const placeOf = (app: string, b: string): string => {
    const { node } = sent({ './app': app, './b': b }).body;
    return app.slice(...node.range);
  };

  it.each([
    ["import { a } from './b'; send(a);", 'export const a = 5', 'a'],
    ["import { a } from './b'; send(a.x);", 'export const a = Object.freeze({x: 5})', 'a.x'],
    ["import { a } from './b'; send(a.x.y);", 'export const a = {x: {y: 5}} as const', 'a.x.y'],
    ["import * as all from './b'; send(all.a);", 'export const a = 5', 'all.a'],
    ["import * as all from './b'; send(all.a.x);", 'export const a = Object.freeze({x: 5})', 'all.a.x'],
    ["const all = require('./b'); send(all.a);", 'export const a = 5', 'all.a'],
    ["import { a } from './b'; send(a(1));", 'export const a = () => 5', 'a(1)'],
  ])('%s', (app, b, expected) => {
    expect(placeOf(app, b)).toBe(expected);
  });

  it('and not where it is imported', () => {
    for (const app of ["import { A_B } from 'x';\nsend(A_B);", "import { a } from './b';\nsend(a);"]) {
      const { body: value } = sent({ './app': app, './b': 'export const a = 5' });
      expect(value.node.loc.start.line).toBe(2);
    }
  });
});
