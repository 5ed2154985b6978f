import type { PartialValue } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { code } from '../../messages/wording.js';
import { isNode } from '../../scope/node-type.js';
import type { Property } from '../../value/abstract-value.js';
import type { ReportContext } from '../describe/report-context.js';
import { saysMore } from '../describe/says-more.js';
import type { Found } from '../find.js';
import { find } from '../find.js';
import type { Suggestion } from '../finding.js';
import { meantKey } from '../meant-key.js';
import type { Path } from '../path.js';
import type { Report } from '../reports.js';
import { withValueAt } from './edit-body.js';
import type { Excerpt } from './excerpt.js';
import type { Change } from './improves.js';
import { improves } from './improves.js';
import { moveKey } from './move-key.js';
import { isIdentifier } from './quote.js';
import { refitsOf } from './refit.js';
import { removeProperty } from './remove-property.js';
import { renameKey } from './rename-key.js';
import { unwrapObject } from './unwrap-object.js';

/** What to do with a key that does not belong where it stands: the key that is meant, or none. */
export function suggestKey(
  report: Report,
  { property }: Found,
  context: ReportContext,
): readonly Suggestion[] {
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
  const isInPlace =
    isNode(property.node, 'Property') && property.node.value === node && !property.node.shorthand;
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
  const change: Change = (body) => withValueAt(body, spot.path, () => undefined);
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
  body: Excerpt,
  from: Path,
  to: Path,
  change: (value: PartialValue) => PartialValue | undefined,
): Excerpt {
  let moved: PartialValue | undefined;
  const without = withValueAt(body, from, (value) => {
    moved = value === undefined ? undefined : change(value);
    return undefined;
  });
  const around =
    to.length > from.length ? withValueAt(without, to.slice(0, -1), (value) => value ?? {}) : without;
  return withValueAt(around, to, () => moved);
}

/** A key of another object: renaming does not bring it there. */
function isDotted(name: string): boolean {
  return !isIdentifier(name) && name.includes('.');
}
