import { expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { setParents } from '../../src/program/set-parents.js';

function node(type: string, range: [number, number], fields: object = {}): TSESTree.Node {
  return { type, range, ...fields } as unknown as TSESTree.Node;
}

it('gives each node its parent and moves its range once, where a parser uses one node at two places', () => {
  const name = node('Identifier', [2, 6]);
  const property = node('Property', [2, 6], { key: name, value: name });
  const root = node('ObjectExpression', [0, 8], { properties: [property, null] });
  setParents(root, { ObjectExpression: ['properties'], Property: ['key', 'value'] }, 100);
  expect([root, property, name].map(({ range }) => range)).toEqual([
    [100, 108],
    [102, 106],
    [102, 106],
  ]);
  expect(property.parent).toBe(root);
  expect(name.parent).toBe(property);
});

it('looks for nothing in nodes whose fields nobody knows', () => {
  const inner = node('Identifier', [1, 2]);
  const odd = node('OddExpression', [0, 3], { inner });
  setParents(odd, {}, 10);
  expect(odd.range).toEqual([10, 13]);
  expect(inner).toMatchObject({ range: [1, 2] });
  expect(inner.parent).toBeUndefined();
});
