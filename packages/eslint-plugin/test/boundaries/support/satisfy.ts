import type { Json, JsonObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { holds } from './holds.js';
import { minimalValue, typesOf, valueOfType } from './minimal-value.js';
import { type Place, childPlace, propertiesOf, textsIn } from './place.js';
import { withItems, withJsonBytes, withoutKey, withPart, withProperties, withTotalItems } from './resize.js';
import { goodDatetime, textOfBytes, textOfLength, textsMatching } from './texts.js';
import { violated } from './violate.js';

const most = 16;

/** Values near `value` that a schema accepts, changed in as little as can be: cut to the limit, the missing key added. */
export function satisfied(value: Json, schema: Json | undefined, place: Place): readonly Json[] {
  if (schema === false) return [];
  if (!isObject(schema) || holds(place.document, schema, value)) return [value];
  const changed = Object.entries(schema).reduce<readonly Json[]>(
    (values, [keyword, argument]) =>
      values.flatMap((each) => keeping(keyword, argument, each, place, schema)).slice(0, most),
    [value],
  );
  return changed.filter((each) => holds(place.document, schema, each));
}

function keeping(
  keyword: string,
  argument: Json,
  value: Json,
  place: Place,
  schema: JsonObject,
): readonly Json[] {
  const limit = Number(argument);
  if (keyword === 'then' || keyword === 'else') return [value];
  if (keyword !== 'if' && holds(place.document, { [keyword]: argument }, value)) return [value];
  switch (keyword) {
    case 'type':
      return valuesOfTypes(textsIn(argument), place);
    case 'enum':
      return listOf(argument);
    case 'const':
      return [argument];
    case 'pattern':
      return textsIn(argument).flatMap(textsMatching);
    case 'x-datetime':
    case 'x-upcoming':
      return [goodDatetime];
    case 'minimum':
    case 'maximum':
      return [limit];
    case 'minLength':
    case 'maxLength':
      return [textOfLength(typeof value === 'string' ? value : '', limit)];
    case 'x-maxBytes':
      return [textOfBytes(limit)];
    case 'x-maxJsonBytes':
      return withJsonBytes(value, limit, place);
    case 'minItems':
    case 'maxItems':
      return withItems(value, limit, place);
    case 'minProperties':
    case 'maxProperties':
      return withProperties(value, limit, place);
    case 'x-maxTotalItems':
      return withTotalItems(value, argument, 0, place);
    case 'uniqueItems':
      return isArray(value) ? [value.slice(0, -1)] : [];
    case 'required':
      return [textsIn(argument).reduce((held, key) => withKey(held, key, place), value)];
    case 'properties':
      return Object.entries(isObject(argument) ? argument : {}).reduce<readonly Json[]>(
        (values, [key, part]) => values.flatMap((each) => keptPart(each, key, part, place)).slice(0, most),
        [value],
      );
    case 'items':
      return keptItems(value, argument, place);
    case 'prefixItems':
      return keptFirstItems(value, listOf(argument), place);
    case 'contains':
      return withContained(value, argument, place);
    case 'additionalProperties':
      return keptOthers(value, argument, place);
    case 'propertyNames':
      return keptNames(value, argument, place);
    case 'not':
      return violated(value, argument, place);
    case 'anyOf':
    case 'oneOf':
      return listOf(argument).flatMap((part) => satisfied(value, part, place));
    case 'allOf':
      return listOf(argument).reduce<readonly Json[]>(
        (values, part) => values.flatMap((each) => satisfied(each, part, place)).slice(0, most),
        [value],
      );
    case 'if':
      return holds(place.document, isObject(argument) ? argument : {}, value)
        ? [...satisfied(value, schema['then'], place), ...violated(value, argument, place)]
        : satisfied(value, schema['else'], place);
    case '$ref':
      return textsIn(argument).flatMap((name) => satisfied(value, place.document.at(name), place));
    default:
      return [value];
  }
}

/** Values of the documented kind first, since a place may allow more than one. */
function valuesOfTypes(types: readonly string[], place: Place): readonly Json[] {
  const documented = typesOf(place).filter((type) => types.includes(type));
  const usual = types.includes(typeof minimalValue(place)) ? [minimalValue(place)] : [];
  const names = [...documented, ...types].filter((type) => type !== 'null');
  return [
    ...usual,
    ...names.map((type) => valueOfType(type, place)),
    ...(types.includes('null') ? [null] : []),
  ];
}

function withKey(value: Json, key: string, place: Place): Json {
  if (!isObject(value) || Object.hasOwn(value, key)) return value;
  return withPart(value, key, minimalValue(childPlace(place, key)));
}

function keptPart(value: Json, key: string, part: Json, place: Place): readonly Json[] {
  const own = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  if (own === undefined) return [value];
  if (part === false) return [withoutKey(value, key)];
  return satisfied(own, part, childPlace(place, key)).map((kept) => withPart(value, key, kept));
}

function keptItems(value: Json, schema: Json, place: Place): readonly Json[] {
  if (!isArray(value)) return [value];
  const kept = value.map((item) => satisfied(item, schema, childPlace(place, 0))[0]);
  return [kept.filter((item) => item !== undefined)];
}

function keptFirstItems(value: Json, schemas: readonly Json[], place: Place): readonly Json[] {
  if (!isArray(value)) return [value];
  return [value.map((item, index) => satisfied(item, schemas[index], childPlace(place, 0))[0] ?? item)];
}

function withContained(value: Json, schema: Json, place: Place): readonly Json[] {
  if (!isArray(value)) return [value];
  const item = childPlace(place, 0);
  return satisfied(minimalValue(item), schema, item).map((contained) => [...value, contained]);
}

function keptOthers(value: Json, schema: Json, place: Place): readonly Json[] {
  const listed = propertiesOf(place).map(([key]) => key);
  const others = isObject(value) ? Object.keys(value).filter((key) => !listed.includes(key)) : [];
  return [
    others.reduce((kept, key) => {
      const part = isObject(kept) ? kept[key] : undefined;
      const [held] = part === undefined ? [] : satisfied(part, schema, childPlace(place, key));
      return held === undefined ? withoutKey(kept, key) : withPart(kept, key, held);
    }, value),
  ];
}

/** Names that are refused give way to one that is not. */
function keptNames(value: Json, schema: Json, place: Place): readonly Json[] {
  if (!isObject(value) || !isObject(schema)) return [value];
  const refused = Object.keys(value).filter((key) => !holds(place.document, schema, key));
  return satisfied(refused[0] ?? '', schema, { ...place, node: {} }).flatMap((name) =>
    typeof name !== 'string'
      ? []
      : [
          refused.reduce<Json>(
            (kept, key) => withPart(withoutKey(kept, key), name, value[key] ?? null),
            value,
          ),
        ],
  );
}
