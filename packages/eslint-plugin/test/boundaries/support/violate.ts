import type { Json, JsonObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { holds } from './holds.js';
import { minimalValue } from './minimal-value.js';
import { type Place, childPlace, textsIn } from './place.js';
import { satisfied } from './satisfy.js';
import { withItems, withJsonBytes, withoutKey, withPart, withProperties, withTotalItems } from './resize.js';
import { badDatetime, pastDatetime, textOfBytes, textOfLength, textsNotMatching } from './texts.js';

const most = 16;

/** Values near `value` that a schema refuses, the nearest first: one more than a limit, a key too few, both of two rivals. */
export function violated(value: Json, schema: Json | undefined, place: Place): readonly Json[] {
  if (schema === false) return [value];
  if (!isObject(schema)) return [];
  if (!holds(place.document, schema, value)) return [value];
  return Object.entries(schema)
    .flatMap(([keyword, argument]) => breaking(keyword, argument, value, place, schema))
    .filter((changed) => !holds(place.document, schema, changed))
    .slice(0, most);
}

function breaking(
  keyword: string,
  argument: Json,
  value: Json,
  place: Place,
  schema: JsonObject,
): readonly Json[] {
  const limit = Number(argument);
  switch (keyword) {
    case 'type':
      return otherTypes;
    case 'enum':
      return otherValues(listOf(argument), place);
    case 'const':
      return otherValues([argument], place);
    case 'pattern':
      return textsIn(argument).flatMap(textsNotMatching);
    case 'x-datetime':
      return [badDatetime];
    case 'x-upcoming':
      return [pastDatetime];
    case 'minimum':
      return [limit - 1];
    case 'maximum':
      return [limit + 1];
    case 'minLength':
      return [textOfLength(textIn(value), limit - 1)];
    case 'maxLength':
      return [textOfLength(textIn(value), limit + 1)];
    case 'x-maxBytes':
      return [textOfBytes(limit + 1)];
    case 'x-maxJsonBytes':
      return withJsonBytes(value, limit + 1, place);
    case 'minItems':
      return withItems(value, limit - 1, place);
    case 'maxItems':
      return withItems(value, limit + 1, place);
    case 'minProperties':
      return withProperties(value, limit - 1, place);
    case 'maxProperties':
      return withProperties(value, limit + 1, place);
    case 'x-maxTotalItems':
      return withTotalItems(value, argument, 1, place);
    case 'uniqueItems':
      return isArray(value) && value[0] !== undefined ? [[...value, value[0]]] : [];
    case 'required':
      return textsIn(argument).map((key) => withoutKey(value, key));
    case 'properties':
      return Object.entries(isObject(argument) ? argument : {}).flatMap(([key, part]) =>
        brokenPart(value, key, part, place),
      );
    case 'items':
      return brokenPart(value, 0, argument, place);
    case 'prefixItems':
      return listOf(argument).flatMap((part, index) => brokenPart(value, index, part, place));
    case 'contains':
      return brokenItems(value, argument, place);
    case 'additionalProperties':
      return brokenPart(value, 'not_documented', argument, place);
    case 'propertyNames':
      return brokenNames(value, argument, place);
    case 'not':
      return satisfied(value, argument, place);
    case 'anyOf':
      return inTurn(value, listOf(argument), place);
    case 'allOf':
      return listOf(argument).flatMap((part) => violated(value, part, place));
    case 'oneOf':
      return [...inTurn(value, listOf(argument), place), ...satisfied(value, { allOf: argument }, place)];
    case 'if':
      return [
        ...satisfied(value, argument, place).flatMap((held) => violated(held, schema['then'], place)),
        ...violated(value, argument, place).flatMap((failed) => violated(failed, schema['else'], place)),
      ];
    case '$ref':
      return textsIn(argument).flatMap((name) => violated(value, place.document.at(name), place));
    default:
      return [];
  }
}

const otherTypes: readonly Json[] = [7, 'text', true, {}, [], 1.5, null, 'true'];

/** A text as near to the last listed one as can be, what is documented otherwise, then values of other types. */
function otherValues(values: readonly Json[], { node }: Place): readonly Json[] {
  const last = values.findLast((value) => typeof value === 'string');
  const near = typeof last === 'string' ? [`${last}x`] : [];
  return [...near, ...listOf(node['enum']).slice(0, 8), 'other', 12345, ...otherTypes];
}

/** The part, added where it is missing, changed so that its own schema refuses it. */
function brokenPart(value: Json, step: string | number, part: Json, place: Place): readonly Json[] {
  const child = childPlace(place, step);
  const present = partOf(value, step) ?? minimalValue(child);
  return violated(present, part, child).map((broken) => withPart(value, step, broken));
}

function brokenItems(value: Json, schema: Json, place: Place): readonly Json[] {
  if (!isArray(value)) return [];
  const item = childPlace(place, 0);
  return [value.filter((each) => !isObject(schema) || !holds(place.document, schema, each))].flatMap(
    (rest) =>
      rest.length > 0 ? [rest] : violated(minimalValue(item), schema, item).map((broken) => [broken]),
  );
}

function brokenNames(value: Json, schema: Json, place: Place): readonly Json[] {
  return violated('text', schema, { ...place, node: {} }).flatMap((name) =>
    typeof name === 'string' ? [withPart(value, name, minimalValue(childPlace(place, name)))] : [],
  );
}

function inTurn(value: Json, parts: readonly Json[], place: Place): readonly Json[] {
  return parts.reduce<readonly Json[]>(
    (values, part) => values.flatMap((each) => violated(each, part, place)).slice(0, most),
    [value],
  );
}

function partOf(value: Json, step: string | number): Json | undefined {
  if (isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function textIn(value: Json): string {
  return typeof value === 'string' ? value : 'text';
}
