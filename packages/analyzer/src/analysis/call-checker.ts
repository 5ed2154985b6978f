import type { Clock } from '@braze-lint/schemas';

import type { CallSite } from '../calls/call-site.js';
import type { Catalog } from '../check/catalog.js';
import { checkBody } from '../check/check-body.js';
import type { Finding } from '../check/finding.js';
import type { SourceText } from '../check/source-text.js';
import type { Language } from '../messages/language.js';
import type { AbstractValue } from '../value/abstract-value.js';
import type { Analysis, CheckedCall } from './analysis.js';
import { coverageOf } from './coverage.js';

/** Checks the calls of one file, each mistake once, however many calls send it. */
export interface CallChecker {
  /** `value` is what the body can be; `undefined` where no body was found. */
  check(site: CallSite, value: AbstractValue | undefined): void;
  /** Takes in what was found out about a request otherwise: its address, its headers, the form of its body. */
  tell(found: readonly Finding[]): void;
  /** What was checked so far. */
  checked(): Pick<Analysis, 'calls' | 'findings'>;
}

/** Without a clock, no time has passed. */
export function callChecker(
  source: SourceText,
  catalog: Catalog,
  language: Language,
  clock?: Clock,
): CallChecker {
  const calls: CheckedCall[] = [];
  const findings: Finding[] = [];
  const told = new Set<string>();
  return {
    check(site, value) {
      calls.push(checkedCall(site, value, catalog));
      if (value === undefined) return;
      const found = checkBody(value, endpointsWithBody(site), source, catalog, clock, language);
      const fresh = found.filter(
        (finding) => isCallers(site, finding) && !told.has(placeOf(finding)) && !isToldOfForm(finding),
      );
      findings.push(...fresh);
      for (const finding of fresh) told.add(placeOf(finding));
    },
    tell(found) {
      for (const finding of found) {
        if (!told.has(placeOf(finding))) findings.push(finding);
        told.add(placeOf(finding));
      }
    },
    checked: () => ({ calls, findings: findings.sort(byRange) }),
  };

  /** That a body arrives as a string is told of the call that makes it one. */
  function isToldOfForm({ rule, range }: Finding): boolean {
    return rule === 'valid-payload' && told.has(`valid-request-body ${range.join('-')}`);
  }
}

/** Only the audit asks how much was covered: it is worked out when it does. */
function checkedCall(site: CallSite, value: AbstractValue | undefined, catalog: Catalog): CheckedCall {
  let covered: ReturnType<typeof coverageOf> | undefined;
  const cover = (): ReturnType<typeof coverageOf> => (covered ??= coverageOf(site, value, catalog));
  return {
    site,
    ...(value && { value }),
    get coverage() {
      return cover().coverage;
    },
    get reasons() {
      return cover().reasons;
    },
  };
}

/** What is wrong inside a wrapper is not its caller's mistake; it is told at the wrapper's own request. */
function isCallers({ payload }: CallSite, { range }: Finding): boolean {
  if (payload.kind !== 'passed') return true;
  return !payload.owners.some((owner) => owner.range[0] <= range[0] && range[1] <= owner.range[1]);
}

/** A body that may also go to an endpoint that has none is not judged. */
function endpointsWithBody({ endpoints }: CallSite): CallSite['endpoints'] {
  return endpoints.every(({ hasBody }) => hasBody) ? endpoints : [];
}

/** A constant that several requests send is wrong once, even where they go to different endpoints. */
function placeOf({ rule, range }: Finding): string {
  return `${rule} ${range.join('-')}`;
}

function byRange({ range: a }: Finding, { range: b }: Finding): number {
  return a[0] - b[0] || a[1] - b[1];
}
