import type { Constraint } from '../../src/catalog-types.js';
import { resolveRefs } from '../catalog/assert-refs.js';
import type { CatalogBody, CatalogProperty, CatalogRule } from '../catalog/catalog.js';
import { isStructural } from '../catalog/check-rules.js';
import { pathSegments, stepsInto } from '../catalog/targets.js';
import { documentationUrl } from './documentation.js';
import type { JsonSchema } from './json-schema.js';
import { type Place, constraintId, subjectOf } from './place.js';
import { ruleDetails } from './rule-details.js';
import type { SchemaNode } from './schema-node.js';
import { guardedBy } from './type-guard.js';
import { answerFor } from './value-constraints.js';
import { declaredTypes } from './value-types.js';

/** Adds the rules of a body to its node: to `allOf`, or to `x-advice` where they only recommend. */
export function addRules(node: SchemaNode, body: CatalogBody, place: Place): void {
  for (const rule of body.rules ?? []) {
    const constraint = isStructural(rule) ? undefined : ruleConstraint(rule, place);
    const id = constraint === undefined ? undefined : place.owner.book.add(constraint);
    const entry = ruleEntry(rule, id, body, place);
    if (constraint?.grade === 'advice') node.advise(entry);
    else node.rule(entry);
  }
}

function ruleConstraint(rule: CatalogRule, place: Place): Constraint {
  const { defaults, book } = place.owner;
  const grade = rule.grade ?? defaults.grade ?? 'fatal';
  const answer = rule.answer ?? (grade === 'advice' ? undefined : (defaults.answer ?? answerFor(grade)));
  const kind = rule.kind ?? 'type';
  return {
    id: constraintId(place, rule.id),
    kind,
    grade,
    rule: rule.rule ?? defaults.rule ?? 'valid-payload',
    ...(answer === undefined ? {} : { answer }),
    source: documentationUrl(rule.source ?? place.source),
    says:
      rule.says ??
      book.compose((words) => words.phrase('isAsDocumented', { subject: subjectOf(place, words) })),
    ...ruleDetails(rule, kind, book),
  };
}

function ruleEntry(rule: CatalogRule, id: string | undefined, body: CatalogBody, place: Place): JsonSchema {
  const leaf = (target: CatalogProperty): JsonSchema => {
    const assert = guardedBy(target === body ? ['object'] : declaredTypes(target), rule.assert);
    return id === undefined ? resolveRefs(rule.assert) : { 'x-constraint': id, ...resolveRefs(assert) };
  };
  const nested = nest(body, pathSegments(rule.path), leaf, place);
  return rule.when === undefined ? nested : { if: resolveRefs(rule.when), then: nested };
}

/** Puts a schema at the end of a path, once for each listed key that the path names. */
function nest(
  owner: CatalogProperty,
  path: readonly string[],
  leaf: (target: CatalogProperty) => JsonSchema,
  place: Place,
): JsonSchema {
  const [segment, ...rest] = path;
  if (segment === undefined) return leaf(owner);
  const properties: Record<string, JsonSchema> = {};
  for (const { key, value } of stepsInto(owner, segment, place.owner.objects)) {
    const nested = nest(value, rest, leaf, place);
    if (key === undefined) return { items: nested };
    properties[key] = nested;
  }
  return { properties };
}
