import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { loadCatalog } from '../../generator/catalog/load-catalog.js';
import { decisionOf } from '../../generator/docs/decision.js';
import { withGeneratedPart } from '../../generator/docs/markdown.js';
import { errorRows } from '../../src/generated/errors.js';
import { catalogFolder, generatorFolder, repositoryRoot } from '../generator/repository.js';

const docs = join(repositoryRoot, 'docs');
const errorsText = readFileSync(join(docs, 'errors.md'), 'utf8');
const catalog = loadCatalog(catalogFolder, generatorFolder);

/** The rules that the catalogue may name, whether or not they exist yet. */
const ruleNames = readRuleNames();

describe('docs/errors.md', () => {
  it.each(errorRows.map(({ id }) => id))('explains the row %s', (id) => {
    const [, explanation = ''] = errorsText.split(`<a id="${id}"></a>`);
    expect(explanation.slice(0, explanation.indexOf('<a id=')).trim().length).toBeGreaterThan(80);
  });

  it('has no anchor that is no row', () => {
    const anchors = [...errorsText.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect(anchors.toSorted()).toEqual(errorRows.map(({ id }) => id).toSorted());
  });

  it('links to rules that the catalogue knows', () => {
    const linked = [...errorsText.matchAll(/\]\(rules\/([a-z-]+)\.md\)/g)].map(([, name = '']) => name);
    expect([...new Set(linked)].filter((name) => !ruleNames.includes(name))).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  it('has no hole without a reason: what a page does not name is noted in the catalogue', () => {
    const holes = [...catalog.endpoints].filter(
      ([, endpoint]) => endpoint.permission === undefined || endpoint.rateLimit === undefined,
    );
    expect(holes.length).toBeGreaterThan(0);
    expect(holes.filter(([, endpoint]) => decisionOf(endpoint, '').length === 0).map(([id]) => id)).toEqual(
      [],
    );
  });

  it('has a reason for every row of the errors page that no rule finds', () => {
    const rows = catalog.errors.rows as readonly ((typeof errorRows)[number] & { readonly why?: string })[];
    const open = rows.filter(({ rule }) => rule === undefined || !ruleNames.includes(rule));
    expect(open.filter(({ why }) => why === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe('The links of the generated pages', () => {
  const pages = ['coverage.md', 'endpoints.md', ...pagesIn('endpoints')];

  it.each(pages)('%s: lead somewhere', (page) => {
    const text = readFileSync(join(docs, page), 'utf8');
    const addresses = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
    const own = [...new Set(addresses)].filter((address) => !address.startsWith('https://'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !leadsSomewhere(page, address))).toEqual([]);
  });
});

describe('A generated part of a page', () => {
  const text = 'before\n<!-- generated: x -->\nold\n<!-- /generated: x -->\nafter\n';

  it('is replaced, and the rest is kept', () => {
    expect(withGeneratedPart(text, 'x', 'new')).toBe(
      'before\n<!-- generated: x -->\n\nnew\n\n<!-- /generated: x -->\nafter\n',
    );
  });

  it('has to be marked, once', () => {
    expect(() => withGeneratedPart('no marks', 'x', 'new')).toThrow('generated: x');
    expect(() => withGeneratedPart(text + text, 'x', 'new')).toThrow('generated: x');
  });
});

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(docs, folder)).map((name) => `${folder}/${name}`);
}

function leadsSomewhere(page: string, address: string): boolean {
  const [file = '', anchor] = address.split('#');
  const path = file === '' ? page : relative(docs, join(docs, dirname(page), file));
  if (!existsSync(join(docs, path))) return false;
  return anchor === undefined || readFileSync(join(docs, path), 'utf8').includes(`<a id="${anchor}"></a>`);
}

function readRuleNames(): readonly string[] {
  const text = readFileSync(join(generatorFolder, 'catalog.schema.json'), 'utf8');
  const schema = JSON.parse(text) as { $defs: { ruleName: { enum: readonly string[] } } };
  return schema.$defs.ruleName.enum;
}
