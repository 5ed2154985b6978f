import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../../src/scope/ancestors.js';
import { childNodes } from '../../src/scope/child-nodes.js';
import { createEvaluator } from '../../src/value/evaluator.js';
import { parseTypeScript } from '../support/parse.js';
import { printValue } from '../support/print-value.js';
import { findSend } from '../support/value-of.js';

/** What `send(…)` in the first function is given, where `with(…)` says what its parameters hold. */
function given(code: string): readonly [body: string, address: string] {
  const source = parseTypeScript(code);
  const called = nodesIn(source.ast).find(isFunction);
  const passed = findCall(source.ast, 'call');
  if (called === undefined || passed === undefined) throw new Error('There is no function and no call.');
  const evaluator = createEvaluator(source);
  const values = called.params.map((parameter, index) => {
    const argument = passed.arguments[index] as TSESTree.Expression;
    return [parameter, evaluator.evaluateArgument(argument, passed)] as const;
  });
  const { argument, call } = findSend(source);
  const inner = evaluator.within(new Map(values));
  return [printValue(inner.evaluate(argument, call)), printValue(inner.evaluateUrl(argument, call))];
}

function nodesIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  return [node, ...childNodes(node).flatMap(nodesIn)];
}

function findCall(root: TSESTree.Node, name: string): TSESTree.CallExpression | undefined {
  return nodesIn(root).find(
    (node): node is TSESTree.CallExpression =>
      'callee' in node && 'name' in node.callee && node.callee.name === name,
  );
}

describe('what parameters hold on one call', () => {
  it.each([
    ['function f(x) { send(x) } call("/a")', ['"/a"', '"/a"']],
    ['function f(x = "d") { send(x) } call("/a")', ['"/a"', '"/a"']],
    ['function f({p}) { send(p) } call({p: "/a"})', ['"/a"', '"/a"']],
    ['function f([p, q]) { send(q) } call(["/a", "/b"])', ['"/b"', '"/b"']],
    ['function f(p, q) { send(`${p}${q}`) } call("/a", "/b")', ['"/a/b"', '"/a/b"']],
    ['function f(x: number) { send(x) } call("/a")', ['"/a"', '"/a"']],
    // An address trusts what a module exports, and a body does not.
    ['export const t = {p: "/a"}; const f = (x) => send(x.p); call(t)', ['?property-read', '"/a"']],
    ['function f(x) { const y = x; const g = () => send(y); g() } call("/a")', ['"/a"', '"/a"']],
    ['function f(x) { h((y) => send(y)) } call("/a")', ['?parameter', '?parameter']],
  ])('%s', (code, expected) => {
    expect(given(code)).toEqual(expected);
  });
});
