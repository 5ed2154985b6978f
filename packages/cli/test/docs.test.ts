import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { version } from '../src/version.js';
import { runIn } from './support/run-in.js';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');

describe('docs/command-line.md', () => {
  it('lists the options that there are', async () => {
    const { output } = await runIn({}, '--help');
    const optionsIn = (text: string, line: RegExp): string[] =>
      [...text.matchAll(line)].flatMap(([row]) => /--[\w-]+(?: <\w+>)?/.exec(row) ?? []);
    const documented = optionsIn(page.split('## Options')[1]?.split('\n## ')[0] ?? '', /^\| `-[^|]*/gm);
    const known = optionsIn(output, /^ {2}-.*$/gm);
    expect(known.length).toBeGreaterThan(15);
    expect(documented.sort()).toEqual(known.sort());
  });

  it('lists the commands that there are', async () => {
    const { output } = await runIn({}, '--help');
    const commands = [...(output.split('Commands:')[1] ?? '').matchAll(/^ {2}(\w+) /gm)].map(
      ([, name]) => name,
    );
    const documented = [...page.matchAll(/^\| \[`braze-lint (\w+) /gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(2);
    expect(documented).toEqual(commands);
  });

  it('shows what explain prints', async () => {
    const { output } = await runIn({}, 'explain', '400 No Recipients');
    expect(page).toContain(`\`\`\`\n${output}\`\`\``);
  });

  it.each(['docs/command-line.md', 'docs/pre-commit.md', 'packages/cli/README.md'])(
    '%s links to pages that exist',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? '');
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
    },
  );
});

describe('.pre-commit-hooks.yaml', () => {
  it('names this version, and docs/pre-commit.md its tag', () => {
    const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8');
    expect(hooks).toContain(`npx --yes braze-lint@${version} `);
    expect(readFileSync(join(root, 'docs/pre-commit.md'), 'utf8')).toContain(`rev: v${version}\n`);
  });
});
