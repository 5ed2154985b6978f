import type { Analysis, Property } from '@braze-lint/analyzer';

import type { TextChange } from '../contract/service-document.js';
import type { ServiceDiagnostic } from '../contract/service-results.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';

/**
 * The changes that leave what is sent as it is: a key that the documentation does not know goes away where it certainly has no value,
 * so that it was never sent.
 */
export function fixAllChanges(
  { analysis }: DocumentAnalysis,
  diagnostics: readonly ServiceDiagnostic[],
): readonly TextChange[] {
  const unsent = unsentKeys(analysis);
  const changes: TextChange[] = [];
  for (const { ruleName, range, data } of diagnostics) {
    const removal = data.suggestions.find(({ edits }) => edits.every(({ newText }) => newText.trim() === ''));
    if (!keyRules.has(ruleName) || !unsent.has(range.start) || removal === undefined) continue;
    const isFree = removal.edits.every((edit) => changes.every((other) => !overlap(edit, other)));
    if (isFree) changes.push(...removal.edits);
  }
  return changes;
}

const keyRules: ReadonlySet<string> = new Set(['no-unknown-property', 'no-deprecated-property']);

/** Where keys begin whose value is nothing on every run. */
function unsentKeys({ calls }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { value } of calls) if (value !== undefined) visit(value);
  return found;

  function visit(value: NonNullable<Analysis['calls'][number]['value']>): void {
    if (value.kind === 'choice') value.alternatives.forEach(visit);
    if (value.kind === 'array') value.items.forEach(visit);
    if (value.kind === 'object') for (const property of value.properties.values()) add(property);
  }

  function add({ key, value, presence }: Property): void {
    if (value.kind === 'absent' && presence === 'definite') found.add(key.range[0]);
    visit(value);
  }
}

function overlap({ range: a }: TextChange, { range: b }: TextChange): boolean {
  return a.start < b.end && b.start < a.end;
}
