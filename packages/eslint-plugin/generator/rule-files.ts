import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Constraint } from '@braze-lint/schemas';
import { errorRows } from '@braze-lint/schemas';

import { rulesOf } from './rule-facts.js';
import { anchorsIn, rulePage } from './rule-page.js';
import { ruleTable } from './rule-table.js';

/** The pages of the rules and README.md with their generated parts made anew: their text by their path from the root. */
export function ruleFiles(root: string): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const table = JSON.parse(read('schemas/generated/constraints.json')) as Readonly<
    Record<string, Constraint>
  >;
  const rules = rulesOf(Object.values(table), errorRows);
  const pages = readdirSync(join(root, 'docs/endpoints')).map((name) => `endpoints/${name}`);
  const anchors = anchorsIn(pages.map((path) => ({ path, text: read(`docs/${path}`) })));
  const made = rules.map((rule): [string, string] => {
    const path = `docs/rules/${rule.name}.md`;
    return [path, rulePage(read(path), rule, anchors)];
  });
  return new Map([...made, ['README.md', withRuleTable(read('README.md'), ruleTable(rules))]]);
}

const start = '<!-- generated: rules -->';
const end = '<!-- /generated: rules -->';

function withRuleTable(text: string, table: string): string {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no part between ${start} and ${end}.`);
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}
