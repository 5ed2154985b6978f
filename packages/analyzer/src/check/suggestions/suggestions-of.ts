import type { Constraint } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { code } from '../../messages/wording.js';
import { isInJsonText } from '../../value/json/json-node.js';
import type { Catalog } from '../catalog.js';
import { identifierFault, meantEntry } from '../describe/describe-identifier.js';
import { nearestListed } from '../describe/describe-listed.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import type { Found } from '../find.js';
import { find, isWithoutPlace } from '../find.js';
import { shapeOf } from '../locate/shape-of.js';
import type { Spot } from '../locate/spot.js';
import { nameNode } from '../name-node.js';
import type { Report } from '../reports.js';
import { addMissing } from './add-missing.js';
import { quoteMarkOf, quoted } from './quote.js';
import { retype } from './retype.js';
import { suggestKey } from './suggest-key.js';
import { toIsoString } from './to-iso-string.js';
import { unwrapMissing } from './unwrap-missing.js';
import { unwrapArray, wrapInArray } from './wrap-in-array.js';
import { wrapInObject } from './wrap-in-object.js';

/** The next steps that are obvious from a report. */
export function suggestionsOf(report: Report, context: ReportContext): readonly Suggestion[] {
  const { verdict, spot, about } = report;
  if (spot !== about) return [];
  const found = placedAt(spot.node, find(context.root, spot.path, verdict.world));
  if (found === undefined || isWithoutPlace(found) || isInJsonText(spot.node)) return [];
  switch (shapeOf(verdict.constraint.kind)) {
    case 'value':
      return spot.part === 'value' ? suggestValue(report, found, context) : [];
    case 'key':
      return spot.part === 'key' ? suggestKey(report, found, context) : [];
    case 'missing':
      return spot.part === 'opening' ? suggestMissing(report, found, context) : [];
    case 'total':
      return [];
  }
}

function suggestMissing(report: Report, { value }: Found, context: ReportContext): readonly Suggestion[] {
  const added = addMissing(report, value, context);
  return added.length > 0 ? added : unwrapMissing(report, value, context);
}

/** What is written at one of the places of its key. */
function placedAt(node: Spot['node'], found: Found | undefined): Found | undefined {
  const place = found?.property?.elsewhere?.find(({ key }) => nameNode(key) === node);
  if (found?.property === undefined || place === undefined) return found;
  return { ...found, property: { ...found.property, ...place } };
}

function suggestValue(report: Report, { value }: Found, context: ReportContext): readonly Suggestion[] {
  const { constraint } = report.verdict;
  const { source } = context;
  if (isDatetime(constraint, context.catalog)) return toIsoString(value.node, source);
  if (constraint.kind === 'enum' || constraint.kind === 'const') {
    return replaceText(value, nearestListed(value, constraint.values ?? []), source);
  }
  if (constraint.kind === 'identifier') {
    const fault = identifierFault(report.verdict, context);
    const snapshot = context.catalog.workspace?.snapshot;
    const meant = fault && snapshot && meantEntry(fault, snapshot);
    return replaceText(value, meant?.id, source);
  }
  if (constraint.kind !== 'type' || constraint.expected === undefined) return [];
  const retyped = retype(value, constraint.expected, source);
  if (retyped.length > 0) return retyped;
  if (value.kind === 'array') return unwrapArray(report.verdict, context);
  if (constraint.expected.includes('an array')) return wrapInArray(report.verdict, context);
  return constraint.expected.includes('an object') ? wrapInObject(report.verdict, context) : [];
}

/** Another text in place of one that is written as a literal. */
function replaceText(
  value: Found['value'],
  meant: string | undefined,
  source: ReportContext['source'],
): readonly Suggestion[] {
  const text = source.text.slice(...value.node.range);
  const mark = value.kind === 'literal' ? quoteMarkOf(text, String(value.value)) : undefined;
  if (meant === undefined || mark === undefined) return [];
  const told = message('suggestReplace', { value: code(quoted(meant, mark)) });
  return [{ ...told, edits: [{ range: value.node.range, text: quoted(meant, mark) }] }];
}

/** Whether the value is wrong as a date, in its type or in its form. */
function isDatetime({ id, kind }: Constraint, catalog: Catalog): boolean {
  return kind === 'datetime' || catalog.constraint(id.replace(/\.type$/, '.datetime'))?.kind === 'datetime';
}
