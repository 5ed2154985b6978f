import type { PartialValue } from '@braze-lint/schemas';

import { message } from '../../messages/message-ids.js';
import { code } from '../../messages/wording.js';
import { isNode } from '../../scope/node-type.js';
import type { Property } from '../../value/abstract-value.js';
import type { ReportContext } from '../describe/report-context.js';
import type { Suggestion } from '../finding.js';
import { find } from '../find.js';
import type { Path } from '../path.js';
import type { Verdict } from '../verdicts.js';
import { withValueAt } from './edit-body.js';
import { improves } from './improves.js';

/** Puts what an object holds in the place of the key that it is written under. */
export function unwrapObject(
  verdict: Verdict,
  path: Path,
  property: Property,
  context: ReportContext,
): readonly Suggestion[] {
  const { node } = property;
  const key = String(path.at(-1));
  const parentPath = path.slice(0, -1);
  const parent = find(context.root, parentPath, verdict.world)?.value;
  if (!isNode(node, 'Property') || !isNode(node.value, 'ObjectExpression')) return [];
  if (property.value.kind !== 'object' || parent?.kind !== 'object') return [];
  const names = [...property.value.properties.keys()];
  if (names.length === 0 || names.some((name) => parent.properties.has(name))) return [];
  const isAccepted = improves(verdict, context, (body) =>
    withValueAt(body, parentPath, (object) => (object === undefined ? undefined : flattened(object, key))),
  );
  if (!isAccepted) return [];
  const inner = context.source.text.slice(node.value.range[0] + 1, node.value.range[1] - 1);
  const text = inner.trim().replace(/,$/, '');
  return [{ ...message('suggestUnwrapObject', { key: code(key) }), edits: [{ range: node.range, text }] }];
}

function flattened(object: PartialValue, key: string): PartialValue {
  const fields = object as Readonly<Record<string, PartialValue>>;
  const { [key]: inner, ...others } = fields;
  return { ...others, ...(inner as Readonly<Record<string, PartialValue>>) };
}
