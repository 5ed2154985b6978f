import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite } from '../calls/call-site.js';
import { describeReasons } from '../messages/describe-reasons.js';
import { foundText } from '../messages/found-text.js';
import type { Language } from '../messages/language.js';
import { english } from '../messages/locales/en.js';
import { firstFrom } from '../scope/first-from.js';
import type { Analysis, Coverage } from './analysis.js';

/** One call to Braze, for a person who wants to know what was looked at, and what to do about the rest. */
export interface AuditEntry {
  /** Paths of the endpoints that the call may reach. */
  readonly endpoints: readonly string[];
  /** What shows that it goes to Braze, in words. */
  readonly found: string;
  /** The function of this file that the body goes through, as it is called. */
  readonly wrapper?: string;
  readonly coverage: Coverage;
  /** Why not all of it was checked, in words and without a full stop; empty for a call that was. */
  readonly reasons: string;
  /** How many calls in this file were checked that this one sends the arguments of. */
  readonly callers: number;
  readonly loc: TSESTree.SourceLocation;
  /** UTF-16 offsets into the text. */
  readonly range: readonly [number, number];
}

/** Every call to Braze that was found in a file, in source order. */
export function auditOf({ calls }: Analysis, language: Language = english): readonly AuditEntry[] {
  const callers = callersOf(calls.map(({ site }) => site));
  return calls.map(({ site, coverage, reasons }) => ({
    endpoints: site.endpoints.map(({ path }) => path),
    found: foundText(site.found, language),
    ...(site.payload.kind === 'passed' && { wrapper: site.payload.wrapper }),
    coverage,
    reasons: coverage === 'checked' ? '' : describeReasons(reasons, language),
    callers: callers.get(site) ?? 0,
    loc: site.node.loc,
    range: site.node.range,
  }));
}

/** How many calls each call sends the arguments of, where there are any: it stands in a function that they go through. */
function callersOf(sites: readonly CallSite[]): ReadonlyMap<CallSite, number> {
  const sorted = sites.toSorted((a, b) => startOf(a) - startOf(b));
  const callers = new Map<CallSite, number>();
  for (const { payload } of sites) {
    if (payload.kind !== 'passed') continue;
    const sending = new Set(payload.owners.flatMap((owner) => sitesWithin(owner.range, sorted)));
    for (const site of sending) callers.set(site, (callers.get(site) ?? 0) + 1);
  }
  return callers;
}

function sitesWithin(
  [start, end]: CallSite['node']['range'],
  sorted: readonly CallSite[],
): readonly CallSite[] {
  return sorted
    .slice(firstFrom(sorted, start, startOf), firstFrom(sorted, end, startOf))
    .filter(({ node }) => node.range[1] <= end);
}

function startOf({ node }: CallSite): number {
  return node.range[0];
}
