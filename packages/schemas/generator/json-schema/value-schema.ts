import type { Constraint } from '../../src/catalog-types.js';
import type { CatalogProperty } from '../catalog/catalog.js';
import { definitionRef } from '../catalog/assert-refs.js';
import { annotateTexts } from './describe.js';
import type { JsonSchema } from './json-schema.js';
import { limitsOf } from './limits.js';
import { addObjectKeywords } from './object-keywords.js';
import { type Place, elementPlace, subjectOf } from './place.js';
import type { Composed } from '../phrases/catalog-words.js';
import { SchemaNode } from './schema-node.js';
import { valueConstraint } from './value-constraints.js';
import {
  type NullHandling,
  declaredTypes,
  lenientValues,
  nullHandling,
  typeAssertion,
} from './value-types.js';
import { typeNames, valueNames } from './wording.js';

/** The schema of a property or of an array's element. */
export function valueSchema(value: CatalogProperty, place: Place): JsonSchema {
  const node = new SchemaNode(place.owner.book);
  annotateTexts(node, value, place.source, place.owner.book);
  addDeprecation(node, value, place);
  const nulls = nullHandling(value, place.path.at(-1) === '[]');
  addType(node, value, place, nulls);
  addValues(node, value, place, nulls);
  const merged = mergeAlternatives(value);
  addLimits(node, merged, place);
  addStructure(node, merged, place);
  node.annotate('default', value.default);
  node.annotate('examples', value.examples);
  return node.toSchema();
}

/** Adds the limits of a value whose alternatives, if it has any, are merged. */
export function addLimits(node: SchemaNode, value: CatalogProperty, place: Place): void {
  for (const { keyword, schemaKeyword, kind, details, predicate, value: limit } of limitsOf(value)) {
    const says: Composed = (words) =>
      words.phrase('isLimited', { subject: subjectOf(place, words), predicate: predicate(words) });
    const draft = { keyword, kind, says, details: details(place.owner.book) };
    const constraint = valueConstraint(
      place,
      value,
      keyword === 'datetime' ? { ...draft, fallbackRule: 'valid-datetime' } : draft,
    );
    node.assert(schemaKeyword, limit, constraint);
  }
}

function addDeprecation(node: SchemaNode, value: CatalogProperty, place: Place): void {
  if (value.deprecated !== true) return;
  const constraint = valueConstraint(place, value, {
    keyword: 'deprecated',
    kind: 'deprecatedKey',
    grade: 'silent',
    rule: 'no-deprecated-property',
    unanswered: true,
    says: (words) => words.phrase('isDeprecated', { subject: subjectOf(place, words) }),
    details: { keys: place.path.slice(-1) },
  });
  node.annotate('deprecated', true);
  node.annotate('x-deprecated', place.owner.book.add(constraint));
}

function addType(node: SchemaNode, value: CatalogProperty, place: Place, nulls: NullHandling): void {
  const types = declaredTypes(value);
  if (types === undefined) return;
  const hasValues = value.enum !== undefined || value.const !== undefined;
  const assertion = typeAssertion(types, nulls, hasValues);
  const expected: Composed = (words) => typeNames(types, words);
  const constraint = valueConstraint(place, value, {
    keyword: 'type',
    kind: 'type',
    says: (words) => words.phrase('isType', { subject: subjectOf(place, words), expected: expected(words) }),
    details: { expected: place.owner.book.compose(expected) },
    ...(mergeAlternatives(value).datetime === undefined ? {} : { fallbackRule: 'valid-datetime' }),
  });
  const { strict } = assertion;
  if (strict === undefined || constraint.grade === 'advice') {
    const { keyword, value: asserted } =
      strict === undefined ? assertion : { keyword: 'type', value: strict };
    node.assert(keyword, asserted, constraint);
    return;
  }
  node.assert(assertion.keyword, assertion.value, constraint);
  const says = place.owner.book.compose((words) =>
    words.phrase('isTypeOnly', { subject: subjectOf(place, words), expected: expected(words) }),
  );
  node.assert('type', strict, strictForm(constraint, says));
}

/** The advice to keep to the documented type where more is let through. */
function strictForm(constraint: Constraint, says: string): Constraint {
  const { id, kind, rule, source, expected } = constraint;
  return {
    id: `${id}.strict`,
    kind,
    grade: 'advice',
    rule,
    source,
    says,
    ...(expected === undefined ? {} : { expected }),
  };
}

function addValues(node: SchemaNode, value: CatalogProperty, place: Place, nulls: NullHandling): void {
  const keyword = value.enum === undefined ? 'const' : 'enum';
  const documented = value.enum ?? (value.const === undefined ? undefined : [value.const]);
  if (documented === undefined) return;
  const accepted = lenientValues(documented, nulls);
  const constraint = valueConstraint(place, value, {
    keyword,
    kind: keyword,
    says: (words) =>
      words.phrase('isValue', {
        subject: subjectOf(place, words),
        values: valueNames(documented, words),
      }),
    details: { values: documented },
    ...(keyword === 'enum' ? { grade: 'silent', unanswered: true } : {}),
  });
  node.assert('enum', accepted, constraint);
  addValueTexts(node, value.enumDescriptions, place, accepted.length - documented.length);
}

function addValueTexts(
  node: SchemaNode,
  texts: readonly string[] | undefined,
  { owner }: Place,
  undocumented: number,
): void {
  if (texts === undefined) return;
  const extra = owner.book.compose((words) => words.phrase('letThrough', {}));
  node.annotate('enumDescriptions', [...texts, ...Array.from({ length: undocumented }, () => extra)]);
}

/** An `anyOf` of different types, written as one list of keywords: each of them looks at its own type only. */
function mergeAlternatives(value: CatalogProperty): CatalogProperty {
  return (value.anyOf ?? []).reduceRight<CatalogProperty>((merged, next) => ({ ...next, ...merged }), value);
}

function addStructure(node: SchemaNode, value: CatalogProperty, place: Place): void {
  if (value.ref !== undefined) node.structure('$ref', definitionRef(value.ref));
  if (value.items !== undefined)
    node.structure('items', valueSchema(value.items, elementPlace(place, value.items)));
  addObjectKeywords(node, value, place);
}
