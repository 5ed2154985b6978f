import { compileFunction } from 'node:vm';

import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

/** Calls whose result is known by its kind, with what Node itself gives; `x` is unknown, and `s` a string that is. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  '<string>': [
    'l.join()',
    'x.toString()',
    'x.toLocaleString()',
    'n.toFixed()',
    'x.trim()',
    'x.trimStart()',
    'x.trimEnd()',
    'x.toLowerCase()',
    'x.toUpperCase()',
    'x.padStart(2)',
    'x.padEnd(2)',
    'd.toUTCString()',
    'd.toDateString()',
    'new Date().toISOString()',
    's.replace("a", "b")',
    's.replaceAll("a", "b")',
    's.slice(1)',
    's.substring(1)',
    's.substr(1)',
    's.repeat(2)',
    's.normalize()',
    's.charAt(0)',
    'Date()',
    'encodeURIComponent(x)',
    'encodeURI(x)',
    'decodeURIComponent(x)',
    'decodeURI(x)',
    'escape(x)',
    'unescape(x)',
    'btoa(x)',
    'atob(x)',
    'crypto.randomUUID()',
    'String.fromCharCode(n)',
    'String.fromCodePoint(n)',
    'String(x)',
    'typeof x',
  ],
  '<boolean>': [
    's.startsWith("a")',
    's.endsWith("a")',
    's.includes("a")',
    'x.startsWith("a")',
    'x.endsWith("a")',
    'x.hasOwnProperty("a")',
    'Array.isArray(x)',
    'isNaN(x)',
    'isFinite(x)',
    'Number.isInteger(x)',
    'Number.isFinite(x)',
    'Number.isNaN(x)',
    'Number.isSafeInteger(x)',
    'Object.is(x, s)',
    'Object.hasOwn(x, s)',
    'Object.isFrozen(x)',
    'Reflect.has(d, s)',
    'Boolean(x)',
    'x == n',
    'x != n',
    'x === n',
    'x !== n',
    'x < n',
    'x <= n',
    'x > n',
    'x >= n',
    '"a" in d',
    'x instanceof Date',
    '!x',
  ],
  '<integer>': [
    's.indexOf("a")',
    's.lastIndexOf("a")',
    's.search("a")',
    's.localeCompare("a")',
    'Date.now()',
  ],
  // What is no number is sent as null.
  '<null|integer>': [
    's.charCodeAt(0)',
    'parseInt(x)',
    'Number.parseInt(x)',
    'Date.parse(x)',
    'Date.UTC(n)',
    'Math.floor(n)',
    'Math.ceil(n)',
    'Math.round(n)',
    'Math.trunc(n)',
    'Math.sign(n)',
  ],
  '<null|number>': [
    'd.getTime()',
    'parseFloat(x)',
    'Number.parseFloat(x)',
    'Math.max(n)',
    'Math.min(n)',
    'Math.abs(n)',
    'Math.pow(n, 2)',
    'Math.sqrt(n)',
    'Math.random()',
    'performance.now()',
    'Number(x)',
  ],
  '<null|string>': ['d.toISOString()', 'new Date()'],
  '{}': [
    'new Map()',
    'new Set()',
    'new WeakMap()',
    'new WeakSet()',
    'new RegExp("a")',
    'new ArrayBuffer(1)',
    'new Object()',
  ],
};

describe.each(Object.entries(CALLS))('a result printed as %s', (expected, expressions) => {
  it.each(expressions)('of %s', (expression) => {
    expect(valueOf(`function f(x, n, d, l, y) { const s = String(y); send(${expression}) }`)).toBe(expected);
  });

  it.each(expressions)('of %s is what JavaScript gives', (expression) => {
    expect(expected).toMatch(kindOf(run(expression)));
  });
});

function run(expression: string): unknown {
  const body = compileFunction(`return JSON.stringify(${expression})`, ['x', 'n', 'd', 'l', 's']);
  const given: readonly unknown[] = ['65', 65, new Date(0), ['a'], 'banana'];
  return JSON.parse(String(Reflect.apply(body, undefined, given)));
}

function kindOf(sent: unknown): RegExp {
  if (Number.isInteger(sent)) return /integer|number/;
  return typeof sent === 'object' ? /^\{\}$/ : new RegExp(typeof sent);
}
