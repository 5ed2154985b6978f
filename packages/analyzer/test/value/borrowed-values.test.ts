import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('a value that a condition takes from elsewhere is known as far as all runs have it', () => {
  it.each([
    ['{a: 1, ...(d && {b: 2})}', '{a: 1, ...overridden-later}'],
    ['{a: d ? 1 : "y", b: [1, {q: 1}]}', '{a: <integer|string>, b: [1, {q: 1}]}'],
    ['[1, ...(d ? [2] : [])]', '[; 1..2 overridden-later]'],
    ['[1, d ? 2 : "x"]', '[1, <integer|string>]'],
    ['[1, ...q]', '[1; 1..∞ unknown-spread]'],
    ['{...q, a: 1}', '{a: 1, ...unknown-spread}'],
    ['d ? 1 : "y"', '<integer|string>'],
    ['d ? 1 : z', '?overridden-later'],
    ['() => 1', '<absent>'],
    ['undefined', 'absent'],
    ['`a${q}`', '`a…`'],
    ['String(q)', '<string>'],
    ['q', '?global'],
  ])('%s', (value, expected) => {
    expect(valueOf(`const X = ${value}; send({x: c ? X : 5})`)).toBe(`{x: (${expected} | 5)}`);
  });

  it('and changes to it count', () => {
    expect(valueOf('const X = {a: 1}; X.b = 2; if (d) X.c = 3; send({x: c ? X : 5})')).toBe(
      '{x: ({a: 1, b: 2, ...overridden-later} | 5)}',
    );
  });

  it.each([
    ['if (c) { b.a = {x: 1}; if (d) b.a.y = 2; b.l = [X, 1] }', '{a?: {x: 1, y?: 2}, l?: [{q: 1}, 1]}'],
    ['if (c) { b.a = {x: X, y: [X]} }', '{a?: {x: {q: 1}, y: [{q: 1}]}}'],
    ['if (c) b.a = X; else b.a = {z: 1}', '{a: ({q: 1} | {z: 1})}'],
  ])('in what a branch writes: %s', (code, expected) => {
    expect(valueOf(`const b = {}, X = {q: 1}; ${code}; send(b)`)).toBe(expected);
  });

  it.each([
    ['d ? 1 : z', ['overridden-later at X']],
    ['{a: 1, ...(d && {b: 2})}', ["overridden-later 'b' at X"]],
    ['[1, ...(d ? [2] : [])]', ['overridden-later at X']],
    ['d ? 1 : "y"', ['overridden-later at X']],
  ])('and has a reason for the rest: %s', (value, expected) => {
    expect(reasonsOf(`const X = ${value}; send({x: c ? X : 5})`)).toEqual(expected);
  });
});

