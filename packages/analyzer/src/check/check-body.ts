import type { Clock, Endpoint } from '@braze-lint/schemas';

import type { SourceText } from './source-text.js';
import type { AbstractValue } from '../value/abstract-value.js';
import type { Language } from '../messages/language.js';
import { english } from '../messages/locales/en.js';
import { brazeCatalog } from './braze-catalog.js';
import type { Catalog } from './catalog.js';
import { describe } from './describe/describe.js';
import type { ReportContext } from './describe/report-context.js';
import type { Finding } from './finding.js';
import type { Report } from './reports.js';
import { reportsOf } from './reports.js';
import { suggestionsOf } from './suggestions/suggestions-of.js';
import { verdictsOf } from './verdicts.js';

/**
 * What is certainly wrong with a body, whichever of the endpoints it is sent to: with more than one, what the first
 * forbids at a place that all of them forbid something at, by the same rule. Without a clock, no time has passed.
 */
export function checkBody(
  root: AbstractValue,
  endpoints: readonly Endpoint[],
  source: SourceText,
  catalog: Catalog = brazeCatalog,
  clock?: Clock,
  language: Language = english,
): readonly Finding[] {
  const [first, ...others] = endpoints;
  if (first === undefined) return [];
  let reports = reportsFor(first);
  for (const endpoint of others) {
    if (reports.length === 0) return [];
    const places = new Set(reportsFor(endpoint).map(placeOf));
    reports = reports.filter((report) => places.has(placeOf(report)));
  }
  const context = { root, endpoint: first, source, catalog, language, ...(clock && { clock }) };
  return reports.map((report) => toFinding(report, context));

  function reportsFor({ id }: Endpoint): readonly Report[] {
    return reportsOf(root, verdictsOf(root, id, catalog, clock), source);
  }
}

function placeOf({ verdict, extent }: Report): string {
  return `${verdict.constraint.rule} ${extent.range.join('-')}`;
}

function toFinding(report: Report, context: ReportContext): Finding {
  const { id, rule, grade } = report.verdict.constraint;
  return {
    rule,
    constraint: id,
    grade,
    ...describe(report, context),
    ...report.extent,
    suggestions: suggestionsOf(report, context),
  };
}
