import type { Constraint, PartialValue } from '@braze-lint/schemas';

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
import { saysMore } from '../describe/says-more.js';
import type { Path } from '../path.js';
import { isNode } from '../../scope/node-type.js';
import { addMissing } from './add-missing.js';
import { withValueAt } from './edit-body.js';
import { improves } from './improves.js';
import { moveKey } from './move-key.js';
import { refitsOf } from './refit.js';
import { isIdentifier, quoteMarkOf, quoted } from './quote.js';
import { removeProperty } from './remove-property.js';
import { renameKey } from './rename-key.js';
import { retype } from './retype.js';
import { toIsoString } from './to-iso-string.js';
import { unwrapObject } from './unwrap-object.js';
import { unwrapArray, wrapInArray } from './wrap-in-array.js';

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
      return spot.part === 'opening' ? addMissing(report, found.value, context) : [];
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
  if (retyped.length > 0) return retyped;
  return value.kind === 'array'
    ? unwrapArray(report.verdict, context)
    : constraint.expected.includes('an array')
      ? wrapInArray(report.verdict, context)
      : [];
}

function suggestKey(report: Report, { property }: Found, context: ReportContext): readonly Suggestion[] {
  const { verdict, spot } = report;
  if (property === undefined || typeof spot.path.at(-1) !== 'string') return [];
  const { constraint } = verdict;
  const meant = meantKey(verdict, context);
  if (meant !== undefined && isDotted(meant)) return suggestMove(report, property, meant, context);
  if (meant !== undefined) return suggestRename(report, property, meant, context);
  if (constraint.kind === 'unknownKey') {
    const unwrapped = unwrapObject(verdict, spot.path, property, context);
    if (unwrapped.length > 0) return unwrapped;
  }
  return constraint.kind === 'deprecatedKey' && !saysMore(constraint)
    ? []
    : suggestRemoval(report, property, context);
}

/** The right key, with the value in the form that it needs there. */
function suggestRename(
  { verdict, spot }: Report,
  property: Property,
  meant: string,
  context: ReportContext,
): readonly Suggestion[] {
  const { source } = context;
  const name = String(spot.path.at(-1));
  const edit = renameKey(property, name, meant, source);
  if (edit === undefined) return [];
  const parent = spot.path.slice(0, -1);
  const { node } = property.value;
  const isInPlace = isNode(property.node, 'Property') && property.node.value === node && !property.node.shorthand;
  const refits = refitsOf(node, name, source).filter(({ text }) => text === undefined || isInPlace);
  const refit = refits.find(({ change }) =>
    improves(verdict, context, (body) => movedKey(body, [...parent, name], [...parent, meant], change)),
  );
  if (refit === undefined) return [];
  const edits = refit.text === undefined ? [edit] : [edit, { range: node.range, text: refit.text }];
  return [{ ...message('suggestRename', { name: meant }), edits }];
}

function suggestRemoval(
  { verdict, spot }: Report,
  property: Property,
  context: ReportContext,
): readonly Suggestion[] {
  const edit = removeProperty(property, context.source);
  const change = (body: PartialValue): PartialValue => withValueAt(body, spot.path, () => undefined);
  if (edit === undefined || !improves(verdict, context, change)) return [];
  return [{ ...message('suggestRemoveKey', { key: code(String(spot.path.at(-1))) }), edits: [edit] }];
}

function suggestMove(
  { verdict, spot }: Report,
  property: Property,
  target: string,
  context: ReportContext,
): readonly Suggestion[] {
  const { root, source } = context;
  const parentPath = spot.path.slice(0, -1);
  const parent = find(root, parentPath, verdict.world)?.value;
  const edits = parent?.kind === 'object' ? moveKey(parent, property, target, source) : undefined;
  const isAccepted = improves(verdict, context, (body) =>
    movedKey(body, spot.path, [...parentPath, ...target.split('.')], (value) => value),
  );
  if (edits === undefined || !isAccepted) return [];
  const told = message('suggestMoveKey', { key: code(String(spot.path.at(-1))), target: code(target) });
  return [{ ...told, edits }];
}

/** The value of one key, changed, under another; the object around that one is made where it is missing. */
function movedKey(
  body: PartialValue,
  from: Path,
  to: Path,
  change: (value: PartialValue) => PartialValue | undefined,
): PartialValue {
  let moved: PartialValue | undefined;
  const without = withValueAt(body, from, (value) => {
    moved = value === undefined ? undefined : change(value);
    return undefined;
  });
  const around = to.length > from.length ? withValueAt(without, to.slice(0, -1), (value) => value ?? {}) : without;
  return withValueAt(around, to, () => moved);
}

/** Whether the value is wrong as a date, in its type or in its form. */
function isDatetime({ id, kind }: Constraint, catalog: Catalog): boolean {
  return kind === 'datetime' || catalog.constraint(id.replace(/\.type$/, '.datetime'))?.kind === 'datetime';
}

/** A key of another object: renaming does not bring it there. */
function isDotted(name: string): boolean {
  return !isIdentifier(name) && name.includes('.');
}
