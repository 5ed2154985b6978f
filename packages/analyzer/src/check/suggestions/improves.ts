import type { PartialValue, Violation } from '@braze-lint/schemas';

import type { ReportContext } from '../describe/report-context.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { project } from '../world/project.js';

/** What a body becomes when a suggestion is taken. */
export type Change = (body: PartialValue) => PartialValue;

/** Whether what a verdict tells is gone after the change, and nothing is wrong that was not before. */
export function improves({ violation, world }: Verdict, context: ReportContext, change: Change): boolean {
  const before = project(context.root, world);
  const known = new Set(complaintsOf(before, context));
  const after = complaintsOf(change(before), context);
  return !after.includes(complaintId(violation)) && after.every((complaint) => known.has(complaint));
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
