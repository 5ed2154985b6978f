import type { Clock, Constraint, Violation } from '@braze-lint/schemas';

import type { AbstractValue } from '../value/abstract-value.js';
import type { Catalog } from './catalog.js';
import { find } from './find.js';
import { pathId } from './path.js';
import type { Branch, Decision } from './world/branches-of.js';
import { branchesOf } from './world/branches-of.js';
import { combinationsOf } from './world/combinations-of.js';
import { project } from './world/project.js';
import { groupsOf, together } from './world/together.js';
import type { World } from './world/world.js';
import { openWorld } from './world/world.js';

/** A constraint that is certainly broken in a world. */
export interface Verdict {
  readonly violation: Violation;
  readonly constraint: Constraint;
  readonly world: World;
  /** The decision without which the constraint is not certainly broken; none for what holds on every run. */
  readonly decision?: Decision;
  /** That decision and those which it lies in, the outermost first. */
  readonly decisions: readonly Decision[];
}

const maxBranches = 256;
const maxCombinations = 64;

/**
 * What is certainly wrong with a body: on every run first, then with each decision taken one way. Decisions that do not
 * lie within each other are only combined to see that several of them break nothing, or that no combination at all is
 * accepted.
 */
export function verdictsOf(
  root: AbstractValue,
  endpointId: string,
  catalog: Catalog,
  clock?: Clock,
): readonly Verdict[] {
  const known = new Map<World, ReadonlySet<string>>([[openWorld, new Set()]]);
  const taken = new Map<World, readonly Decision[]>();
  const verdicts = [...judge(openWorld, openWorld, [])];
  const branches = firstOf(branchesOf(root), maxBranches);
  const broken = new Map<Branch, readonly Verdict[]>();
  for (const group of groupsOf(branches)) judgeGroup(group);
  verdicts.push(...branches.flatMap((branch) => broken.get(branch) ?? []));
  if (branches.length > 1 && !verdicts.some(isFatal)) verdicts.push(...withoutWayOut());
  return verdicts;

  /** Most decisions break nothing: one look at all of them together is enough, unless something is wrong with that. */
  function judgeGroup(group: readonly Branch[]): void {
    const fresh = group.length > 1 ? brokenTogether(group) : 1;
    if (fresh === 0) {
      for (const { world, parent, decision } of group)
        keep(world, knownIn(parent), decisionsOf(parent, decision));
    } else if (group.length > 2 * fresh) {
      const middle = group.length >> 1;
      judgeGroup(group.slice(0, middle));
      judgeGroup(group.slice(middle));
    } else {
      for (const branch of group) judgeBranch(branch);
    }
  }

  /** How much is broken when all decisions of a group are taken, and was not yet in the parents. */
  function brokenTogether(group: readonly Branch[]): number {
    const before = [...new Set(group.map(({ parent }) => knownIn(parent)))];
    const ids = brokenIn(together(group)).map(({ violation }) => violationId(violation));
    return ids.filter((id) => before.some((seen) => !seen.has(id))).length;
  }

  function judgeBranch(branch: Branch): void {
    const { world, parent, decision } = branch;
    const decisions = decisionsOf(parent, decision);
    const fresh = judge(world, parent, decisions).map((verdict) => ({ ...verdict, decision, decisions }));
    if (fresh.length > 0) broken.set(branch, fresh);
  }

  /** What is broken in the world and was not yet in its parent. */
  function judge(world: World, parent: World, decisions: readonly Decision[]): readonly Verdict[] {
    const seen = new Set(knownIn(parent));
    const fresh: Verdict[] = [];
    for (const verdict of brokenIn(world)) {
      const id = violationId(verdict.violation);
      if (seen.has(id) || isAboutChoice(root, verdict)) continue;
      seen.add(id);
      fresh.push(verdict);
    }
    keep(world, seen, decisions);
    return fresh;
  }

  function keep(world: World, seen: ReadonlySet<string>, decisions: readonly Decision[]): void {
    known.set(world, seen);
    taken.set(world, decisions);
  }

  /** What is known to be broken in a world: as long as it was not looked at, at least what always is. */
  function knownIn(world: World): ReadonlySet<string> {
    return known.get(world) ?? known.get(openWorld) ?? new Set();
  }

  function decisionsOf(parent: World, decision: Decision): readonly Decision[] {
    return [...(taken.get(parent) ?? []), decision];
  }

  function brokenIn(world: World): readonly Verdict[] {
    return catalog.check(endpointId, project(root, world), clock).flatMap((violation) => {
      const constraint = catalog.constraint(violation.constraint);
      return constraint === undefined ? [] : [{ violation, constraint, world, decisions: [] }];
    });
  }

  /** The first reason of all, where every combination of decisions is refused for some reason. */
  function withoutWayOut(): readonly Verdict[] {
    const combinations = combinationsOf(root, maxCombinations) ?? [];
    let first: Verdict | undefined;
    for (const world of combinations) {
      const refusal = brokenIn(world).find(isFatal);
      if (refusal === undefined) return [];
      first ??= refusal;
    }
    return first === undefined ? [] : [first];
  }
}

function firstOf<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
}

/** What is wrong with each alternative of a choice is told at the alternatives. */
function isAboutChoice(root: AbstractValue, { violation, world }: Verdict): boolean {
  if (violation.key !== undefined) return false;
  return find(root, violation.path, world)?.value.kind === 'choice';
}

function isFatal({ constraint }: Verdict): boolean {
  return constraint.grade === 'fatal';
}

function violationId({ constraint, path, key = '' }: Violation): string {
  return `${constraint} ${pathId(path)} ${key}`;
}
