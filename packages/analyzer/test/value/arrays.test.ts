import { describe, expect, it } from '@jest/globals';

import { valueOf } from '../support/value-of.js';

describe('literals and spread', () => {
  it.each([
    ['[]', '[]'],
    ['[1, "a"]', '[1, "a"]'],
    ['[undefined, () => 1, NaN]', '[absent, absent, null]'],
    ['[1, , 2]', '[1, absent, 2]'],
    ['[x]', '[?global]'],
    ['[c ? "a" : undefined]', '[("a" | absent)]'],
    ['[x?.trim()]', '[<string|absent>]'],
    ['[...x]', '[; 0..∞ unknown-spread]'],
    ['["a", ...x]', '["a"; 1..∞ unknown-spread]'],
    ['[...x, "a"]', '["a"; 1..∞ unknown-spread]'],
    ['[...["a", "b"], "c"]', '["a", "b", "c"]'],
    ['[...(c ? ["a"] : [])]', '["a"; 0..1]'],
    ['["x", ...(c ? ["a"] : [])]', '["x", "a"; 1..2]'],
    ['[...(c ? ["a"] : ["b"])]', '["a", "b"; 1]'],
    ['[...(c && ["a"])]', '["a"; 0..1]'],
    ['[...(x || [])]', '[; 0..∞ unknown-spread]'],
    ['[..."ab"]', '[; 0..∞ unknown-spread]'],
    ['[...new Set(["a", "b"])]', '["a", "b"; 1..2 call-result]'],
    ['[...new Set(x)]', '[; 0..∞ unknown-spread]'],
    ['[...Array(51)].map(() => "x")', '["x"; 51 call-result]'],
    ['[...Array(51).keys()]', '[; 51 call-result]'],
    ['[...Array(51).keys()].map(i => `u${i}`)', '[`u…`; 51 call-result]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('constructors', () => {
  it.each([
    ['Array(3)', '[absent; 3]'],
    ['new Array(3)', '[absent; 3]'],
    ['Array(n)', '[; 0..∞ call-result]'],
    ['Array("a", "b")', '["a", "b"]'],
    ['Array.of("a", "b")', '["a", "b"]'],
    ['new Array()', '[]'],
    ['Array(51).fill("x")', '["x"; 51 call-result]'],
    ['new Array(51).fill("x")', '["x"; 51 call-result]'],
    ['new Array(n).fill("x")', '[; 0..∞ call-result]'],
    ['Array(51).fill({a: 1})', '[{a: 1}; 51 call-result]'],
    ['Array(2).fill(undefined)', '[absent; 2 call-result]'],
    ['Array.from({length: 51}, () => "x")', '["x"; 51 call-result]'],
    ['Array.from({length: 51}, (_, i) => `user${i}`)', '[`user…`; 51 call-result]'],
    ['Array.from({length: 51}, (_, i) => ({id: i, a: 1}))', '[{id: ?parameter, a: 1}; 51 call-result]'],
    ['Array.from({length: n}, () => "x")', '["x"; 0..∞ call-result]'],
    ['Array.from({length: 2})', '[absent; 2]'],
    ['Array.from(x)', '[; 0..∞ call-result]'],
    ['Array.from(["a"])', '["a"]'],
    ['Array.from(x, f)', '[; 0..∞ call-result]'],
    ['Array.from(new Set(["a", "b"]))', '["a", "b"; 1..2 call-result]'],
    ['Object.keys(x)', '[; 0..∞ call-result]'],
    ['Object.values(x)', '[; 0..∞ call-result]'],
    ['Object.entries(x)', '[; 0..∞ call-result]'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });
});

describe('methods', () => {
  it.each([
    ['xs.map(x => ({id: x, a: 1}))', '[{id: ?parameter, a: 1}; 0..∞ call-result]'],
    ['xs.map((x) => { return {a: 1} })', '[{a: 1}; 0..∞ call-result]'],
    ['xs.map(function (x) { return {a: 1} })', '[{a: 1}; 0..∞ call-result]'],
    ['xs.map(x => x.id)', '[; 0..∞ call-result]'],
    ['xs.map(x => `u${x}`)', '[`u…`; 0..∞ call-result]'],
    ['xs.map(String)', '[<string>; 0..∞ call-result]'],
    ['xs.map(f)', '[; 0..∞ call-result]'],
    ['xs.map(async x => ({a: 1}))', '[; 0..∞ call-result]'],
    ['xs.map(x => { if (x) return {a: 1}; return {b: 2} })', '[({a: 1} | {b: 2}); 0..∞ call-result]'],
    ['xs.map(x => { if (x) return {a: 1} })', '[({a: 1} | ?call-result); 0..∞ call-result]'],
    ['xs.map(x => { if (x) { return {a: 1} } else { throw 1 } })', '[{a: 1}; 0..∞ call-result]'],
    ['xs.map(x => { const r = {a: 1}; r.b = 2; return r })', '[{a: 1, b: 2}; 0..∞ call-result]'],
    ['xs.map(x => undefined)', '[absent; 0..∞ call-result]'],
    ['xs.map(() => c ? "a" : "b")', '[("a" | "b"); 0..∞ call-result]'],
    ['["a", "b"].map(x => ({x}))', '[{x: ?parameter}; 2 call-result]'],
    ['["a"].map(x => ({x}))', '[{x: ?parameter}]'],
    ['xs.filter(f)', '?call-result'],
    ['["a", "b"].filter(f)', '[; 0..2 call-result]'],
    ['["a", c && "b", {x: 1}].filter(Boolean)', '["a", "b", {x: 1}; 2..3 call-result]'],
    ['["a", "b"].filter(Boolean)', '["a", "b"]'],
    ['[x, y].filter(Boolean)', '[; 0..2 call-result]'],
    ['["a"].concat("b", ["c"])', '["a", "b", "c"]'],
    ['["a"].concat(x)', '["a"; 1..∞ unknown-spread]'],
    ['["a", "b", "c"].slice()', '["a", "b", "c"]'],
    ['["a", "b", "c"].slice(0, 2)', '["a", "b"]'],
    ['["a", "b", "c"].slice(n)', '[; 0..3 call-result]'],
    ['xs.slice(0, 50)', '?call-result'],
    ['["b", "a"].sort()', '["b", "a"]'],
    ['["b", "a"].reverse()', '["b", "a"]'],
    ['["a"].find(f)', '?call-result'],
    ['["a"].length', '1'],
    ['["a", "b"][1]', '"b"'],
    ['["a"][5]', 'absent'],
    ['xs.length', '?property-read'],
    ['["a"].flat()', '?call-result'],
    ['["a"].flatMap(f)', '[; 0..∞ call-result]'],
    ['["a"].includes("a")', '<boolean>'],
  ])('%s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it.each([
    ['function f(x) { return {a: 1, x} } send(xs.map(f))', '[{a: 1, x: ?parameter}; 0..∞ call-result]'],
    ['const f = x => ({a: 1}); send(xs.map(f))', '[{a: 1}; 0..∞ call-result]'],
    ['let f = x => ({a: 1}); f = g; send(xs.map(f))', '[; 0..∞ call-result]'],
    ['const ids = ["a", "b"]; send(ids.map(id => ({id})))', '[{id: ?parameter}; 2 call-result]'],
    ['const ids = ["a"]; send(ids.slice(0, 50))', '["a"]'],
    ['const a = {x: 1}; const l = [a].concat([]); a.x = 2; send(l)', '[{x: 2}]'],
    ['const a = {x: 1}; const l = [a]; a.y = 2; send([...l])', '[{x: 1, y: 2}]'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});
