import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('keys', () => {
  it.each([
    ['{}', '{}'],
    ['{a: undefined}', '{a: absent}'],
    ['{a: () => 1}', '{a: absent}'],
    ['{a() {}}', '{a: absent}'],
    ['{async a() {}}', '{a: absent}'],
    ['{get a() { return 1 }}', '{a: 1}'],
    ['{get a() { return x ? 1 : 2 }}', '{a: <integer>}'],
    ['{get a() { return this.b }}', '{a: ?accessor}'],
    ['{get a() { if (x) return 1 }}', '{a: ?shared-function}'],
    ['{set a(x) {}}', '{a: absent}'],
    ['{toJSON() { return 1 }}', '?accessor'],
    ['{toJSON: f, a: 1}', '?accessor'],
    ['{a: NaN}', '{a: null}'],
    ['{a: 10n}', '{a: ?unsupported-syntax}'],
    ['{"a-b": 1}', '{a-b: 1}'],
    ['{1: "x"}', '{1: "x"}'],
    ['{1e3: "x"}', '{1000: "x"}'],
    ['{["a"]: 1}', '{a: 1}'],
    ['{[`a`]: 1}', '{a: 1}'],
    ['{["a" + "b"]: 1}', '{ab: 1}'],
    ['{[1]: 1}', '{1: 1}'],
    ['{[k]: 1}', '{...computed-key}'],
    ['{a: 1, [k]: 2}', '{a?: ?overridden-later, ...computed-key}'],
    ['{[k]: 2, a: 1}', '{a: 1, ...computed-key}'],
    ['{[c ? "a" : "b"]: 1}', '{a?: 1, b?: 1}'],
    ['{a: 0, [c ? "a" : "b"]: 1}', '{a: (1 | ?overridden-later), b?: 1}'],
    ['{[Symbol.iterator]: 1}', '{...computed-key}'],
    ['{a: 1, a: 2}', '{a: 2}'],
    ['{a: 1, "a": 2}', '{a: 2}'],
    ['{__proto__: {a: 1}, b: 2}', '{b: 2}'],
    ['{"__proto__": {a: 1}, b: 2}', '{b: 2}'],
    ['{["__proto__"]: 1}', '{__proto__: 1}'],
    ['{__proto__() {}}', '{__proto__: absent}'],
    ['{a: {b: {c: 1}}}', '{a: {b: {c: 1}}}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('takes a shorthand `__proto__` for a key', () => {
    expect(valueOf('const __proto__ = 1; send({__proto__})')).toBe('{__proto__: 1}');
  });
});

describe('spread', () => {
  it.each([
    ['{...x}', '{...unknown-spread}'],
    ['{a: 1, ...x}', '{a?: ?overridden-later, ...unknown-spread}'],
    ['{...x, a: 1}', '{a: 1, ...unknown-spread}'],
    ['{...x, a: 1, ...y}', '{a?: ?overridden-later, ...unknown-spread}'],
    ['{...{a: 1}, b: 2}', '{a: 1, b: 2}'],
    ['{a: 1, ...{a: 2}}', '{a: 2}'],
    ['{a: 1, ...{a: undefined}}', '{a: absent}'],
    ['{...undefined, a: 1}', '{a: 1}'],
    ['{a: 1, ...null}', '{a: 1}'],
    ['{a: 1, ...false}', '{a: 1}'],
    ['{a: 1, ...5}', '{a: 1}'],
    ['{a: 1, ..."xy"}', '{a: 1, ...unknown-spread}'],
    ['{a: 1, ...[1, 2]}', '{a: 1, ...unknown-spread}'],
    ['{a: 1, ...(c === d)}', '{a: 1}'],
    ['{...(c && {a: 1})}', '{a?: 1}'],
    ['{...(c === 1 && {a: 1})}', '{a?: 1}'],
    ['{...(c && d && {a: 1})}', '{a?: 1}'],
    ['{a: 0, ...(c && {a: 1})}', '{a: (?overridden-later | 1)}'],
    ['{a: 0, ...(c && {a: x})}', '{a: ?overridden-later}'],
    ['{...(c && {a: 1}), a: 2}', '{a: 2}'],
    ['{...(c ? {a: 1} : {})}', '{a?: 1}'],
    ['{...(c ? {a: 1} : undefined)}', '{a?: 1}'],
    ['{...(c ? {a: 1} : {a: 2})}', '{a: (1 | 2)}'],
    ['{...(c ? {a: 1} : {b: 2})}', '{a?: 1, b?: 2}'],
    ['{a: 0, ...(c ? {a: 1} : {a: 2})}', '{a: (1 | 2)}'],
    ['{...(c ? {a: 1} : x)}', '{a?: 1, ...unknown-spread}'],
    ['{...(x || {a: 1})}', '{a?: 1, ...unknown-spread}'],
    ['{...(x ?? {})}', '{...unknown-spread}'],
    ['{...(c && x)}', '{...unknown-spread}'],
    ['{a: 1, ...(c && x)}', '{a?: ?overridden-later, ...unknown-spread}'],
    ['{...(true && {a: 1})}', '{a: 1}'],
    ['{...(false && {a: 1})}', '{}'],
    ['{...f()}', '{...unknown-spread}'],
    ['{...(await f()), a: 1}', '{a: 1, ...unknown-spread}'],
    ['{...{...x, a: 1}}', '{a: 1, ...unknown-spread}'],
    ['{a: 0, b: 0, ...{...x, a: 1}}', '{a: 1, b?: ?overridden-later, ...unknown-spread}'],
    ['{...({a: 1} as const)}', '{a: 1}'],
    ['{...new Map()}', '{}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['const b = {a: 1}; send({...b, c: 2})', '{a: 1, c: 2}'],
    ['const b = {a: 1}; const d = {...b}; b.a = 2; send(d)', '{a: 1}'],
    ['const b = {a: {x: 1}}; const d = {...b}; b.a.x = 2; send(d)', '{a: {x: 2}}'],
    ['const b = {a: {x: 1}}; const d = {...b}; b.a = 5; send(d)', '{a: ?reassigned}'],
    ['const b = {a: {x: 1}}; const d = {...b}; d.a.x = 2; send(d)', '{a: ?escapes}'],
    ['const b = c ? {a: 1} : {}; send({...b})', '{a?: 1}'],
    ['const b = c && {a: 1}; send({...b})', '{a?: 1, ...unknown-spread}'],
    ['const a = {...b}, b = {...a}; send(a)', '{}'],
    ['const a = {}; const b = {a}; a.b = b; send(a)', '{...escapes}'],
    ['var a = {...b}, b = {...a}; function f() { send(a) }', '{}'],
    ['const f = () => ({...a}); const a = {...f()}; send(a)', '{...escapes}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('Object.assign', () => {
  it.each([
    ['send(Object.assign({}, {a: 1}, {b: 2}))', '{a: 1, b: 2}'],
    ['send(Object.assign({a: 1}, x))', '{a?: ?overridden-later, ...unknown-spread}'],
    ['send(Object.assign({}, x, {a: 1}))', '{a: 1, ...unknown-spread}'],
    ['send(Object.assign({a: 0}, c && {a: 1}))', '{a: (?overridden-later | 1)}'],
    ['send(Object.assign({a: 0}, ...xs))', '{a?: ?overridden-later, ...unknown-spread}'],
    ['send(Object.assign(x, {a: 1}))', '{a: 1, ...global}'],
    ['send(Object.assign(f(), {a: 1}))', '{a: 1, ...call-result}'],
    ['const b = {a: 1}; Object.assign(b, {c: 2}); send(b)', '{a: 1, c: 2}'],
    ['const b = {a: 1}; Object.assign(b, x); send(b)', '{a?: ?overridden-later, ...unknown-spread}'],
    ['const b = {a: 1}; send(Object.assign(b, {c: 2}))', '{a: 1, c: 2}'],
    ['const b = {a: 1}; const d = Object.assign(b, {c: 2}); d.e = 3; send(d)', '{a: 1, c: 2, e: 3}'],
    ['const b = {a: 1}; const d = Object.assign(b, {c: 2}); d.e = 3; send(b)', '{a: 1, c: 2, e: 3}'],
    ['const b = {a: 1}; const d = Object.assign({}, b, {c: 2}); b.x = 1; send(d)', '{a: 1, c: 2}'],
    ['const b = {a: {}}; Object.assign(b.a, {c: 2}); send(b)', '{a: {c: 2}}'],
    [
      'const b = {a: 1}; if (c) Object.assign(b, {a: 2, d: 3}); send(b)',
      '{a: (2 | ?overridden-later), d?: 3}',
    ],
    ['const b = {}; Object.assign(b, b2); send(b)', '{...unknown-spread}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('other makers of objects', () => {
  it.each([
    ['Object.fromEntries(x)', '{...call-result}'],
    ['Object.create(x)', '?call-result'],
    ['new Object()', '{}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});