describe('a copy has the members of its time, and the objects in them as they are later', () => {
  it.each([
    ['{a: {x: 1}, l: [{y: 1}]}', '{...o}', 'o.a.x = 2; o.l[0].y = 3', '{a: {x: 2}, l: [{y: 3}]}'],
    ['{a: 1}', '{...o}', 'o.a = 2', '{a: 1}'],
    ['{a: {x: 1}}', '{...o}', 'delete o.a', '{a: ?overridden-later}'],
    ['{a: {x: 1}}', '{...o}', 'o.a = {x: 2}', '{a: ?reassigned}'],
    ['{a: {x: 1}}', 'Object.assign({}, o)', 'o.a.x = 2', '{a: {x: 2}}'],
    ['[{x: 1}, 5, {z: 1}]', '[...o]', 'o[0].x = 2', '[{x: 2}, 5, {z: 1}]'],
    ['[{x: 1}, 5]', '[...o]', 'o[0] = {q: 1}', '[5; 2 overridden-later]'],
    ['[{x: 1}, 5]', '[...o]', 'o.pop()', '[5; 2 overridden-later]'],
    ['[1, 5]', '[...o]', 'o.pop()', '[1, 5]'],
    ['{a: c ? i : 5}', '{...o}', 'i.q = 2', '{a: ({q: 2} | 5)}'],
  ])('%s, %s: %s', (object, copy, change, expected) => {
    expect(valueOf(`const i = {q: 1}; const o = ${object}; const p = ${copy}; ${change}; send(p)`)).toBe(
      expected,
    );
  });

  it.each([
    ['[{x: 1}, 5]', '[...o]', 'o[0] = {q: 1}', ['overridden-later at [{x: 1}, 5]']],
    ['{a: {x: 1}}', '{...o}', 'delete o.a', ["overridden-later 'a' at {x: 1}"]],
  ])('and a reason: %s, %s: %s', (object, copy, change, expected) => {
    expect(reasonsOf(`const o = ${object}; const p = ${copy}; ${change}; send(p)`)).toEqual(expected);
  });

  it.each([
    ['{...(c ? {a: 1} : d ? {b: 1} : {})}', '{a?: 1, b?: 1}'],
    ['{...(true ? {a: 1} : {b: 1})}', '{a: 1}'],
    ['{...("" ? {a: 1} : {b: 1})}', '{b: 1}'],
    ['{...(0 && {b: 1})}', '{}'],
    ['{...(1 && {b: 1})}', '{b: 1}'],
    ['Object.assign({}, c && {a: [1]}, d ? {q: 1} : null)', '{a?: [1], q?: 1}'],
  ])('of what a condition picks: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('what a call passes', () => {
  it.each([
    ['(a, ...r) => ({a, r})', 'b(1, ...xs)', '{a: 1, r: ?unknown-spread}'],
    ['(a, ...r) => ({a, r})', 'b(1)', '{a: 1, r: []}'],
    ['(a, c) => ({a, c})', 'b(1, ...xs)', '{a: 1, c: ?unknown-spread}'],
    ['({a}, [c], d = 5) => ({a, c, d})', 'b({a: 1}, [2])', '{a: 1, c: 2, d: 5}'],
    ['({a: {b = 3} = {}, ...r}) => ({b, r})', 'b({q: 1})', '{b: 3, r: {q: 1}}'],
    ['(...{length}) => ({length})', 'b(1)', '{length: <integer>}'],
    ['function () { return {a: arguments[0]} }', 'b(1)', '{a: ?property-read}'],
    ['function self(n) { return n ? {a: self(0)} : 5 }', 'b(1)', '{a: ?recursive}'],
    ['function (): number { return f() }', 'b()', '<null|number>'],
    ['function (): string { return c ? f() : 5 }', 'b()', '(<string> | 5)'],
    ['async function (): string { return f() }', 'await b()', '?call-result'],
    ['function* (): string { yield 1 }', 'b()', '?iterator'],
  ])('%s: %s', (called, call, expected) => {
    expect(valueOf(`const b = ${called}; send(${call})`)).toBe(expected);
  });

  it.each([
    ['function b(a) { const inner = () => ({q: a.x}); return inner() } send(b({x: 1}))', '{q: 1}'],
    [
      'function outer(o) { const k = o.x; const inner = (z) => ({k, z}); return inner(o.y) } send(outer({x: 1, y: 2}))',
      '{k: 1, z: 2}',
    ],
    ['send(b(1)); function b(a = f()) { return {a} }', '{a: 1}'],
    ['function b(t) { return t ? {a: 1} : {b: 1} } send([b(1), b(0)])', '[{a: 1}, {b: 1}]'],
    ['function g(x) { return h(x) } function h(x) { return {x} } send(g(c ? 1 : 2))', '{x: (1 | 2)}'],
    [
      'async function b() { return {a: 1} } async function g() { const r = await b(); r.c = 1; send(r) }',
      '{a: 1, c: 1}',
    ],
    ['function b(): {a: string} { return f() } send(b())', '{a: <string>, ...parameter}'],
  ])('to what it calls: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('what a function takes from around it', () => {
  it.each([
    [
      'class A { readonly k = 5; b() { return {k: this.k} } run() { send(this.b()) } } new A().run()',
      '{k: 5}',
    ],
    ['const K = 5; const b = (x) => ({K, x}); send(b(1))', '{K: 5, x: 1}'],
    // Whoever gets the object may change it.
    ['const K = {q: 1}; const b = (x) => ({K, x}); send(b(1))', '{K: {...escapes}, x: 1}'],
    ['const K = {q: 1}; const b = (x) => ({...K, x}); K.q = 2; send(b(1))', '{q?: ?captured, x: 1}'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
