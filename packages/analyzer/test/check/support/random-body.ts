import { ANY_PRESENT, Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../../src/scope/node-type.js';
import { createReason } from '../../../src/value/reasons.js';
import type { AbstractValue, Property } from '../../../src/value/abstract-value.js';
import type { Json } from '../../properties/support/payload/json.js';
import { isArray, isObject } from '../../properties/support/payload/json.js';
import type { Tape } from '../../properties/support/tape.js';
import { parse } from './parse.js';

/**
 * What a body can be that is `usual` on some runs and has parts of `others` on some: with keys that only some runs write,
 * alternatives within alternatives, elements that may not occur, and parts that are not known.
 */
export function randomBody(usual: Json, others: Json, tape: Tape): AbstractValue {
  let used = 0;
  return valueOf(usual, others);

  function valueOf(one: Json | undefined, other: Json | undefined, depth = 0): AbstractValue {
    const node = nextNode();
    if (one === undefined)
      return other === undefined || tape.chance(20) ? absent(node) : valueOf(other, one, depth);
    if (depth > 0 && tape.chance(5))
      return { kind: 'unknown', reason: createReason('parameter', node), node };
    if (depth > 0 && tape.chance(4))
      return { kind: 'typed', kinds: kindsAtRandom(), reason: createReason('parameter', node), node };
    if (tape.chance(depth === 0 ? 8 : 14)) return choiceOf(one, other, depth);
    if (isArray(one)) return arrayOf(one, isArray(other) ? other : [], depth);
    if (isObject(one)) return objectOf(one, isObject(other) ? other : {}, depth);
    return { kind: 'literal', value: one, node };
  }

  function choiceOf(one: Json, other: Json | undefined, depth: number): AbstractValue {
    const count = tape.chance(70) ? 2 : 4;
    const alternatives = Array.from({ length: count }, (_, index) =>
      index > 0 && tape.chance(15)
        ? absent(nextNode())
        : valueOf(index % 2 === 0 ? one : other, one, depth + 1),
    );
    return { kind: 'choice', alternatives, node: nextNode() };
  }

  function objectOf(
    one: Readonly<Record<string, Json>>,
    other: Readonly<Record<string, Json>>,
    depth: number,
  ): AbstractValue {
    const node = nextNode();
    const properties = new Map<string, Property>();
    const own = tape.chance(8) ? { ...one, colour: 'red' } : one;
    for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
      const isCertain = Object.hasOwn(own, key) && tape.chance(60);
      if (!Object.hasOwn(own, key) && tape.chance(50)) continue;
      const value = tape.chance(4)
        ? absent(nextNode())
        : valueOf(ownOf(own, key), ownOf(other, key), depth + 1);
      properties.set(key, {
        value,
        presence: isCertain ? 'definite' : 'maybe',
        key: nextNode(),
        node: nextNode(),
      });
    }
    const open = tape.chance(5) ? { open: createReason('unknown-spread', node) } : {};
    return { kind: 'object', properties, node, ...open };
  }

  function arrayOf(one: readonly Json[], other: readonly Json[], depth: number): AbstractValue {
    const node = nextNode();
    const items = one.slice(0, 12).map((item, index) => valueOf(item, other[index], depth + 1));
    const mayLack = tape.chance(30);
    const length = { min: mayLack ? 0 : one.length, max: mayLack && tape.chance(50) ? Infinity : one.length };
    return { kind: 'array', items, length, node };
  }

  function kindsAtRandom(): number {
    return tape.pick([
      Kind.string,
      Kind.integer,
      Kind.object,
      Kind.absent,
      Kind.string | Kind.absent,
      ANY_PRESENT,
    ]);
  }

  function nextNode(): TSESTree.Node {
    // Some stand at the same place, as the parts of a declaration do.
    if (!tape.chance(5)) used += 1;
    return nodes[used % nodes.length] ?? source.ast;
  }
}

function absent(node: TSESTree.Node): AbstractValue {
  return { kind: 'absent', node };
}

function ownOf(object: Readonly<Record<string, Json>>, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

const source = parse(`(${JSON.stringify(Array.from({ length: 2000 }, (_, n) => n))})`);
const nodes = source.ast.body.flatMap((statement) =>
  isNode(statement, 'ExpressionStatement') && isNode(statement.expression, 'ArrayExpression')
    ? statement.expression.elements.flatMap((element) => element ?? [])
    : [],
);
