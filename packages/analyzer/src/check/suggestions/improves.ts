import type { PartialValue, Violation } from '@braze-lint/schemas';

import type { ReportContext } from '../describe/report-context.js';
import type { Path } from '../path.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { branchesOf } from '../world/branches-of.js';
import { project } from '../world/project.js';
import type { World } from '../world/world.js';
import { withElements } from '../world/world.js';
import type { Excerpt } from './excerpt.js';
import { excerptOf, placeInBody, wholeOf } from './excerpt.js';
import { hasTwin, showsTwins } from './twins.js';

/** What becomes of a body when a suggestion is taken. */
export type Change = (body: Excerpt) => Excerpt;

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
  const after = change(around.shown);
  if (!isBetter(violation, around, after, context)) return false;
  // Elements that have to differ are the one thing about which those that are out of sight count.
  const { body } = ofWorld(world, context);
  const whole = wholeOf(body);
  const changed = showsTwins(body, around.shown) ? after : change(whole);
  return (
    !hasTwin(body, violation.path, changed) ||
    isBetter(violation, beforeChange(world, [], context), change(whole), context)
  );
}

function isBetter(violation: Violation, before: Before, after: Excerpt, context: ReportContext): boolean {
  const complaints = complaintsAbout(after, context).map(complaintId);
  return !complaints.includes(complaintId(violation)) && complaints.every((one) => before.known.has(one));
}

/** The body that a verdict is about, as far as suggestions about it have to look. */
export function bodyAround({ violation, world }: Verdict, context: ReportContext): Excerpt {
  return beforeChange(world, violation.path, context).shown;
}

/** What is wrong with a body, as far as it is seen, and where in the body. */
export function violationsIn(
  excerpt: Excerpt,
  { catalog, endpoint, clock }: ReportContext,
): readonly Violation[] {
  const violations = catalog.check(endpoint.id, excerpt.body, clock);
  return violations.map((violation) => ({ ...violation, path: placeInBody(excerpt, violation.path) }));
}

interface Before {
  readonly shown: Excerpt;
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
  const { body, around } = ofWorld(world, context);
  const id = pathId(path);
  const known = around.get(id);
  if (known !== undefined) return known;
  const shown = excerptOf(body, path);
  const made = { shown, known: new Set(complaintsAbout(shown, context).map(complaintId)) };
  around.set(id, made);
  return made;
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

/** The world in which the known elements of every array occur, where there are some that may not. */
function withAllElements(world: World, { root }: ReportContext): readonly World[] {
  let filled = world;
  for (const { decision } of branchesOf(root)) {
    if (decision.kind === 'elements') filled = withElements(filled, decision.path);
  }
  return filled === world ? [] : [filled];
}

/** Advice left aside, which no rule reports. */
function complaintsAbout(excerpt: Excerpt, context: ReportContext): readonly Violation[] {
  return violationsIn(excerpt, context).filter(
    ({ constraint }) => context.catalog.constraint(constraint)?.grade !== 'advice',
  );
}

function complaintId({ constraint, path, key = '' }: Violation): string {
  return `${constraint} ${pathId(path)} ${key}`;
}
