import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('a part of an object that has a name of its own', () => {
  it.each([
    ['const {a} = b; a.x = 2;', '{a: {x: 2}}'],
    ['const {a: c} = b; c.x = 2;', '{a: {x: 2}}'],
    ['const {a: {x}} = b;', '{a: {x: 1}}'],
    ['const {a = {}} = b; a.x = 2;', '{a: {x?: ?escapes}}'],
    ['const {...c} = b; c.a.x = 2;', '{a: {x?: ?escapes}}'],
    ['const {...c} = b; c.a = 2;', '{a: {x: 1}}'],
    ['const {[k]: c} = b; c.x = 2;', '{a: {...escapes}}'],
    ['const o = {}; ({a: o.c} = b); o.c.x = 2;', '{a: {...escapes}}'],
    ['const o = {}; [o.c] = [b]; o.c.a = 2;', '{...escapes}'],
    ['let c; ({a: c} = b); c.x = 2;', '{a: {x?: ?escapes}}'],
    ['for (const {x} of [b]) x.y = 1;', '{a: {x: 1}}'],
    ['for (const {a} of [b]) a.x = 2;', '{a: {x?: ?overridden-later}}'],
    ['function g({a}) { a.x = 2 } g(b);', '{a: {x?: ?escapes}}'],
    ['function g({a} = {}) { a.x = 2 } g(b);', '{a: {x?: ?escapes}}'],
    ['function g(...[c]) { c.a = 2 } g(b);', '{...escapes}'],
    ['function g(...c) { c[0].a = 2 } g(b);', '{...escapes}'],
    ['function g(c) { return c.a } g(b);', '{a: {...escapes}}'],
  ])('%s', (code, expected) => {
    expect(valueOf(`const b = {a: {x: 1}}; ${code} send(b)`)).toBe(expected);
  });
});

describe('an element of a list that has a name, or another list, of its own', () => {
  const ANY = '[{x?: ?escapes}, {x?: ?escapes}]';

  it.each([
    ['const [c] = b; c.x = 2;', '[{x: 2}, {x: 1}]'],
    ['const [, c] = b; c.x = 2;', '[{x: 1}, {x: 2}]'],
    ['const [...c] = b; c[0].x = 2;', '[{x?: ?escapes}, {x: 1}]'],
    ['const [...c] = b; c.push(5);', '[{x: 1}, {x: 1}]'],
    // The first of the other list is not the first of this one.
    ['const [, ...c] = b; c[0].x = 2;', ANY],
    ['const [, ...[c]] = b; c.x = 2;', ANY],
    ['const [, ...c] = b; c[0] = 2;', '[{x: 1}, {x: 1}]'],
    ['const [, ...c] = b; c.push(5);', '[{x: 1}, {x: 1}]'],
    ['const c = [...b]; c[1].x = 2;', '[{x: 1}, {x?: ?escapes}]'],
    ['const c = [0, ...b]; c[1].x = 2;', ANY],
    ['const c = [0, ...b]; c[1] = 2;', '[{x: 1}, {x: 1}]'],
    ['const c = []; c.push(0, ...b); c[1].x = 2;', ANY],
    ['function g(a, c) { c.x = 2 } g(0, ...b);', '[{...escapes}, {...escapes}]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`const b = [{x: 1}, {x: 1}]; ${code} send(b)`)).toBe(expected);
  });

  it.each(['const c = [0, ...l]; c[1].x = 2;', 'const [...c] = l; c[0].x = 2;'])(
    'of which it is one: %s',
    (code) => {
      expect(valueOf(`const b = {x: 1}; const l = [b]; ${code} send(b)`)).toBe('{x?: ?escapes}');
    },
  );
});
