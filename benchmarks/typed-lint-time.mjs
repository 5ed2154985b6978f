// What the plugin adds to linting a project with type information, in which paths, bodies and wrappers stand in other files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import braze from 'eslint-plugin-braze';

import { median, milliseconds, percentMore } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const callers = 40;
const root = mkdtempSync(join(tmpdir(), 'braze-lint-typed-'));

try {
  const files = project();
  for (const [name, text] of files) writeFileSync(join(root, name), text);
  const names = [...files.keys()].filter((name) => name.endsWith('.ts'));
  const base = {
    files: ['**/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { project: join(root, 'tsconfig.json'), tsconfigRootDir: root },
    },
  };
  const rules = Object.assign({}, ...[braze.configs.all].flat().map((config) => config.rules));
  const without = measure(names, files, base);
  const empty = { rules: { empty: { create: () => ({ Program: () => undefined, '*': () => undefined }) } } };
  const traversed = measure(names, files, { ...base, plugins: { empty }, rules: { 'empty/empty': 'error' } });
  const all = measure(names, files, { ...base, plugins: { braze }, rules });
  printTable(
    ['files', 'no rules', 'one empty rule', 'all rules', 'against one empty rule'],
    [
      [
        String(names.length),
        milliseconds(without),
        milliseconds(traversed),
        milliseconds(all),
        percentMore(all / traversed),
      ],
    ],
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}

/**
 * The median time of linting all files, in milliseconds; the program is there already after the first round.
 * @param {readonly string[]} names
 * @param {ReadonlyMap<string, string>} files
 * @param {import('eslint').Linter.Config} config
 */
function measure(names, files, config) {
  const linter = new Linter({ cwd: root });
  const times = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    for (const name of names) {
      const messages = linter.verify(files.get(name) ?? '', [config], { filename: join(root, name) });
      const fatal = messages.find((message) => message.fatal === true);
      if (fatal !== undefined) throw new Error(fatal.message);
    }
    return performance.now() - start;
  });
  return median(times.slice(1));
}

function project() {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  };
  const files = new Map([
    ['tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] })],
    ['paths.ts', "export const BRAZE_PATHS = { trigger: '/campaigns/trigger/send' } as const;\n"],
    [
      'client.ts',
      `import { BRAZE_PATHS } from './paths';
export class BrazeClient {
  async trigger(body: unknown) {
    return fetch(process.env.BRAZE_URL + BRAZE_PATHS.trigger, { method: 'POST', body: JSON.stringify(body) });
  }
}
`,
    ],
    [
      'bodies.ts',
      `export interface User { readonly id: string; readonly name: string }
export const recipientOf = (user: User) => ({ external_user_id: user.id, trigger_properties: { name: user.name } });
`,
    ],
  ]);
  for (let index = 0; index < callers; index += 1) files.set(`caller${String(index)}.ts`, callerText(index));
  return files;
}

/** @param {number} index */
function callerText(index) {
  return `import { BrazeClient } from './client';
import { type User, recipientOf } from './bodies';
const braze = new BrazeClient();
export async function welcome(user: User, all: boolean) {
  await braze.trigger({ campaign_id: 'welcome-${String(index)}', recipients: [recipientOf(user)] });
  await braze.trigger({ campaign_id: 'all-${String(index)}', broadcast: all, trigger_properties: { name: user.name } });
}
${Array.from({ length: 30 }, (_, line) => `export const helper${String(line)} = (user: User): string => user.name.trim() + '${String(line)}';`).join('\n')}
`;
}
