import { isJsonObject } from '../json-schema/json-schema.js';
import type { JsonObject, JsonValue } from '../json-schema/json-schema.js';
import { conjoin } from '../lift/conjoin.js';
import { not } from '../lift/lift-combinators.js';
import { asObject, asSchema, asSchemas, asText, asTexts, mapValues } from '../lift/schema.js';
import type { Schema } from '../lift/schema.js';
import { alternativesOf } from './alternatives.js';
import { constraintOf, requiredConstraint } from './constraint-ids.js';
import type { Place } from './place.js';
import { isVerdict } from './report-verdicts.js';

/** The part of a reporting schema in which each key, element and reference reports for itself. */
export function structureOf(place: Place): Schema {
  const structural = place.keywords.filter((keyword) => !isVerdict(place, keyword));
  return conjoin([...structural.map((keyword) => structure(place, keyword)), keyedStructure(place)]);
}

function structure(place: Place, keyword: string): Schema {
  const { schema, inherited, reporting, report } = place;
  const value = schema[keyword];
  switch (keyword) {
    case '$ref':
      return reporting.definitions.ref(asText(value), 'report');
    case 'allOf':
      return conjoin(asSchemas(value).map((item) => report(item, reporting, inherited)));
    case 'items':
      return schema['prefixItems'] === undefined
        ? trueOr('items', report(asSchema(value), reporting, inherited))
        : true;
    case 'required':
      return requiredStructure(place);
    case 'if':
      return conditionStructure(place);
    case 'anyOf':
    case 'oneOf':
      return alternativesStructure(place, keyword);
    default:
      return true;
  }
}

function requiredStructure({ schema, inherited }: Place): Schema {
  const keys = asTexts(schema['required']);
  if (keys.length === 0) return true;
  return {
    'report:required': Object.fromEntries(
      keys.map((key) => [key, requiredConstraint(schema, key, inherited)]),
    ),
  };
}

/** `then` counts only where the condition certainly holds, `else` only where it certainly does not. */
function conditionStructure({ schema, inherited, reporting, report }: Place): Schema {
  const condition = asSchema(schema['if']);
  const cases = [
    {
      if: reporting.certainly(condition),
      then: report(asSchema(schema['then'] ?? true), reporting, inherited),
    },
    {
      if: not(reporting.holds(condition)),
      then: report(asSchema(schema['else'] ?? true), reporting, inherited),
    },
  ];
  return whenAnyOf(cases);
}

function alternativesStructure(place: Place, keyword: 'anyOf' | 'oneOf'): Schema {
  const constraint = (): string => constraintOf(place.schema, keyword, place.inherited);
  const cases = (alternativesOf(place, keyword) ?? []).map(({ schema, kinds }) => ({
    if: { 'must:type': kinds },
    then: place.report(schema, place.reporting, constraint()),
  }));
  return whenAnyOf(cases);
}

interface Case {
  readonly if: Schema;
  readonly then: Schema;
}

function whenAnyOf(cases: readonly Case[]): Schema {
  const reporting = cases.filter((item) => item.then !== true);
  return (
    reporting.length === 0 || { 'report:when': reporting.map((item) => ({ if: item.if, then: item.then })) }
  );
}

/** `properties` and what depends on which keys it lists. */
function keyedStructure(place: Place): Schema {
  const { schema, inherited, reporting, report } = place;
  const reported = (value: JsonValue): Schema => report(asSchema(value), reporting, inherited);
  const properties = asObject(schema['properties']);
  const others = schema['additionalProperties'] ?? true;
  const keyed = {
    properties: mapValues(properties, reported),
    patternProperties: mapValues(asObject(schema['patternProperties']), reported),
  };
  const rest = others === false ? true : reported(others);
  return conjoin([
    rest === true ? withoutIdle(keyed) : { ...keyed, additionalProperties: rest },
    deprecatedStructure(properties),
    others === false ? unknownStructure(place) : true,
  ]);
}

function withoutIdle(keyed: Readonly<Record<'properties' | 'patternProperties', JsonObject>>): Schema {
  const { properties, patternProperties } = keyed;
  return conjoin([
    trueOr('properties', busy(properties)),
    trueOr('patternProperties', busy(patternProperties)),
  ]);
}

function busy(schemas: JsonObject): JsonObject | true {
  const entries = Object.entries(schemas).filter(([, schema]) => schema !== true);
  return entries.length === 0 || Object.fromEntries(entries);
}

function trueOr(keyword: string, value: Schema): Schema {
  return value === true || { [keyword]: value };
}

function deprecatedStructure(properties: JsonObject): Schema {
  const ids = Object.entries(properties).flatMap(([key, schema]) => {
    const id = isJsonObject(schema) ? schema['x-deprecated'] : undefined;
    return id === undefined ? [] : [[key, id] as const];
  });
  return ids.length === 0 || { 'report:deprecated': Object.fromEntries(ids) };
}

function unknownStructure({ schema, inherited }: Place): Schema {
  return {
    'report:unknown': {
      constraint: constraintOf(schema, 'additionalProperties', inherited),
      known: Object.keys(asObject(schema['properties'])),
      patterns: Object.keys(asObject(schema['patternProperties'])),
    },
  };
}
