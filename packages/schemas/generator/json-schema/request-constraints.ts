import type { Constraint } from '../../src/catalog-types.js';
import type { CatalogRequestRule, CatalogRequests } from '../catalog/catalog.js';
import { documentationUrl } from './documentation.js';

/** The constraints of the request around a body: its address, its headers, the form of what it carries. */
export function requestConstraints({ rules, source }: CatalogRequests): readonly Constraint[] {
  return rules.map((rule) => constraintOf(rule, source));
}

function constraintOf(rule: CatalogRequestRule, source: string): Constraint {
  const { id, kind = 'request', grade = 'fatal', answer, says, except } = rule;
  return {
    id: `requests.${id}`,
    kind,
    grade,
    rule: rule.rule,
    ...(answer === undefined ? {} : { answer }),
    source: documentationUrl(rule.source ?? source),
    says,
    ...(except === undefined ? {} : { exceptPaths: except }),
  };
}
