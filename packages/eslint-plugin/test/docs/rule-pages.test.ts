import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import plugin from '../../src/index.js';
import { lint } from '../support/lint.js';
import { ruleFiles } from '../../generator/rule-files.js';
import {
  docsFolder,
  examplesOf,
  linksOf,
  type PageExample,
  pagesOfRules,
  readRulePage,
  settingsOf,
} from './rule-page.js';

const recommended = Object.keys(plugin.configs.recommended.rules ?? {}).map((rule) =>
  rule.replace('braze/', ''),
);
const rules = Object.entries(plugin.rules);

const sections = [
  'What it reports',
  'What Braze answers',
  'Why it matters',
  'Examples',
  'What it does not report',
  'Options',
  'Related rules',
  'Sources',
  'Constraints',
  'In this repository',
];

describe('The pages of the rules', () => {
  it('are there for every rule, and for no other', () => {
    expect(pagesOfRules().toSorted()).toEqual(Object.keys(plugin.rules).toSorted());
  });

  it('and README.md have the generated parts that the plugin and the catalogue make; `npm run build` brings them up to date', () => {
    const root = resolve(docsFolder, '..');
    const outdated = [...ruleFiles(root)].filter(
      ([path, text]) => readFileSync(resolve(root, path), 'utf8') !== text,
    );
    expect(outdated.map(([path]) => path)).toEqual([]);
  });

  it.each(rules)('%s: has the same sections as all pages', (rule) => {
    const titles = [...readRulePage(rule).matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(sections);
  });

  it.each(rules)('%s: every link within the documentation leads somewhere', (rule) => {
    const own = linksOf(readRulePage(rule)).filter((address) => !address.startsWith('https://'));
    expect(own.filter((address) => !leadsSomewhere(address))).toEqual([]);
  });
});

describe.each(rules.map(([rule]) => rule))('The examples of %s', (rule) => {
  const examples = examplesOf(readRulePage(rule));

  it('show both sides', () => {
    expect(examples.filter(({ verdict }) => verdict === 'incorrect').length).toBeGreaterThan(1);
    expect(examples.filter(({ verdict }) => verdict === 'correct').length).toBeGreaterThan(1);
  });

  it.each(examples.map((example) => [example.verdict, example.line, example] as const))(
    'are right: %s at line %i',
    (_verdict, _line, example) => {
      const messages = lint(example.code, {
        rules: [...new Set([...recommended, rule])],
        filename: fileOf(example),
        settings: settingsOf(readRulePage(rule)),
      });
      if (example.verdict === 'correct') expect(messages.map(({ message }) => message)).toEqual([]);
      else expect(messages.map(({ ruleId }) => ruleId)).toContain(`braze/${rule}`);
    },
  );
});

function fileOf({ language }: PageExample): string {
  return `src/example.${language}`;
}

function leadsSomewhere(address: string): boolean {
  const [file = '', anchor] = address.split('#');
  const path = resolve(docsFolder, 'rules', file);
  if (!existsSync(path)) return false;
  return anchor === undefined || readFileSync(path, 'utf8').includes(`<a id="${anchor}"></a>`);
}
