import type { CatalogProperty } from '../catalog/catalog.js';
import type { JsonSchema } from './json-schema.js';
import { type Place, keyPlace, subjectOf } from './place.js';
import type { SchemaNode } from './schema-node.js';
import { valueConstraint } from './value-constraints.js';
import { valueSchema } from './value-schema.js';

/** Adds the keywords of an object that is written in place: its properties, which are needed, what of others. */
export function addObjectKeywords(node: SchemaNode, value: CatalogProperty, place: Place): void {
  if (value.instead !== undefined) node.annotate('x-instead', value.instead);
  if (value.properties === undefined) return;
  const properties = Object.entries(value.properties).map(([key, property]): [string, JsonSchema] => {
    const at = keyPlace(place, key, property);
    if (property.required === true) requireKey(node, key, property, at);
    return [key, valueSchema(property, at)];
  });
  if (properties.length > 0) node.structure('properties', Object.fromEntries(properties));
  if (value.unknown !== 'free') refuseOthers(node, value, place);
}

function requireKey(node: SchemaNode, key: string, property: CatalogProperty, place: Place): void {
  const constraint = valueConstraint(place, property, {
    keyword: 'required',
    kind: 'required',
    says: (words) => words.phrase('isNeeded', { subject: subjectOf(place, words) }),
    details: { keys: [key] },
  });
  node.require(key, constraint);
}

function refuseOthers(node: SchemaNode, value: CatalogProperty, place: Place): void {
  const { constraints } = value;
  const constraint = valueConstraint(place, constraints === undefined ? {} : { constraints }, {
    keyword: 'unknown',
    kind: 'unknownKey',
    grade: 'silent',
    rule: 'no-unknown-property',
    unanswered: true,
    says: (words) => words.phrase('isClosed', { subject: subjectOf(place, words) }),
  });
  if (constraint.grade !== 'advice') {
    node.assert('additionalProperties', false, constraint);
    return;
  }
  const listed = Object.fromEntries(Object.keys(value.properties ?? {}).map((key) => [key, true]));
  const id = place.owner.book.add(constraint);
  node.advise({ 'x-constraint': id, properties: listed, additionalProperties: false });
}
