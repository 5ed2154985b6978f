import type { PartialValue, Violation } from '@braze-lint/schemas';

import type { ReportContext } from '../describe/report-context.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { project } from '../world/project.js';
import type { World } from '../world/world.js';

/** What a body becomes when a suggestion is taken. */
export type Change = (body: PartialValue) => PartialValue;

/** Whether what a verdict tells is gone after the change, and nothing is wrong that was not before. */
export function improves({ violation, world }: Verdict, context: ReportContext, change: Change): boolean {
  const { body, known } = beforeChange(world, context);
  const after = complaintsOf(change(body), context);
  return !after.includes(complaintId(violation)) && after.every((complaint) => known.has(complaint));
}

interface Before {
  readonly body: PartialValue;
  readonly known: ReadonlySet<string>;
}

const before = new WeakMap<ReportContext, Map<World, Before>>();

/** The body of a world and what is wrong with it: the same for every suggestion about it. */
function beforeChange(world: World, context: ReportContext): Before {
  const ofContext = before.get(context) ?? new Map<World, Before>();
  before.set(context, ofContext);
  const known = ofContext.get(world);
  if (known !== undefined) return known;
  const body = project(context.root, world);
  const made = { body, known: new Set(complaintsOf(body, context)) };
  ofContext.set(world, made);
  return made;
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
