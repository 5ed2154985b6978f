import type { Grade } from '@braze-lint/schemas';

import type { SourceText } from './source-text.js';
import type { AbstractValue } from '../value/abstract-value.js';
import { find, isWithoutPlace } from './find.js';
import type { Extent } from './locate/extent.js';
import { extentOf } from './locate/extent.js';
import type { Location } from './locate/locate.js';
import { locate } from './locate/locate.js';
import { coverAllRuns, openDecisions } from './locate/open-decisions.js';
import { shapeOf } from './locate/shape-of.js';
import type { Spot } from './locate/spot.js';
import { nameNode } from './name-node.js';
import { pathId } from './path.js';
import type { Verdict } from './verdicts.js';

/** What is reported at one place. */
export interface Report {
  readonly verdict: Verdict;
  /** What is underlined. */
  readonly spot: Spot;
  /** What is wrong; another spot where only one way of a decision makes it wrong. */
  readonly about: Spot;
  readonly extent: Extent;
  /** Other keys that the same object lacks; told in the same sentence. */
  readonly alsoMissing: readonly Verdict[];
}

/**
 * One report for every mistake. Of several constraints that one value or key breaks, the gravest is told, and its type
 * first; what one object lacks is told at once.
 */
export function reportsOf(
  root: AbstractValue,
  verdicts: readonly Verdict[],
  source: SourceText,
): readonly Report[] {
  const groups = new Map<string, Report>();
  for (const { verdict, spot, about } of certain(root, located(root, [...verdicts].sort(byWeight)))) {
    const extent = extentOf(spot, source);
    const group = isWithoutPlace(find(root, about.path, verdict.world))
      ? pathId(about.path)
      : groupOf(verdict, spot, extent);
    const first = groups.get(group);
    if (first === undefined) {
      groups.set(group, { verdict, spot, about, extent, alsoMissing: [] });
    } else if (isNewGap(first, verdict, spot)) {
      groups.set(group, { ...first, alsoMissing: [...first.alsoMissing, verdict] });
    }
  }
  return [...groups.values()].flatMap((report) => [report, ...elsewhere(root, report, source)]);
}

/** The same key, where runs that go another way write it: it is a mistake of its own, to be mended there. */
function elsewhere(root: AbstractValue, report: Report, source: SourceText): readonly Report[] {
  const { verdict, spot, about } = report;
  const { kind } = verdict.constraint;
  if (spot !== about || spot.part !== 'key' || (kind !== 'unknownKey' && kind !== 'deprecatedKey')) return [];
  const { key, elsewhere: places = [] } = find(root, spot.path, verdict.world)?.property ?? {};
  if (key === undefined || nameNode(key) !== spot.node) return [];
  return places.map((place) => {
    const there = { ...spot, node: nameNode(place.key) };
    return { ...report, spot: there, about: there, extent: extentOf(there, source) };
  });
}

/** A verdict, and where it is told. */
interface Located extends Location {
  readonly verdict: Verdict;
}

function located(root: AbstractValue, verdicts: readonly Verdict[]): readonly Located[] {
  return verdicts.flatMap((verdict) => {
    const location = locate(root, verdict);
    return location === undefined ? [] : [{ verdict, ...location }];
  });
}

/** Those which hold for every run that reaches their spot, alone or together with others about the same. */
function certain(root: AbstractValue, all: readonly Located[]): readonly Located[] {
  const openOf = new Map(all.map((one) => [one, openDecisions(root, one.verdict, one.spot)]));
  return all.filter((one) => {
    if (openOf.get(one)?.length === 0) return true;
    const alike = all.filter((other) => isAlike(one, other));
    return coverAllRuns(alike.map((other) => openOf.get(other) ?? []));
  });
}

function isAlike(one: Located, other: Located): boolean {
  return (
    one.verdict.constraint.id === other.verdict.constraint.id &&
    one.spot.node === other.spot.node &&
    one.spot.part === other.spot.part
  );
}

function groupOf({ constraint, violation }: Verdict, { part }: Spot, { range }: Extent): string {
  const place = range.join('-');
  if (part !== 'opening') return place;
  if (shapeOf(constraint.kind) !== 'missing') return `${place} ${constraint.id}`;
  return `${place} ${constraint.rule} ${constraint.grade} ${pathId(violation.path)}`;
}

function isNewGap(first: Report, verdict: Verdict, { part }: Spot): boolean {
  if (part !== 'opening' || shapeOf(verdict.constraint.kind) !== 'missing') return false;
  return [first.verdict, ...first.alsoMissing].every(
    (told) => told.constraint.id !== verdict.constraint.id || told.violation.key !== verdict.violation.key,
  );
}

const weights: Readonly<Record<Grade, number>> = { fatal: 0, minor: 2, silent: 4, advice: 6 };

/** The gravest first, types before other constraints of the same grade; otherwise as they were found. */
function byWeight(a: Verdict, b: Verdict): number {
  return weightOf(a) - weightOf(b);
}

function weightOf({ constraint }: Verdict): number {
  const first: number = weights[constraint.grade];
  return first + (constraint.kind === 'type' ? 0 : 1);
}
