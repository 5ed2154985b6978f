import type { Constraint } from '../../src/catalog-types.js';
import type { CatalogBody, CatalogEndpoint, CatalogProperty } from '../catalog/catalog.js';
import { documentationUrl } from '../json-schema/documentation.js';
import { limitsOf } from '../json-schema/limits.js';
import { declaredTypes } from '../json-schema/value-types.js';
import { typeNames, valueNames } from '../json-schema/wording.js';
import { englishWords } from '../phrases/catalog-words.js';
import { byRule } from './constraint-list.js';
import { type DecisionNote, decisionOf, decisionsIn } from './decision.js';
import type { DocsInput } from './docs-input.js';
import { bullets, code, link, page, table } from './markdown.js';

const toRules = '../rules/';

/** What a page says of one endpoint. */
export function endpointSection(id: string, endpoint: CatalogEndpoint, input: DocsInput): string {
  const { method, path, title, description, body, permission, rateLimit, source } = endpoint;
  const decisions = [...decisionOf(endpoint, ''), ...(body === undefined ? [] : decisionsIn(body))];
  return page(
    `<a id="${id}"></a>`,
    `## ${title}`,
    code(`${method} ${path}`),
    description,
    bullets([
      `Page: ${link('Braze documentation', documentationUrl(source))}`,
      permission === undefined ? 'Permission: none is named.' : `Permission: ${code(permission)}`,
      rateLimit === undefined ? 'Rate limit: none is named.' : `Rate limit: ${rateLimit}`,
      `Found by: ${endpoint.strength === 'strong' ? 'its path alone' : 'its path and a second sign that the request goes to Braze'}`,
    ]),
    queryTable(endpoint),
    body === undefined ? 'A request has no body.' : bodyText(id, body, input),
    decisionList(decisions),
  );
}

/** What a page says of the keys and rules of a body or an object. */
export function bodyText(id: string, body: CatalogBody, { constraints, rules }: DocsInput): string {
  const own = constraints.filter((constraint) => constraint.id.startsWith(`${id}.`));
  return page(
    own.length === 0 ? '' : `Checked: ${byRule(own, rules, toRules)}.`,
    keyTable(body),
    ruleList(body, own),
  );
}

/** What was decided where pages are silent or disagree. */
export function decisionList(decisions: readonly DecisionNote[]): string {
  if (decisions.length === 0) return '';
  const lines = decisions.map(({ about, note, contradiction }) => {
    const kind = contradiction === undefined ? 'Decided' : `Pages disagree, ${contradiction}`;
    return `*${kind}*${about === '' ? '' : ` (${about.replace(/\.$/, '')})`}: ${note}`;
  });
  return `Where the documentation is not clear:\n\n${bullets(lines)}`;
}

function keyTable({ properties = {} }: CatalogBody): string {
  const rows = Object.entries(properties).map(([key, value]) => [
    `${code(key)}${value.required === true ? ' **needed**' : ''}${value.deprecated === true ? ' *deprecated*' : ''}`,
    typeText(value),
    value.description ?? '',
    limitText(value),
  ]);
  return rows.length === 0 ? '' : table(['key', 'type', 'what it is', 'limits'], rows);
}

function typeText(value: CatalogProperty): string {
  const types = declaredTypes(value);
  const refs = [
    value.ref,
    value.items?.ref,
    ...(value.anyOf ?? []).flatMap((part) => [part.ref, part.items?.ref]),
  ];
  const named = [
    ...new Set(refs.flatMap((ref) => (ref === undefined ? [] : [link(code(ref), `objects.md#${ref}`)]))),
  ];
  const words = types === undefined ? 'any' : typeNames(types);
  return named.length === 0 ? words : `${words}: ${named.join(', ')}`;
}

function limitText(value: CatalogProperty): string {
  const values = value.enum ?? (value.const === undefined ? undefined : [value.const]);
  return [
    ...(values === undefined ? [] : [valueNames(values)]),
    ...limitsOf(value).map(({ predicate }) => predicate(englishWords)),
  ].join('; ');
}

/** The rules between keys, each with the ESLint rule that reports it. */
function ruleList({ rules = [] }: CatalogBody, constraints: readonly Constraint[]): string {
  const lines = rules.flatMap(({ id, says }) => {
    const constraint = constraints.find((each) => each.id.endsWith(`.${id}`));
    if (says === undefined || constraint === undefined) return [];
    const owner = constraint.grade === 'advice' ? 'a recommendation' : code(constraint.rule);
    return [`${says} (${owner}, ${link('source', constraint.source)})`];
  });
  return lines.length === 0 ? '' : `Between the keys:\n\n${bullets(lines)}`;
}

function queryTable(endpoint: CatalogEndpoint): string {
  const rows = Object.entries(endpoint.query?.properties ?? {}).map(([key, value]) => [
    `${code(key)}${value.required === true ? ' **needed**' : ''}`,
    typeText(value),
    value.description,
    limitText(value),
  ]);
  return rows.length === 0
    ? ''
    : `Query parameters:\n\n${table(['parameter', 'type', 'what it is', 'limits'], rows)}`;
}
