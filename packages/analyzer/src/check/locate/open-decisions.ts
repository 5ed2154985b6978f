import type { AbstractValue } from '../../value/abstract-value.js';
import { find } from '../find.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import type { Decision } from '../world/branches-of.js';
import type { Spot } from './spot.js';

/** An alternative that a verdict needs, though runs that take another one reach the verdict's spot as well. */
export interface OpenDecision {
  /** Of the choice. */
  readonly path: string;
  readonly index: number;
  readonly count: number;
}

/**
 * The decisions that reaching the spot leaves open: those between values that stand at the spot itself, and what is
 * written to a variable after it got one of several values is written whichever value that was.
 */
export function openDecisions(root: AbstractValue, verdict: Verdict, spot: Spot): readonly OpenDecision[] {
  return verdict.decisions.flatMap((decision) => {
    const { choice, path } = decision;
    if (choice === undefined) return [];
    const isOpen =
      (choice.isShared && spot.node === decision.node) || isWrittenLater(root, verdict, spot, decision);
    return isOpen ? [{ path: pathId(path), index: choice.index, count: choice.count }] : [];
  });
}

/** Whether the way from the decision to the spot leads through something that is written after what was decided on. */
function isWrittenLater(
  root: AbstractValue,
  { world }: Verdict,
  spot: Spot,
  { path, node }: Decision,
): boolean {
  const end = node.range[1];
  for (let length = path.length + 1; length <= spot.path.length; length++) {
    const found = find(root, spot.path.slice(0, length), world);
    const written = found?.property?.node ?? found?.value.node;
    if (written !== undefined && written.range[0] >= end) return true;
  }
  return false;
}

/** Whether some of these lists of open decisions apply on every run. */
export function coverAllRuns(lists: readonly (readonly OpenDecision[])[]): boolean {
  const [first] = lists;
  if (first === undefined) return false;
  if (lists.some((list) => list.length === 0)) return true;
  const [choice] = first;
  if (choice === undefined) return true;
  return Array.from({ length: choice.count }, (_alternative, index) => index).every((index) =>
    coverAllRuns(listsWhen(lists, choice.path, index)),
  );
}

/** The lists that can still apply when a choice is decided in one way, without what they say of it. */
function listsWhen(
  lists: readonly (readonly OpenDecision[])[],
  path: string,
  index: number,
): readonly (readonly OpenDecision[])[] {
  return lists
    .filter((list) => list.every((open) => open.path !== path || open.index === index))
    .map((list) => list.filter((open) => open.path !== path));
}
