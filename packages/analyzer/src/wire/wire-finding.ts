import type { Constraint } from '@braze-lint/schemas';

import type { Catalog } from '../check/catalog.js';
import type { Language } from '../messages/language.js';
import type { Finding, Suggestion, TextEdit } from '../check/finding.js';
import type { Extent } from '../check/locate/extent.js';
import type { Message } from '../messages/message-ids.js';
import { answerText } from '../messages/wording.js';

/** What every finding about a request is told with. */
export interface Telling {
  readonly catalog: Catalog;
  readonly language: Language;
}

/** A finding of one of the constraints in `requests.yaml`; none where the catalogue does not know it. */
export function wireFinding(
  id: string,
  place: Extent,
  tell: (answer: string) => Message,
  suggestions: readonly Suggestion[],
  { catalog, language }: Telling,
): readonly Finding[] {
  const constraint = catalog.constraint(`requests.${id}`);
  if (constraint === undefined) return [];
  const row = constraint.answer === undefined ? undefined : catalog.answer(constraint.answer);
  const { rule, grade } = constraint;
  return [
    {
      rule,
      constraint: constraint.id,
      grade,
      ...tell(answerText(constraint, row, language)),
      ...place,
      suggestions,
    },
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
