import { documentationUrl } from '../json-schema/documentation.js';
import { decisionsIn } from './decision.js';
import type { DocsInput } from './docs-input.js';
import { bodyText, decisionList, endpointSection } from './endpoint-section.js';
import { type Group, groupsOf } from './groups.js';
import { bullets, code, counted, generatedHead, link, page, table } from './markdown.js';

/** docs/endpoints.md, a page for each group of endpoints, and one for the objects in their bodies. */
export function endpointPages(input: DocsInput): ReadonlyMap<string, string> {
  const groups = groupsOf(input.catalog);
  return new Map([
    ['docs/endpoints.md', indexPage(groups)],
    ...groups.map((group): [string, string] => [`docs/endpoints/${group.id}.md`, groupPage(group, input)]),
    ['docs/endpoints/objects.md', objectsPage(input)],
  ]);
}

function indexPage(groups: readonly Group[]): string {
  const count = groups.reduce((sum, { endpoints }) => sum + endpoints.length, 0);
  return `${generatedHead}${page(
    '# Endpoints',
    `The ${counted(count, 'endpoint')} of Braze's REST API: what each does, what is checked of its requests, and where that is documented.
${link('coverage.md', 'coverage.md')} shows at a glance what is known of which.`,
    bullets([
      ...groups.map(({ id, title }) => link(title, `#${id}`)),
      `${link('Objects', 'endpoints/objects.md')}, which several bodies are made of`,
    ]),
    ...groups.map(groupTable),
  )}`;
}

function groupTable({ id, title, endpoints }: Group): string {
  const rows = endpoints.map(([name, { method, path, title: text, permission }]) => [
    link(code(`${method} ${path}`), `endpoints/${id}.md#${name}`),
    text,
    permission === undefined ? '' : code(permission),
  ]);
  return page(`<a id="${id}"></a>`, `## ${title}`, table(['request', 'what it does', 'permission'], rows));
}

function groupPage({ title, endpoints }: Group, input: DocsInput): string {
  return `${generatedHead}${page(
    `# ${title}`,
    `${link('All endpoints', '../endpoints.md')} · ${link('objects', 'objects.md')} · ${link('coverage', '../coverage.md')}`,
    bullets(
      endpoints.map(
        ([id, { title: text, method, path }]) => `${link(text, `#${id}`)}: ${code(`${method} ${path}`)}`,
      ),
    ),
    ...endpoints.map(([id, endpoint]) => endpointSection(id, endpoint, input)),
  )}`;
}

function objectsPage(input: DocsInput): string {
  const objects = [...input.catalog.objects];
  return `${generatedHead}${page(
    '# Objects',
    `What bodies are made of. ${link('All endpoints', '../endpoints.md')}`,
    bullets(objects.map(([id, { title }]) => link(title, `#${id}`))),
    ...objects.map(([id, object]) =>
      page(
        `<a id="${id}"></a>`,
        `## ${object.title}`,
        `${code(id)}: ${object.description} ${link('Braze documentation', documentationUrl(object.source))}`,
        bodyText(id, object, input),
        decisionList(decisionsIn(object)),
      ),
    ),
  )}`;
}
