import type { Constraint } from '@braze-lint/schemas';

import type { Catalog } from '../check/catalog.js';
import type { Finding, Suggestion, TextEdit } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import type { Message } from '../messages/message-ids.js';
import { answerText } from '../messages/wording.js';

/** A finding of one of the constraints in `requests.yaml`; none where the catalogue does not know it. */
export function wireFinding(
  id: string,
  place: Extent,
  tell: (answer: string) => Message,
  suggestions: readonly Suggestion[],
  catalog: Catalog,
): readonly Finding[] {
  const constraint = catalog.constraint(`requests.${id}`);
  if (constraint === undefined) return [];
  const row = constraint.answer === undefined ? undefined : catalog.answer(constraint.answer);
  const { rule, grade } = constraint;
  return [
    { rule, constraint: constraint.id, grade, ...tell(answerText(constraint, row)), ...place, suggestions },
  ];
}

/** One next step that consists of edits. */
export function suggestion(told: Message, ...edits: readonly TextEdit[]): Suggestion {
  return { ...told, edits };
}

/** Whether a constraint says nothing of a path. */
export function isExempt(id: string, path: string, catalog: Catalog): boolean {
  const constraint: Constraint | undefined = catalog.constraint(`requests.${id}`);
  return constraint?.exceptPaths?.some((start) => path === start || path.startsWith(`${start}/`)) ?? false;
}
