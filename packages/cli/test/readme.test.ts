import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import braze from 'eslint-plugin-braze';

import { run } from '../src/run.js';
import { RecordingTerminal } from './support/recording-terminal.js';

const root = join(__dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const severityIn = (rules: object | undefined, rule: string): string => {
  const severity = new Map<string, unknown>(Object.entries(rules ?? {})).get(`braze/${rule}`);
  return severity === 'error' ? 'E' : severity === 'warn' ? 'W' : '–';
};

describe('README.md', () => {
  it('shows a report as it is printed', async () => {
    const terminal = new RecordingTerminal(root);
    // This repository's own configuration of ESLint leaves the examples out.
    await run(['examples/order-status', '--no-ignore'], terminal);
    const [, shown = ''] = /^## What a report looks like\n\n```\n(.*?)^```$/ms.exec(readme) ?? [];
    expect(shown).not.toBe('');
    expect(terminal.output).toContain(shown);
  });

  it('lists every rule with its severities', () => {
    const rows = readme.matchAll(/^\| \[`([\w-]+)`\]\(docs\/rules\/\1\.md\) \| .* \| (.) \| (.) \|$/gm);
    const listed = [...rows].map(([, rule, recommended, strict]) => ({ rule, recommended, strict }));
    const rules = Object.keys(braze.rules).map((rule) => ({
      rule,
      recommended: severityIn(braze.configs.recommended.rules, rule),
      strict: severityIn(braze.configs.strict.rules, rule),
    }));
    expect(listed).toHaveLength(rules.length);
    expect(listed).toEqual(expect.arrayContaining(rules));
  });

  it('links to pages that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});
