import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue } from '../../value/abstract-value.js';
import { kindsOf } from '../../value/kinds.js';
import type { Path } from '../path.js';
import type { World } from './world.js';
import {
  alternativesOf,
  mayLackItems,
  openWorld,
  withAlternative,
  withElements,
  withWritten,
} from './world.js';

/** A world in which one more decision is taken than in its parent. */
export interface Branch {
  readonly world: World;
  readonly parent: World;
  readonly decision: Decision;
  /** Whether nothing is sent of what the last decision is about. */
  readonly leavesOut: boolean;
}

/**
 * What the last decision of a branch is about. Every run that reaches `node` takes it, except for `elements`: there
 * only the runs do that reach the elements of the array.
 */
export interface Decision {
  readonly kind: 'alternative' | 'key' | 'elements';
  readonly path: Path;
  readonly node: TSESTree.Node;
  /** Of an alternative: its index, and how many there are. */
  readonly choice?: ChoiceDecision;
}

export interface ChoiceDecision {
  readonly index: number;
  readonly count: number;
  /** Whether another alternative stands at the same node, so that only what lies within it tells the two apart. */
  readonly isShared: boolean;
}

/**
 * One branch for every alternative, for every key that only some runs write, and for every array whose known elements
 * may not occur; parents come before their children.
 * A decision that lies inside an alternative is taken together with those around it, and with no others.
 */
export function* branchesOf(
  value: AbstractValue,
  path: Path = [],
  world: World = openWorld,
): Generator<Branch, void, undefined> {
  switch (value.kind) {
    case 'choice': {
      const alternatives = alternativesOf(value);
      const sharedNodes = duplicatesOf(alternatives.map(({ node }) => node));
      for (const [index, alternative] of alternatives.entries()) {
        // Nothing is certainly wrong with it that was not before.
        if (alternative.kind === 'unknown') continue;
        if (alternative.kind === 'typed' && alternative.givesWay === true) continue;
        const chosen = withAlternative(world, path, index);
        const { node } = alternative;
        const choice = { index, count: alternatives.length, isShared: sharedNodes.has(node) };
        const leavesOut = kindsOf(alternative) === Kind.absent;
        yield {
          world: chosen,
          parent: world,
          decision: { kind: 'alternative', path, node, choice },
          leavesOut,
        };
        yield* branchesOf(alternative, path, chosen);
      }
      return;
    }
    case 'object':
      for (const [key, property] of value.properties) {
        const at = [...path, key];
        if (property.presence === 'definite') {
          yield* branchesOf(property.value, at, world);
          continue;
        }
        const written = withWritten(world, at, true);
        const decision = { kind: 'key', path: at, node: property.key } as const;
        yield { world: written, parent: world, decision, leavesOut: false };
        yield* branchesOf(property.value, at, written);
      }
      return;
    case 'array': {
      let occurring = world;
      if (mayLackItems(value)) {
        occurring = withElements(world, path);
        const decision = { kind: 'elements', path, node: value.node } as const;
        yield { world: occurring, parent: world, decision, leavesOut: false };
      }
      for (const [index, item] of value.items.entries()) yield* branchesOf(item, [...path, index], occurring);
      return;
    }
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return;
  }
}

function duplicatesOf<Item>(items: readonly Item[]): ReadonlySet<Item> {
  const seen = new Set<Item>();
  return new Set(items.filter((item) => seen.has(item) || !seen.add(item)));
}
