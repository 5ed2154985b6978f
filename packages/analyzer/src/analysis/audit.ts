import type { TSESTree } from '@typescript-eslint/types';

import type { CallSite } from '../calls/call-site.js';
import { describeReasons } from '../messages/describe-reasons.js';
import { foundText } from '../messages/found-text.js';
import type { Language } from '../messages/language.js';
import { english } from '../messages/locales/en.js';
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
  const sites = calls.map(({ site }) => site);
  return calls.map(({ site, coverage, reasons }) => ({
    endpoints: site.endpoints.map(({ path }) => path),
    found: foundText(site.found, language),
    ...(site.payload.kind === 'passed' && { wrapper: site.payload.wrapper }),
    coverage,
    reasons: coverage === 'checked' ? '' : describeReasons(reasons, language),
    callers: sites.filter((other) => passesThrough(other, site)).length,
    loc: site.node.loc,
    range: site.node.range,
  }));
}

function passesThrough({ payload }: CallSite, { node }: CallSite): boolean {
  if (payload.kind !== 'passed') return false;
  return payload.owners.some(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);
}
