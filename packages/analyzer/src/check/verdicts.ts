import type { Clock, Constraint, Violation } from '@braze-lint/schemas';

import type { AbstractValue } from '../value/abstract-value.js';
import type { Catalog } from './catalog.js';
import { find } from './find.js';
import { pathId } from './path.js';
import type { Branch, Decision } from './world/branches-of.js';
import { branchesOf } from './world/branches-of.js';
import { combinationsOf } from './world/combinations-of.js';
import { project } from './world/project.js';
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
 * lie within each other are only combined to see that no combination at all is accepted.
 */
export function verdictsOf(
  root: AbstractValue,
  endpointId: string,
  catalog: Catalog,
  clock?: Clock,
): readonly Verdict[] {
  const known = new Map<World, ReadonlySet<string>>();
  const taken = new Map<World, readonly Decision[]>();
  const verdicts = [...judge(openWorld, undefined)];
  let branches = 0;
  for (const branch of branchesOf(root)) {
    if (++branches > maxBranches) break;
    verdicts.push(...judge(branch.world, branch));
  }
  if (branches > 1 && !verdicts.some(isFatal)) verdicts.push(...withoutWayOut());
  return verdicts;

  /** What is broken in the world and was not yet in its parent. */
  function judge(world: World, branch: Branch | undefined): readonly Verdict[] {
    const seen = new Set(branch && known.get(branch.parent));
    const decisions = branch === undefined ? [] : [...(taken.get(branch.parent) ?? []), branch.decision];
    taken.set(world, decisions);
    const fresh: Verdict[] = [];
    for (const verdict of brokenIn(world)) {
      const id = violationId(verdict.violation);
      if (seen.has(id) || isAboutChoice(root, verdict)) continue;
      seen.add(id);
      fresh.push(branch === undefined ? verdict : { ...verdict, decision: branch.decision, decisions });
    }
    known.set(world, seen);
    return fresh;
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
