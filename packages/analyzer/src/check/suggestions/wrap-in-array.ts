import type { PartialValue } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { isNode } from '../../scope/node-type.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import { find } from '../find.js';
import type { Verdict } from '../verdicts.js';
import { withValueAt } from './edit-body.js';
import type { Change } from './improves.js';
import { improves } from './improves.js';

/** Puts a single value into a list, where a list of such values is accepted. */
export function wrapInArray(verdict: Verdict, context: ReportContext): readonly Suggestion[] {
  const { path } = verdict.violation;
  const { root, source } = context;
  const value = find(root, path, verdict.world)?.value;
  if (value === undefined || path.length === 0 || !isSelfContained(value.node.type)) return [];
  if (value.kind === 'array' || value.kind === 'absent') return [];
  const change: Change = (body) =>
    withValueAt(body, path, (single) => (single === undefined ? undefined : [single]));
  if (!improves(verdict, context, change)) return [];
  const text = `[${source.text.slice(...value.node.range)}]`;
  return [{ ...message('suggestWrapInArray', {}), edits: [{ range: value.node.range, text }] }];
}

/** Takes the only element out of a list, where such a value is accepted by itself. */
export function unwrapArray(verdict: Verdict, context: ReportContext): readonly Suggestion[] {
  const { path } = verdict.violation;
  const value = find(context.root, path, verdict.world)?.value;
  if (value?.kind !== 'array' || !isNode(value.node, 'ArrayExpression')) return [];
  const [element, ...others] = value.node.elements;
  if (element === undefined || element === null || others.length > 0) return [];
  if (isNode(element, 'SpreadElement')) return [];
  const isOnly = improves(verdict, context, (body) =>
    withValueAt(body, path, (list) => (Array.isArray(list) ? (list as readonly PartialValue[])[0] : list)),
  );
  if (!isOnly) return [];
  const text = context.source.text.slice(...element.range);
  return [{ ...message('suggestUnwrapArray', {}), edits: [{ range: value.node.range, text }] }];
}

/** Whether brackets or a key around the node's text hold one value. */
export function isSelfContained(type: string): boolean {
  return [
    'Literal',
    'TemplateLiteral',
    'ObjectExpression',
    'Identifier',
    'MemberExpression',
    'CallExpression',
  ].includes(type);
}
