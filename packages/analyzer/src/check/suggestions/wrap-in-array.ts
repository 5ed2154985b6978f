import type { PartialValue } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import { startsWith } from '../path.js';
import type { Path } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { project } from '../world/project.js';
import { find } from '../find.js';

/** Puts a single value into a list, where a list of such values is accepted. */
export function wrapInArray(verdict: Verdict, context: ReportContext): readonly Suggestion[] {
  const { path } = verdict.violation;
  const { root, source, endpoint, catalog } = context;
  const value = find(root, path, verdict.world)?.value;
  if (value === undefined || path.length === 0 || !isSelfContained(value.node.type)) return [];
  if (value.kind === 'array' || value.kind === 'absent') return [];
  const body = replaced(project(root, verdict.world), path, (single) => [single]);
  const complaints = catalog.check(endpoint.id, body).filter((one) => startsWith(one.path, path));
  if (complaints.length > 0) return [];
  const text = `[${source.text.slice(...value.node.range)}]`;
  return [{ ...message('suggestWrapInArray', {}), edits: [{ range: value.node.range, text }] }];
}

/** Whether brackets around the node's text hold one element. */
function isSelfContained(type: string): boolean {
  return [
    'Literal',
    'TemplateLiteral',
    'ObjectExpression',
    'Identifier',
    'MemberExpression',
    'CallExpression',
  ].includes(type);
}

/** A copy of the body with the value at the path changed. */
function replaced(
  body: PartialValue,
  path: Path,
  change: (value: PartialValue) => PartialValue,
): PartialValue {
  const [step, ...rest] = path;
  if (step === undefined) return change(body);
  if (body === null || typeof body !== 'object') return body;
  if (isArray(body)) return body.map((item, index) => (index === step ? replaced(item, rest, change) : item));
  const entries = Object.entries(body as Readonly<Record<string, PartialValue>>);
  const changed = entries.map(
    ([key, item]) => [key, key === step ? replaced(item, rest, change) : item] as const,
  );
  return { ...body, ...Object.fromEntries(changed) };
}

function isArray(value: PartialValue): value is readonly PartialValue[] {
  return Array.isArray(value);
}
