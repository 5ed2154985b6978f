import { message } from '../../messages/message-ids.js';
import { code } from '../../messages/wording.js';
import type { ReportContext } from '../describe/report-context.js';
import { find } from '../find.js';
import type { Suggestion } from '../finding.js';
import { pathId } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { withValueAt } from './edit-body.js';
import type { Change } from './improves.js';
import { bodyAround, improves, violationsIn } from './improves.js';
import { keyText } from './quote.js';
import { isSelfContained } from './wrap-in-array.js';

/** Puts a single value into an object, under the one key that the object needs: `schedule: time` becomes `schedule: { time: time }`. */
export function wrapInObject(verdict: Verdict, context: ReportContext): readonly Suggestion[] {
  const { path } = verdict.violation;
  const { root, source } = context;
  const value = find(root, path, verdict.world)?.value;
  if (value === undefined || path.length === 0 || !isSelfContained(value.node.type)) return [];
  if (value.kind === 'array' || value.kind === 'object' || value.kind === 'absent') return [];
  const [key, ...others] = neededKeys(verdict, context);
  if (key === undefined || others.length > 0) return [];
  const change: Change = (body) =>
    withValueAt(body, path, (single) => (single === undefined ? undefined : { [key]: single }));
  if (!improves(verdict, context, change)) return [];
  const text = `{ ${keyText(key, source)}: ${source.text.slice(...value.node.range)} }`;
  return [
    { ...message('suggestWrapInObject', { key: code(key) }), edits: [{ range: value.node.range, text }] },
  ];
}

/** The keys that an empty object in the place of the value would lack. */
function neededKeys(verdict: Verdict, context: ReportContext): readonly string[] {
  const { path: wrong } = verdict.violation;
  const place = pathId(wrong);
  const emptied = withValueAt(bodyAround(verdict, context), wrong, () => ({}));
  return violationsIn(emptied, context).flatMap(({ constraint, path, key }) => {
    const isNeeded = context.catalog.constraint(constraint)?.kind === 'required' && pathId(path) === place;
    return isNeeded && key !== undefined ? [key] : [];
  });
}
