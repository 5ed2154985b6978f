import type { ConstraintKind } from '../../src/catalog-types.js';
import type { CatalogRule, TypeName } from '../catalog/catalog.js';
import { type JsonScalar, type JsonValue, isJsonObject } from './json-schema.js';
import type { ConstraintDetails } from './value-constraints.js';
import type { ConstraintBook } from './constraint-book.js';
import { datetimeName, typeNames } from './wording.js';

/** What the message of a rule needs to name: the limit or the values are read off the rule's schema. */
export function ruleDetails(
  rule: CatalogRule,
  kind: ConstraintKind,
  book: ConstraintBook,
): ConstraintDetails & { readonly at?: string } {
  return {
    ...detailsOf(kind, rule.assert, book),
    ...(rule.keys === undefined ? {} : { keys: rule.keys }),
    ...(rule.at === undefined ? {} : { at: rule.at }),
  };
}

function detailsOf(kind: ConstraintKind, assert: JsonValue, book: ConstraintBook): ConstraintDetails {
  switch (kind) {
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return limitOf(findKeyword(assert, kind));
    case 'maxBytes':
    case 'maxJsonBytes':
      return limitOf(findKeyword(assert, `x-${kind}`));
    case 'maxTotalItems': {
      const total = findKeyword(assert, 'x-maxTotalItems');
      return isJsonObject(total) ? limitOf(total['maximum']) : {};
    }
    case 'enum':
      return valuesOf(findKeyword(assert, 'enum'));
    case 'const':
      return valuesOf([findKeyword(assert, 'const') ?? null]);
    case 'type':
      return expectedTypes(findKeyword(assert, 'type'), book);
    case 'pattern': {
      const pattern = findKeyword(assert, 'pattern');
      if (typeof pattern !== 'string') return {};
      return { expected: book.compose((words) => words.phrase('matchingString', { pattern })) };
    }
    case 'datetime': {
      const form = findKeyword(assert, 'x-datetime');
      return { expected: book.compose((words) => datetimeName(form, words)) };
    }
    case 'pastTime':
    case 'required':
    case 'requiredWhen':
    case 'requiredOneOf':
    case 'conflict':
    case 'forbiddenKey':
    case 'unknownKey':
    case 'deprecatedKey':
    case 'noRecipients':
    case 'noMessage':
    case 'noMessageVariation':
    case 'request':
    case 'identifier':
      return {};
  }
}

/** The value of the first keyword of that name, at any depth. */
function findKeyword(schema: JsonValue, keyword: string): JsonValue | undefined {
  if (Array.isArray(schema)) return firstOf(schema as readonly JsonValue[], keyword);
  if (!isJsonObject(schema)) return undefined;
  return schema[keyword] ?? firstOf(Object.values(schema), keyword);
}

function firstOf(parts: readonly JsonValue[], keyword: string): JsonValue | undefined {
  for (const part of parts) {
    const found = findKeyword(part, keyword);
    if (found !== undefined) return found;
  }
  return undefined;
}

function limitOf(value: JsonValue | undefined): ConstraintDetails {
  return typeof value === 'number' ? { limit: value } : {};
}

function valuesOf(values: JsonValue | undefined): ConstraintDetails {
  if (!Array.isArray(values)) return {};
  return { values: (values as readonly JsonValue[]).filter(isScalar) };
}

function expectedTypes(type: JsonValue | undefined, book: ConstraintBook): ConstraintDetails {
  if (type === undefined) return {};
  const types = [type].flat() as readonly TypeName[];
  return { expected: book.compose((words) => typeNames(types, words)) };
}

function isScalar(value: JsonValue): value is JsonScalar {
  return value === null || typeof value !== 'object';
}
