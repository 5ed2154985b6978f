import { findCommentProblems } from '../calls/comment-calls.js';
import { findCalls } from '../calls/find-calls.js';
import type { CallSite } from '../calls/call-site.js';
import { hasTriggerWord } from '../calls/trigger-words.js';
import { brazeCatalog } from '../check/braze-catalog.js';
import type { Catalog } from '../check/catalog.js';
import { checkBody } from '../check/check-body.js';
import type { Finding } from '../check/finding.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { SourceContext } from '../source/source-context.js';
import type { AbstractValue } from '../value/abstract-value.js';
import type { Evaluator } from '../value/evaluator.js';
import { createEvaluator } from '../value/evaluator.js';
import type { Analysis, CheckedCall } from './analysis.js';
import { coverageOf } from './coverage.js';

/** Finds the requests of one file that go to Braze, and what is certainly wrong with their bodies. */
export function analyze(
  source: SourceContext,
  settings: BrazeSettings,
  catalog: Catalog = brazeCatalog,
): Analysis {
  if (!hasTriggerWord(source.text, settings)) return { calls: [], findings: [], commentProblems: [] };
  const evaluator = createEvaluator(source);
  const calls: CheckedCall[] = [];
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const site of findCalls(source, evaluator, settings)) {
    const value = bodyOf(site, evaluator);
    calls.push(checkedCall(site, value, catalog));
    if (value === undefined) continue;
    const fresh = checkBody(value, endpointsWithBody(site), source, catalog).filter(
      (finding) => !told.has(placeOf(finding)),
    );
    findings.push(...fresh);
    for (const finding of fresh) told.add(placeOf(finding));
  }
  return { calls, findings: findings.sort(byRange), commentProblems: findCommentProblems(source) };
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

/** What the body can be; `undefined` where no body was found. */
function bodyOf({ payload }: CallSite, evaluator: Evaluator): AbstractValue | undefined {
  switch (payload.kind) {
    case 'value':
      return evaluator.evaluate(payload.node, payload.at);
    case 'text':
      return evaluator.evaluateJsonText(payload.node, payload.at);
    case 'none':
      return undefined;
  }
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
