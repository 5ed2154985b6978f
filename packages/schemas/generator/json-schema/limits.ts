import type { ConstraintKind } from '../../src/catalog-types.js';
import type { ValueLimits } from '../catalog/catalog.js';
import type { ConstraintDetails } from './value-constraints.js';
import type { Composed } from '../phrases/catalog-words.js';
import type { ConstraintBook } from './constraint-book.js';
import { datetimeName, predicateOf } from './wording.js';

/** A limit of one value. */
export interface Limit {
  /** As the catalogue writes it. */
  readonly keyword: LimitKeyword;
  /** As the JSON Schema writes it. */
  readonly schemaKeyword: string;
  readonly kind: ConstraintKind;
  readonly value: string | number;
  readonly details: (book: ConstraintBook) => ConstraintDetails;
  /** To be put after the value's name. */
  readonly predicate: Composed;
}

const schemaKeywords = {
  datetime: 'x-datetime',
  pattern: 'pattern',
  minLength: 'minLength',
  maxLength: 'maxLength',
  maxBytes: 'x-maxBytes',
  minimum: 'minimum',
  maximum: 'maximum',
  minItems: 'minItems',
  maxItems: 'maxItems',
  minProperties: 'minProperties',
  maxProperties: 'maxProperties',
  maxJsonBytes: 'x-maxJsonBytes',
} as const satisfies Partial<Record<ConstraintKind & keyof ValueLimits, string>>;

type LimitKeyword = keyof typeof schemaKeywords;

/** Keywords that limit a value once its type is right. */
const limitKeywords = Object.keys(schemaKeywords) as readonly LimitKeyword[];

export function limitsOf(value: ValueLimits): readonly Limit[] {
  return limitKeywords.flatMap((keyword) => {
    const limit = value[keyword];
    return limit === undefined ? [] : [limitOf(keyword, limit)];
  });
}

function limitOf(keyword: LimitKeyword, value: string | number): Limit {
  return {
    keyword,
    schemaKeyword: schemaKeywords[keyword],
    kind: keyword,
    value,
    details: (book) =>
      typeof value === 'number' ? { limit: value } : { expected: book.compose(expectedText(keyword, value)) },
    predicate: (words) => predicateOf(keyword, value, words),
  };
}

function expectedText(keyword: LimitKeyword, value: string): Composed {
  return (words) =>
    keyword === 'datetime' ? datetimeName(value, words) : words.phrase('matchingString', { pattern: value });
}
