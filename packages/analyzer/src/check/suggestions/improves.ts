import type { PartialValue, Violation } from '@braze-lint/schemas';

import type { ReportContext } from '../describe/report-context.js';
import type { Path } from '../path.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { branchesOf } from '../world/branches-of.js';
import { project } from '../world/project.js';
import type { World } from '../world/world.js';
import { withElements } from '../world/world.js';
import { aroundPath, hasTwin } from './around-path.js';

/** What a body becomes when a suggestion is taken. */
export type Change = (body: PartialValue) => PartialValue;

/**
 * Whether what a verdict tells is gone after the change, and nothing is wrong that was not before: neither as it is, nor when the
 * elements occur that may.
 */
export function improves({ violation, world }: Verdict, context: ReportContext, change: Change): boolean {
  const { filled } = ofWorld(world, context);
  return [world, ...filled].every((one) => improvesIn(one, violation, context, change));
}

function improvesIn(world: World, violation: Violation, context: ReportContext, change: Change): boolean {
  const around = beforeChange(world, violation.path, context);
  if (!isBetter(violation, around, context, change)) return false;
  // Elements that have to differ are the one thing about which those that are out of sight count.
  const whole = bodyOf(world, context);
  return (
    !hasTwin(change(whole), violation.path) ||
    isBetter(violation, beforeChange(world, [], context), context, change)
  );
}

/** The world in which the known elements of every array occur, where there are some that may not. */
function withAllElements(world: World, { root }: ReportContext): readonly World[] {
  let filled = world;
  for (const { decision } of branchesOf(root)) {
    if (decision.kind === 'elements') filled = withElements(filled, decision.path);
  }
  return filled === world ? [] : [filled];
}

function isBetter(violation: Violation, before: Before, context: ReportContext, change: Change): boolean {
  const after = complaintsOf(change(before.body), context);
  return !after.includes(complaintId(violation)) && after.every((complaint) => before.known.has(complaint));
}

/** The body that a verdict is about, as far as suggestions about it have to look. */
export function bodyAround({ violation, world }: Verdict, context: ReportContext): PartialValue {
  return beforeChange(world, violation.path, context).body;
}

interface Before {
  readonly body: PartialValue;
  readonly known: ReadonlySet<string>;
}

interface OfWorld {
  readonly body: PartialValue;
  readonly around: Map<string, Before>;
  /** The same world with all elements that may occur, where there are any. */
  readonly filled: readonly World[];
}

const worlds = new WeakMap<ReportContext, Map<World, OfWorld>>();

/** The body of a world around a path, and what is wrong with it: the same for every suggestion about it. */
function beforeChange(world: World, path: Path, context: ReportContext): Before {
  const { body: whole, around } = ofWorld(world, context);
  const id = pathId(path);
  const known = around.get(id);
  if (known !== undefined) return known;
  const body = aroundPath(whole, path);
  const made = { body, known: new Set(complaintsOf(body, context)) };
  around.set(id, made);
  return made;
}

function bodyOf(world: World, context: ReportContext): PartialValue {
  return ofWorld(world, context).body;
}

function ofWorld(world: World, context: ReportContext): OfWorld {
  const ofContext = worlds.get(context) ?? new Map<World, OfWorld>();
  worlds.set(context, ofContext);
  const known = ofContext.get(world) ?? {
    body: project(context.root, world),
    around: new Map<string, Before>(),
    filled: withAllElements(world, context),
  };
  ofContext.set(world, known);
  return known;
}

/** Advice left aside, which no rule reports. */
function complaintsOf(body: PartialValue, { catalog, endpoint, clock }: ReportContext): readonly string[] {
  return catalog
    .check(endpoint.id, body, clock)
    .filter(({ constraint }) => catalog.constraint(constraint)?.grade !== 'advice')
    .map(complaintId);
}

function complaintId({ constraint, path, key = '' }: Violation): string {
  return `${constraint} ${pathId(path)} ${key}`;
}
