import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import type { Constraint } from '@braze-lint/schemas';
import { Linter, type Rule } from 'eslint';

import plugin, { analysisOf, filesFor } from '../src/index.js';
import { sendMessages } from './support/senders.js';

const folder = join(__dirname, '..');

const constraints = JSON.parse(
  readFileSync(join(folder, '../../schemas/generated/constraints.json'), 'utf8'),
) as Readonly<Record<string, Constraint>>;

/** Rule by rule: in `recommended` and in `strict`. */
const severities = {
  'require-recipients': ['error', 'error'],
  'require-message': ['error', 'error'],
  'require-message-variation': ['error', 'error'],
  'valid-push-extra': ['error', 'error'],
  'valid-datetime': ['error', 'error'],
  'no-past-schedule': ['error', 'error'],
  'max-recipients': ['error', 'error'],
  'max-track-objects': ['error', 'error'],
  'max-slideup-length': ['error', 'error'],
  'max-push-size': ['error', 'error'],
  'valid-payload': ['error', 'error'],
  'valid-request-body': ['error', 'error'],
  'no-conflicting-audience': ['error', 'error'],
  'valid-endpoint': ['error', 'error'],
  'valid-authorization': ['error', 'error'],
  'known-campaign': ['error', 'error'],
  'known-message-variation': ['error', 'error'],
  'matching-message-type': ['error', 'error'],
  'permitted-endpoint': ['error', 'error'],
  'valid-track-object': ['warn', 'error'],
  'no-unknown-property': ['warn', 'error'],
  'no-deprecated-property': ['warn', 'error'],
  'no-unchecked-payload': [undefined, undefined],
} as const;

const { recommended, strict, all } = plugin.configs;
const configs: Readonly<Record<string, Linter.Config>> = { recommended, strict, all };

describe('the plugin', () => {
  it('says what it is', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: plugin.meta.name, version: plugin.meta.version });
    expect(plugin.meta).toEqual({
      name: 'eslint-plugin-braze',
      version: expect.any(String),
      namespace: 'braze',
    });
  });

  it('has the rules of the table above', () => {
    expect(Object.keys(plugin.rules).sort()).toEqual(Object.keys(severities).sort());
  });
});

describe('the rules whose reports never come with a suggestion', () => {
  const never = Object.entries<Rule.RuleModule>(plugin.rules)
    .filter(([, { meta }]) => meta?.hasSuggestions !== true)
    .map(([name]) => name);

  it('are those about sizes, permissions, the clock and what only the user can know, and the audit', () => {
    expect(never.sort()).toEqual([
      'max-push-size',
      'max-recipients',
      'max-slideup-length',
      'no-past-schedule',
      'no-unchecked-payload',
      'permitted-endpoint',
      'require-message',
      'require-recipients',
    ]);
  });

  it('have no constraint of a kind that leads to one', () => {
    const kinds = Object.values(constraints).flatMap(({ rule, kind, id }) =>
      never.includes(rule) ? [kind === 'request' ? id : kind] : [],
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'maxItems',
      'maxJsonBytes',
      'maxLength',
      'maxTotalItems',
      'noMessage',
      'noRecipients',
      'pastTime',
      'requests.permission',
    ]);
  });
});

describe('the configurations', () => {
  it('are three', () => {
    expect(plugin.configs).toEqual(configs);
  });

  it.each(Object.entries(configs))('%s has a name and holds the plugin itself', (name, config) => {
    expect(config.name).toBe(`braze/${name}`);
    expect(Object.keys(config.plugins ?? {})).toEqual(['braze']);
    expect(config.plugins?.['braze']).toBe(plugin);
    expect(Object.keys(config).sort()).toEqual(['name', 'plugins', 'rules']);
  });

  it.each(Object.entries(severities))('%s is as severe as documented', (rule, [inRecommended, inStrict]) => {
    expect(recommended.rules?.[`braze/${rule}`]).toBe(inRecommended);
    expect(strict.rules?.[`braze/${rule}`]).toBe(inStrict);
    expect(all.rules?.[`braze/${rule}`]).toBe('error');
  });

  it('name no rule that does not exist', () => {
    const named = Object.values(configs).flatMap((config) => Object.keys(config.rules ?? {}));
    const existing = Object.keys(plugin.rules).map((rule) => `braze/${rule}`);
    expect(named.filter((rule) => !existing.includes(rule))).toEqual([]);
  });

  it('work as they are, next to each other', () => {
    const code = sendMessages('{ api_key: options.key, external_user_ids: [] , messages: options.messages }');
    const found = (...configs: Linter.Config[]): readonly string[] =>
      new Linter()
        .verify(code, configs)
        .map(({ ruleId, severity }) => `${String(ruleId)} ${String(severity)}`);
    expect(found(recommended)).toEqual(['braze/no-deprecated-property 1', 'braze/require-recipients 2']);
    expect(found(recommended, strict)).toEqual([
      'braze/no-deprecated-property 2',
      'braze/require-recipients 2',
    ]);
  });
});

