import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

const times = (count: number, part: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

interface Limit {
  /** The last that is still followed. */
  readonly last: number;
  readonly code: (count: number) => string;
  /** What is printed of what is beyond it. */
  readonly beyond: RegExp;
}

const LIMITS: Readonly<Record<string, Limit>> = {
  'objects in objects': {
    last: 200,
    code: (count) => `send(${'{a: '.repeat(count)}1${'}'.repeat(count)})`,
    beyond: /\?too-deep/,
  },
  'lists in lists': {
    last: 200,
    code: (count) => `send(${'['.repeat(count)}1${']'.repeat(count)})`,
    beyond: /\?too-deep/,
  },
  'objects in a JSON text': {
    last: 201,
    code: (count) => `send(JSON.parse('${'{"a": '.repeat(count)}1${'}'.repeat(count)}'))`,
    beyond: /\?|\.\.\./,
  },
  'lists in a JSON text that is put together': {
    last: 200,
    code: (count) => `send(JSON.parse('${'['.repeat(count)}' + '1${']'.repeat(count)}'))`,
    beyond: /\?too-deep/,
  },
  'objects in a JSON text that is put together': {
    last: 200,
    code: (count) => `send(JSON.parse('${'{"a": '.repeat(count)}' + '1${'}'.repeat(count)}'))`,
    beyond: /\?too-deep/,
  },
  'objects in a type': {
    last: 8,
    code: (count) => `function f(p: ${'{a: '.repeat(count)}string${'}'.repeat(count)}) { send(p) }`,
    beyond: /^(?!.*<string>)/,
  },
  'variables that are set to each other': {
    last: 39,
    code: (count) =>
      `const v0 = 1; ${times(count, (at) => `const v${String(at + 1)} = v${String(at)};`)} send(v${String(count)})`,
    beyond: /\?too-deep/,
  },
  'functions that call each other': {
    last: 8,
    code: (count) =>
      `function g0() { return 1 } ${times(count - 1, (at) => `function g${String(at + 1)}() { return g${String(at)}() }`)} send(g${String(count - 1)}())`,
    beyond: /\?too-many-calls/,
  },
  'results of one function': {
    last: 16,
    code: (count) =>
      `function g(c) { ${times(count - 1, (at) => `if (c === ${String(at)}) return ${String(at)};`)} return 'x' } function f(c) { send(g(c)) }`,
    beyond: /^\?call-result/,
  },
  'alternatives of one value': {
    last: 32,
    code: (count) =>
      `function f(c) { send(${times(count - 1, (at) => `c === ${String(at)} ? ${String(at)} : `)} -1) }`,
    beyond: /\?too-many-alternatives/,
  },
  'members of members that are assigned': {
    last: 100,
    code: (count) =>
      `const b = ${'{a: '.repeat(count)}1${'}'.repeat(count)}; b${'.a'.repeat(count)} = 2; send(b)`,
    beyond: /\?|\.\.\./,
  },
  'names of one object': {
    last: 49,
    code: (count) =>
      `const b = {a: 1}; ${times(count, (at) => `const c${String(at)} = ${at === 0 ? 'b' : `c${String(at - 1)}`};`)} send(b)`,
    beyond: /escapes/,
  },
};

describe.each(Object.entries(LIMITS))('%s', (_title, { last, code, beyond }) => {
  it(`are followed up to ${String(last)}`, () => {
    expect(valueOf(code(last))).not.toMatch(beyond);
  });

  it(`are not followed beyond ${String(last)}`, () => {
    expect(valueOf(code(last + 1))).toMatch(beyond);
  });
});
