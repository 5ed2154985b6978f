import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fenced block of a rule's page that the rule must report, or that no rule may report. */
export interface PageExample {
  readonly language: 'js' | 'ts';
  readonly verdict: 'incorrect' | 'correct';
  readonly code: string;
  /** In the page, counted from 1. */
  readonly line: number;
}

export const docsFolder = fileURLToPath(new URL('../../../../docs/', import.meta.url));

/** The names of the rules that have a page. */
export function pagesOfRules(): readonly string[] {
  return readdirSync(`${docsFolder}rules`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));
}

export function readRulePage(rule: string): string {
  return readFileSync(`${docsFolder}rules/${rule}.md`, 'utf8');
}

export function examplesOf(page: string): readonly PageExample[] {
  const blocks = page.matchAll(
    /^```(?<language>js|ts) (?<verdict>incorrect|correct)\n(?<code>[\s\S]*?)^```$/gm,
  );
  return [...blocks].map(({ groups = {}, index }) => ({
    language: groups['language'] === 'ts' ? 'ts' : 'js',
    verdict: groups['verdict'] === 'correct' ? 'correct' : 'incorrect',
    code: groups['code'] ?? '',
    line: page.slice(0, index).split('\n').length,
  }));
}

/** The `settings.braze` that the page's examples go with. */
export function settingsOf(page: string): unknown {
  const text = /^```json settings\n([\s\S]*?)^```$/m.exec(page)?.[1];
  return text === undefined ? undefined : JSON.parse(text);
}

/** The addresses of the page's links. */
export function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/\]\((?<address>[^)\s]+)\)/g)].map(({ groups = {} }) => groups['address'] ?? '');
}