describe('what other programs get', () => {
  it.each([
    ['the findings that the rules report', sendMessages('{ external_user_ids: [], messages }'), 1],
    ['no analysis of a file that does not speak of Braze', 'send(message);', undefined],
  ])('%s', (_name, code, expected) => {
    let found: number | undefined;
    const probe: Rule.RuleModule = {
      create: (context) => ({
        'Program:exit'() {
          found = analysisOf(context)?.result().findings.length;
        },
      }),
    };
    const config = { plugins: { own: { rules: { probe } } }, rules: { 'own/probe': 'error' } } as const;
    const reported = new Linter().verify(code, [recommended, config]);
    expect(found).toBe(expected);
    expect(reported).toHaveLength(expected ?? 0);
  });

  it('what the settings say of a file', () => {
    const whole = { endpointKeys: false, body: [] };
    const sends = { ...whole, files: ['sends/*.json'], endpoint: '/messages/send' };
    const settings = { files: [sends, { ...whole, files: ['**/*.yaml'], endpoint: '/users/track' }] };
    expect(filesFor('/project/sends/first.json', settings)).toEqual([sends]);
    expect(filesFor('/project/sends/more/first.json', settings)).toEqual([]);
  });
});

describe.each(Object.entries(plugin.rules))('%s', (name, { meta }) => {
  it('leads to its page', () => {
    expect(meta?.docs?.url).toBe(`https://braze-lint.dev/rules/${name}`);
    expect(meta?.docs?.description).toMatch(/^\S.*[^.\s]$/);
  });

  it('takes no options', () => {
    expect(meta?.schema).toEqual([]);
  });

  it('has messages that are sentences', () => {
    const messages = Object.values(meta?.messages ?? {});
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).toMatch(/^(?:[A-Z`]|\{\{\w+\}\})/);
      expect(message).toMatch(/(?:[.?]|\{\{says\}\})$/);
    }
  });
});

describe('the built plugin', () => {
  const entry = join(folder, 'dist/index.js');

  it('loads neither ESLint nor TypeScript nor Ajv', () => {
    if (!existsSync(entry))
      throw new Error('packages/eslint-plugin/dist/index.js is missing: run `npm run build` first.');
    const script = join(folder, 'test/fixtures/list-loaded.mjs');
    const output = execFileSync(process.execPath, [script, pathToFileURL(entry).href], { encoding: 'utf8' });
    const loaded = JSON.parse(output) as readonly string[];
    expect(loaded.some((address) => address.endsWith('eslint-plugin/dist/index.js'))).toBe(true);
    const heavy =
      /[\\/](?:eslint|typescript|ajv|@typescript-eslint[\\/](?:utils|parser|typescript-estree))[\\/](?!.*eslint-plugin[\\/]dist)/;
    expect(loaded.filter((address) => heavy.test(address.replace(/.*node_modules/, '')))).toEqual([]);
  });

  it('loads the analyzer when the first file speaks of Braze, and not before', () => {
    const script = `
      import { Linter } from 'eslint';
      import { createRequire } from 'node:module';
      const { default: braze } = await import(${JSON.stringify(pathToFileURL(entry).href)});
      const { cache } = createRequire(import.meta.url);
      const isLoaded = () => Object.keys(cache).some((path) => /analyzer.dist.index\\.js$/.test(path));
      const linter = new Linter();
      const findings = (code) => linter.verify(code, [braze.configs.recommended]).map(({ ruleId }) => ruleId);
      const before = [findings('send(message)'), isLoaded()];
      const after = [findings("fetch('https://rest.iad-01.braze.com/messages/send', { method: 'GET' })"), isLoaded()];
      console.log(JSON.stringify([before, after]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [before, after] = JSON.parse(output) as readonly (readonly [readonly string[], boolean])[];
    expect(before).toEqual([[], false]);
    expect(after).toEqual([['braze/valid-endpoint'], true]);
  });

  it('makes no formatter of times before it needs one: that takes as long as all the rest of the import', () => {
    const script = `
      for (const name of ['DateTimeFormat', 'RelativeTimeFormat', 'NumberFormat', 'ListFormat', 'Segmenter', 'Collator']) {
        Intl[name] = class { constructor() { throw new Error(name); } };
      }
      await import(${JSON.stringify(pathToFileURL(entry).href)});`;
    const run = (): string =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: 'pipe',
        encoding: 'utf8',
      });
    expect(run).not.toThrow();
  });
});
