import type { Constraint } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { code } from '../../messages/wording.js';
import type { Property } from '../../value/abstract-value.js';
import { isInJsonText } from '../../value/json/json-node.js';
import type { Catalog } from '../catalog.js';
import { nearestListed } from '../describe/describe-listed.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import type { Found } from '../find.js';
import { find, isWithoutPlace } from '../find.js';
import { meantKey } from '../meant-key.js';
import type { Report } from '../reports.js';
import { shapeOf } from '../locate/shape-of.js';
import { addKey } from './add-key.js';
import { moveKey } from './move-key.js';
import { onlyValueOf } from './only-value-of.js';
import { isIdentifier, quoteMarkOf, quoted } from './quote.js';
import { removeProperty } from './remove-property.js';
import { renameKey } from './rename-key.js';
import { retype } from './retype.js';
import { toIsoString } from './to-iso-string.js';
import { wrapInArray } from './wrap-in-array.js';

/** The next steps that are obvious from a report. */
export function suggestionsOf(report: Report, context: ReportContext): readonly Suggestion[] {
  const { verdict, spot, about } = report;
  if (spot !== about) return [];
  const found = find(context.root, spot.path, verdict.world);
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

function suggestValue(report: Report, { value }: Found, context: ReportContext): readonly Suggestion[] {
  const { constraint } = report.verdict;
  const { source } = context;
  if (isDatetime(constraint, context.catalog)) return toIsoString(value.node, source);
  if (constraint.kind === 'enum' || constraint.kind === 'const') {
    const meant = nearestListed(value, constraint.values ?? []);
    const text = source.text.slice(...value.node.range);
    const mark = value.kind === 'literal' ? quoteMarkOf(text, String(value.value)) : undefined;
    if (meant === undefined || mark === undefined) return [];
    const told = message('suggestReplace', { value: code(quoted(meant, mark)) });
    return [{ ...told, edits: [{ range: value.node.range, text: quoted(meant, mark) }] }];
  }
  if (constraint.kind !== 'type' || constraint.expected === undefined) return [];
  const retyped = retype(value, constraint.expected, source);
  if (retyped.length > 0 || !constraint.expected.includes('an array')) return retyped;
  return wrapInArray(report.verdict, context);
}

function suggestKey(report: Report, { property }: Found, context: ReportContext): readonly Suggestion[] {
  const name = report.spot.path.at(-1);
  if (property === undefined || typeof name !== 'string') return [];
  const { source } = context;
  const meant = meantKey(report.verdict, context);
  if (meant !== undefined && isDotted(meant)) return suggestMove(report, property, meant, context);
  if (meant !== undefined) {
    const edit = renameKey(property, name, meant, source);
    return edit === undefined ? [] : [{ ...message('suggestRename', { name: meant }), edits: [edit] }];
  }
  if (report.verdict.constraint.kind === 'deprecatedKey') return [];
  const edit = removeProperty(property, source);
  if (edit === undefined) return [];
  return [{ ...message('suggestRemoveKey', { key: code(name) }), edits: [edit] }];
}

function suggestMove(
  { verdict, spot }: Report,
  property: Property,
  target: string,
  { root, source }: ReportContext,
): readonly Suggestion[] {
  const parent = find(root, spot.path.slice(0, -1), verdict.world)?.value;
  const edits = parent?.kind === 'object' ? moveKey(parent, property, target, source) : undefined;
  if (edits === undefined) return [];
  const told = message('suggestMoveKey', { key: code(String(spot.path.at(-1))), target: code(target) });
  return [{ ...told, edits }];
}

function suggestMissing(report: Report, { value }: Found, context: ReportContext): readonly Suggestion[] {
  const { verdict } = report;
  const { key } = verdict.violation;
  if (value.kind !== 'object' || key === undefined || verdict.constraint.kind !== 'required') return [];
  const { source, catalog } = context;
  const only = onlyValueOf(verdict.constraint, catalog, source.syntax === 'json' ? '"' : "'");
  if (only === undefined) return [];
  const edit = addKey(value, key, only, source);
  return edit === undefined ? [] : [{ ...message('suggestAddKey', { key, value: only }), edits: [edit] }];
}

/** Whether the value is wrong as a date, in its type or in its form. */
function isDatetime({ id, kind }: Constraint, catalog: Catalog): boolean {
  return kind === 'datetime' || catalog.constraint(id.replace(/\.type$/, '.datetime'))?.kind === 'datetime';
}

/** A key of another object: renaming does not bring it there. */
function isDotted(name: string): boolean {
  return !isIdentifier(name) && name.includes('.');
}
