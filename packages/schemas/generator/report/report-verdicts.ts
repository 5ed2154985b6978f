import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import { kindsOfType } from '../lift/kinds.js';
import type { Schema } from '../lift/schema.js';
import { alternativesOf } from './alternatives.js';
import { constraintOf, hasConstraint } from './constraint-ids.js';
import type { Place } from './place.js';

/** A schema whose failure is the breach of one constraint. */
export interface Verdict {
  readonly constraint: string;
  readonly schema: Schema;
}

/** The verdicts on the kind of the value: where they fail, nothing else is said of it. */
export function guardsOf(place: Place): readonly Verdict[] {
  return place.keywords.flatMap((keyword) => {
    switch (keyword) {
      case 'type':
        return isSaidByValues(place.schema)
          ? []
          : [kindsGuard(place, keyword, kindsOfType(place.schema[keyword]))];
      case 'anyOf':
      case 'oneOf':
        return alternativesGuard(place, keyword);
      default:
        return [];
    }
  });
}

/** The verdicts on the value as a whole. */
export function verdictsOf(place: Place): readonly Verdict[] {
  return place.keywords.flatMap((keyword) => {
    const group = groupOf(place, keyword);
    return group === undefined ? [] : [verdict(place, keyword, group)];
  });
}

/** Whether `keyword` is told as one constraint, whatever stands below it. */
export function isVerdict(place: Place, keyword: string): boolean {
  return groupOf(place, keyword) !== undefined;
}

function verdict(place: Place, keyword: string, group: readonly string[]): Verdict {
  return {
    constraint: constraintOf(place.schema, keyword, place.inherited),
    schema: place.reporting.holds(pick(place.schema, group)),
  };
}

/** The keywords that make one verdict with `keyword`; none where it is structure, a guard or part of another's group. */
function groupOf(place: Place, keyword: string): readonly string[] | undefined {
  const { schema } = place;
  switch (keyword) {
    case 'type':
    case 'required':
    case 'properties':
    case 'patternProperties':
    case 'additionalProperties':
    case 'then':
    case 'else':
    case 'minContains':
    case 'maxContains':
      return undefined;
    case 'items':
      return schema['prefixItems'] === undefined && hasConstraint(schema, keyword) ? [keyword] : undefined;
    case 'prefixItems':
      return [keyword, 'items'];
    case 'contains':
      return [keyword, 'minContains', 'maxContains'];
    case 'if':
      return hasConstraint(schema, keyword) ? [keyword, 'then', 'else'] : undefined;
    case '$ref':
    case 'allOf':
      return hasConstraint(schema, keyword) ? [keyword] : undefined;
    case 'anyOf':
    case 'oneOf':
      return alternativesOf(place, keyword) === undefined ? [keyword] : undefined;
    default:
      return [keyword];
  }
}

function alternativesGuard(place: Place, keyword: 'anyOf' | 'oneOf'): readonly Verdict[] {
  const alternatives = alternativesOf(place, keyword);
  if (alternatives === undefined) return [];
  return [
    kindsGuard(
      place,
      keyword,
      alternatives.reduce((all, { kinds }) => all | kinds, 0),
    ),
  ];
}

/** Whole values have one kind, so that the same keyword serves for them. */
function kindsGuard({ schema, inherited }: Place, keyword: string, kinds: number): Verdict {
  return { constraint: constraintOf(schema, keyword, inherited), schema: { 'may:type': kinds } };
}

/** A type beside values that are constraints by themselves only repeats them. */
function isSaidByValues(schema: JsonObject): boolean {
  const saysValues = hasConstraint(schema, 'enum') || hasConstraint(schema, 'const');
  return saysValues && !hasConstraint(schema, 'type');
}

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  const entries: readonly (readonly [string, JsonValue | undefined])[] = keywords.map((keyword) => [
    keyword,
    schema[keyword],
  ]);
  return Object.fromEntries(entries.filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}
