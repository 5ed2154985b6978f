import { describe, expect, it } from '@jest/globals';

import type { AbstractValue } from '../../src/value/abstract-value.js';
import { walkValue } from '../../src/value/walk.js';
import { evaluateSend } from '../support/value-of.js';

/** The source text of the places where scalars and keys stand. */
function placesOf(code: string): string[] {
  const text = (node: AbstractValue['node']): string => code.slice(...node.range);
  const places: string[] = [];
  walkValue(evaluateSend(code), {
    value: (value) => {
      if (value.kind !== 'object' && value.kind !== 'array' && value.kind !== 'choice')
        places.push(text(value.node));
      return undefined;
    },
    property: (property) => places.push(`${text(property.key)} in ${text(property.node)}`),
  });
  return places;
}

describe('where values stand', () => {
  it.each([
    ['send({a: "x"})', ['a in a: "x"', '"x"']],
    ['const x = "v"; send({a: x})', ['a in a: x', '"v"']],
    ['const b = {}; b.a = "x"; send(b)', ['b.a in b.a = "x"', '"x"']],
    ['send({a: 1, a: 2})', ['a in a: 2', '2']],
    ['send({...(c && {a: 1})})', ['a in a: 1', '1']],
    ['const e = {a: 1}; send({...e})', ['a in a: 1', '1']],
    ['send({a: f()})', ['a in a: f()', 'f()']],
    ['function f(x: string) { send({a: x}) }', ['a in a: x', 'x']],
    ['function f(u: {id: string}) { send({a: u.id}) }', ['a in a: u.id', 'u.id']],
    ['function f(x: string[]) { send({a: x}) }', ['a in a: x', 'x']],
    ['function f(u: {ids: string[]}) { send({a: u.ids}) }', ['a in a: u.ids', 'u.ids']],
    ['function f(x: [string, number]) { send({a: x}) }', ['a in a: x', 'x', 'x']],
    ['function f(x: string[][]) { send({a: x}) }', ['a in a: x', 'x']],
    ['function f(x: {id: string}[]) { send({a: x}) }', ['a in a: x', 'id in id: string', 'string']],
    ['let x; send({a: x})', ['a in a: x', 'x']],
    ['send({a: `x${1}`})', ['a in a: `x${1}`', '`x${1}`']],
    ['send({a: c ? "x" : "y"})', ['a in a: c ? "x" : "y"', '"x"', '"y"']],
    ['send({a: `${c ? "x" : "y"}!`})', ['a in a: `${c ? "x" : "y"}!`', '"x"', '"y"']],
  ])('%s', (code, expected) => {
    expect(placesOf(code)).toEqual(expected);
  });
});

describe('what only some runs send does not stand where all of them pass', () => {
  it.each([
    ['const X = "v"; send({a: c ? X : "w"})', ['a in a: c ? X : "w"', 'X', '"w"']],
    ['const X = "v"; send({...(c && {a: X})})', ['a in a: X', 'X']],
    ['const e = {a: 1}; send({...(c && e)})', ['e in e', 'e']],
    ['const X = "v"; const b = {}; if (c) b.a = X; send(b)', ['b.a in b.a = X', 'X']],
    ['const X = "v"; send({a: y ?? X})', ['a in a: y ?? X', 'y', 'X']],
    ['const X = "v"; function f(a = X) { send({a}) }', ['a in a', 'a', 'X']],
    ['const l = []; for (const x of xs) { const r = {a: 1}; l.push(r) } send(l)', ['a in a: 1', '1']],
    [
      'const l = []; for (const x of xs) { const r = {a: 1}; if (x) l.push(r) } send(l)',
      ['l.push(r) in l.push(r)', 'l.push(r)'],
    ],
    [
      'const l = []; for (const x of xs) { const r = {a: 1}; if (x) continue; l.push(r) } send(l)',
      ['l.push(r) in l.push(r)', 'l.push(r)'],
    ],
    ['const v = c ? "x" : "y"; send({a: d ? v : "z"})', ['a in a: d ? v : "z"', 'v', '"z"']],
    ['const v = c ? "x" : "y"; send({a: v})', ['a in a: v', '"x"', '"y"']],
    ['const X = {b: 1}; send(xs.map(() => ({a: X})))', ['a in a: X', 'X in X', 'X']],
  ])('%s', (code, expected) => {
    expect(placesOf(code)).toEqual(expected);
  });
});
