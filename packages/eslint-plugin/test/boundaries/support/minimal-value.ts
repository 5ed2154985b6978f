import type { Json } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject } from '../../../../analyzer/test/properties/support/payload/json.js';
import { listOf } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { type Place, childPlace, propertiesOf } from './place.js';
import { textsOf } from './texts.js';

/** The smallest value that fits what its own level documents: required keys, types, values and limits. */
export function minimalValue(place: Place): Json {
  const { node } = place;
  if (node['const'] !== undefined) return node['const'];
  const [value] = listOf(node['enum']).filter((member) => member !== null);
  if (isArray(node['enum']) && value !== undefined) return value;
  return valueOfType(typeOf(place), place);
}

/** The types that a place documents; the first is the usual one. */
export function typesOf({ node }: Place): readonly string[] {
  const own = listOf(node['type']).filter((type) => typeof type === 'string');
  const alternatives = listOf(node['anyOf']).flatMap((part) => (isObject(part) ? listOf(part['type']) : []));
  return [...own, ...alternatives.filter((type) => typeof type === 'string')];
}

function typeOf(place: Place): string {
  const [documented] = typesOf(place).filter((type) => type !== 'null');
  if (documented !== undefined) return documented;
  if (isObject(place.node['properties'])) return 'object';
  return place.node['items'] === undefined ? 'string' : 'array';
}

/** The smallest value of one type at a place. */
export function valueOfType(type: string, place: Place): Json {
  const { node } = place;
  switch (type) {
    case 'object':
      return minimalObject(place);
    case 'array':
      return Array.from({ length: Number(node['minItems'] ?? 1) }, (_, index) => itemAt(place, index));
    case 'integer':
    case 'number':
      return Math.max(Number(node['minimum'] ?? 1), Math.min(1, Number(node['maximum'] ?? 1)));
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return textsOf(node)[0] ?? 'text';
  }
}

/** An element for a list; texts differ from element to element. */
export function itemAt(place: Place, index: number): Json {
  const item = childPlace(place, 0);
  const value = minimalValue(item);
  const isOpen =
    typeof value === 'string' && item.node['enum'] === undefined && item.node['pattern'] === undefined;
  return isOpen && index > 0 ? `${value}-${String(index)}` : value;
}

function minimalObject(place: Place): Json {
  const required = listOf(place.node['required']).filter((key) => typeof key === 'string');
  const least = Number(place.node['minProperties'] ?? 0);
  const others = propertiesOf(place)
    .map(([key]) => key)
    .filter((key) => !required.includes(key));
  const keys = [...required, ...others.slice(0, Math.max(0, least - required.length))];
  return Object.fromEntries(keys.map((key) => [key, minimalValue(childPlace(place, key))]));
}
