import { Kind } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';
import type { TSESTree } from '@typescript-eslint/types';

import { weaken } from '../../src/flow/weaken.js';
import type { AbstractValue } from '../../src/value/abstract-value.js';
import { absent, choice, exactArray, literal, text, typed, unknown } from '../../src/value/construct.js';
import { createReason } from '../../src/value/reasons.js';
import { printValue } from '../support/print-value.js';

const node = { type: 'Identifier', name: 'x', range: [0, 1] } as unknown as TSESTree.Node;

describe('what is the same in each run stays as it is', () => {
  it.each<[string, AbstractValue]>([
    ['a literal', literal(1, node)],
    ['nothing', absent(node)],
    ['a text', text(['a', undefined], node)],
    ['a type', typed(Kind.string, createReason('global', node), node)],
    ['what is not known', unknown('global', node)],
  ])('%s', (_name, value) => {
    expect(weaken(value)).toBe(value);
    expect(weaken(exactArray([value], node))).toEqual(exactArray([value], node));
  });

  it('but not which of several values it is', () => {
    const either = choice([literal(1, node), literal(2, node)], node);
    expect(printValue(weaken(either))).toBe('?loop');
    expect(printValue(weaken(exactArray([either], node)))).toBe('[?loop]');
  });
});
