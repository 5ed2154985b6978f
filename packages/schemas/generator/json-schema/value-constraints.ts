import type { Constraint, ConstraintKind, Grade, RuleName } from '../../src/catalog-types.js';
import type { CatalogProperty, Correction, Corrections } from '../catalog/catalog.js';
import type { Composed } from '../phrases/catalog-words.js';
import { documentationUrl } from './documentation.js';
import { type Place, constraintId } from './place.js';

/** What the generator knows of a constraint before the catalogue's defaults and corrections are applied. */
export interface ConstraintDraft {
  /** The keyword as the catalogue writes it; ends the constraint's id and selects its correction. */
  readonly keyword: string;
  readonly kind: ConstraintKind;
  readonly says: Composed;
  readonly details?: ConstraintDetails;
  /** What holds where the catalogue says nothing; without, the constraint is fatal, or what its object's defaults say. */
  readonly grade?: Grade;
  /** The rule that owns the constraint whatever the object's defaults say. */
  readonly rule?: RuleName;
  /** The rule that owns the constraint where the object has no default. */
  readonly fallbackRule?: RuleName;
  /** Answered by no row of the errors page unless a correction names one. */
  readonly unanswered?: boolean;
}

export type ConstraintDetails = Pick<Constraint, 'limit' | 'values' | 'expected' | 'keys'>;

/** What a value says of its own constraints. */
export type Corrected = Pick<CatalogProperty, 'inferred' | 'constraints'>;

/** A constraint of one value, with the grade, rule and answer that the catalogue gives it. */
export function valueConstraint(place: Place, value: Corrected, draft: ConstraintDraft): Constraint {
  const { defaults } = place.owner;
  const correction = correctionFor(value.constraints, draft.keyword);
  const grade =
    correction.grade ?? (value.inferred === true ? 'advice' : (draft.grade ?? defaults.grade ?? 'fatal'));
  const unanswered = draft.unanswered === true || grade === 'advice';
  const answer = correction.answer ?? (unanswered ? undefined : (defaults.answer ?? answerFor(grade)));
  return {
    id: constraintId(place, draft.keyword),
    kind: correction.kind ?? draft.kind,
    grade,
    rule: correction.rule ?? draft.rule ?? defaults.rule ?? draft.fallbackRule ?? 'valid-payload',
    ...(answer === undefined ? {} : { answer }),
    source: documentationUrl(correction.source ?? place.source),
    says: correction.says ?? place.owner.book.compose(draft.says),
    ...draft.details,
  };
}

/** The row that stands for every refusal without a row of its own. */
export function answerFor(grade: Grade): string | undefined {
  return grade === 'fatal' ? 'bad-request' : undefined;
}

function correctionFor(corrections: Corrections | undefined, keyword: string): Correction {
  return corrections?.[keyword] ?? {};
}
