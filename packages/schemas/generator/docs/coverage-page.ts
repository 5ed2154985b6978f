import { answeringRules } from '../../src/answering-rules.js';
import type { Constraint, ErrorRow } from '../../src/catalog-types.js';
import type { CatalogEndpoint } from '../catalog/catalog.js';
import { constraintIdsIn } from './constraint-list.js';
import { decisionOf } from './decision.js';
import type { DocsInput } from './docs-input.js';
import { type Group, groupsOf } from './groups.js';
import { code, counted, generatedHead, link, page, table } from './markdown.js';

/** docs/coverage.md: what is known and checked of each endpoint, and which rule answers for which row of the errors page. */
export function coveragePage(input: DocsInput): string {
  const { catalog, constraints } = input;
  const groups = groupsOf(catalog);
  const bodies = [...catalog.endpoints.values()].filter(({ body }) => body !== undefined).length;
  const reported = constraints.filter(({ grade }) => grade !== 'advice').length;
  return `${generatedHead}${page(
    '# Coverage',
    `${counted(catalog.endpoints.size, 'endpoint')}, ${String(bodies)} of them with a body that is checked; ${counted(constraints.length, 'constraint')}, ${reported.toLocaleString('en-US')} of them reported and the others recommendations. Each has a page as its source, and a test breaks and keeps each at its boundary.`,
    '## Endpoints',
    'The path of every endpoint below is known. Constraints are those of the body and of the objects in it.',
    ...groups.map((group) => groupTable(group, input)),
    '## Rows of the errors page',
    table(
      ['answer', 'what it means', 'found before sending by'],
      catalog.errors.rows.map((row) => errorRow(row, input)),
    ),
  )}`;
}

function groupTable({ id, title, endpoints }: Group, input: DocsInput): string {
  const rows = endpoints.map(([name, endpoint]) => endpointRow(id, name, endpoint, input));
  const head = ['endpoint', 'body', 'constraints', 'permission', 'rate limit', 'query parameters', 'remarks'];
  return page(`### ${title}`, table(head, rows));
}

function endpointRow(
  group: string,
  id: string,
  endpoint: CatalogEndpoint,
  input: DocsInput,
): readonly string[] {
  const { method, path, permission, rateLimit } = endpoint;
  return [
    link(code(`${method} ${path}`), `endpoints/${group}.md#${id}`),
    endpoint.body === undefined ? 'none' : 'checked',
    constraintCell(id, input),
    permission === undefined ? '–' : code(permission),
    rateLimit === undefined ? '–' : 'known',
    queryCell(endpoint),
    remarks(endpoint),
  ];
}

function constraintCell(id: string, { schemas, constraints }: DocsInput): string {
  const schema = schemas.get(id);
  if (schema === undefined) return '–';
  const ids = constraintIdsIn(schema);
  const own = constraints.filter((constraint) => ids.has(constraint.id));
  const advice = own.filter(({ grade }) => grade === 'advice').length;
  const sources = new Set(own.map(({ source }) => source)).size;
  return `${String(own.length)} (${String(advice)} advice) from ${counted(sources, 'page')}`;
}

function queryCell(endpoint: CatalogEndpoint): string {
  const { query } = endpoint as {
    readonly query?: { readonly properties: Readonly<Record<string, unknown>> };
  };
  return query === undefined ? 'none' : String(Object.keys(query.properties).length);
}

/** Why something is not known: what the catalogue notes of the endpoint. */
function remarks(endpoint: CatalogEndpoint): string {
  const { permission, rateLimit } = endpoint;
  const isComplete = permission !== undefined && rateLimit !== undefined;
  return isComplete
    ? ''
    : decisionOf(endpoint, '')
        .map(({ note }) => note)
        .join(' ');
}

function errorRow(
  row: ErrorRow & { readonly why?: string },
  { constraints, rules }: DocsInput,
): readonly string[] {
  return [
    link(code(`${row.status} ${row.title}`), `errors.md#${row.id}`),
    row.says,
    ruleCell(row, answeringRules(row, constraints), rules),
  ];
}

function ruleCell(
  { why }: { readonly why?: string },
  names: readonly Constraint['rule'][] | readonly string[],
  rules: ReadonlySet<string>,
): string {
  const known = names.filter((name) => rules.has(name)).map((name) => link(code(name), `rules/${name}.md`));
  if (known.length > 0) return known.join(', ');
  return names.length === 0 ? `only run time can tell: ${why ?? ''}` : `no rule yet: ${why ?? ''}`;
}
