import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { refused } from './support/run-in.js';
import { folderWith } from './support/temporary-folder.js';

const bin = join(__dirname, '../dist/bin.js');

function braze(cwd: string, args: readonly string[], input?: string) {
  const options = { cwd, encoding: 'utf8', ...(input !== undefined && { input }) } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { status, stdout, stderr };
}

/** Rules by file, of the JSON format. */
function rulesIn(stdout: string, cwd: string): Record<string, (string | null)[]> {
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null }[] }[];
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      filePath.slice(cwd.length + 1),
      messages.map(({ ruleId }) => ruleId),
    ]),
  );
}

/** What Jest cannot run in its own process: parsers and configurations that are ES modules. */
describe('bin', () => {
  beforeAll(() => {
    if (!existsSync(bin)) throw new Error('Run `npm run build` first: this test runs what was built.');
  });

  it('checks the current folder and sets the exit code', () => {
    const cwd = folderWith({
      'braze.js': "fetch(url + '/campaigns/trigger/send', { method: 'POST', body: JSON.stringify({}) });\n",
    });
    const { status, stdout, stderr } = braze(cwd, []);
    expect(stderr).toBe('');
    expect(stdout).toContain('braze.js:1:');
    expect(status).toBe(1);
  });

  it('prints with a formatter of ESLint, by name or path', () => {
    const cwd = folderWith({
      'broken.ts': 'const = 1;',
      'mine.mjs':
        'export default (results, { cwd, rulesMeta }) => [cwd, results.length, typeof rulesMeta].join(" ");',
    });
    const { status, stdout } = braze(cwd, ['--format', 'stylish', 'broken.ts']);
    expect(stdout).toMatch(/broken\.ts\n {2}1:6 {2}error {2}Parsing error: /);
    expect(status).toBe(2);
    expect(braze(cwd, ['--format', './mine.mjs']).stdout).toBe(`${cwd} 2 object\n`);
  });

  it('reads a Svelte script first of all, where the project has no ESLint of its own', () => {
    const cwd = folderWith({ 'only.svelte': `<script>\n  async function go() { ${refused} }\n</script>` });
    const { status, stdout } = braze(cwd, ['--format', 'json']);
    expect(rulesIn(stdout, cwd)).toEqual({ 'only.svelte': ['braze/require-recipients'] });
    expect(status).toBe(1);
  });

  it('reads the scripts of Vue and Svelte, in JavaScript and TypeScript', () => {
    const typed = 'const ids: string[] = [];\nconst first = <string>ids[0];';
    const template = '<button @click="go">go</button>';
    const cwd = folderWith({
      'a.vue': `<script>\nexport default { methods: { async go() { ${refused} } } };\n</script>\n<template>${template}</template>`,
      'b.vue': `<script setup lang="ts">\n${typed}\n${refused}</script>\n<template>${template}</template>`,
      'c.svelte': `<script>\n  async function go() { ${refused} }\n</script>\n<button on:click={go}>go</button>`,
      'd.svelte': `<script lang="ts">\n${typed}\nconst go = async () => { ${refused} };\n</script>\n{#if first}<button onclick={go}>go</button>{/if}`,
      'broken.vue': '<script>\nconst = 1;\n</script>',
      'broken.svelte': '<script>\nconst = 1;\n</script>',
    });
    const { status, stdout } = braze(cwd, ['--format', 'json']);
    const found = ['braze/require-recipients'];
    expect(rulesIn(stdout, cwd)).toEqual({
      'a.vue': found,
      'b.vue': found,
      'c.svelte': found,
      'd.svelte': found,
      'broken.vue': [null],
      'broken.svelte': [null],
    });
    expect(status).toBe(2);
  });

  it("obeys the ignores of the repository's configuration of ESLint, and nothing else in it", () => {
    const cwd = folderWith({
      'eslint.config.mjs':
        "export default [{ ignores: ['generated/', '**/*.gen.js'] }, { files: ['only.ts'], rules: { 'no-undef': 2 } }];",
      'a.js': refused,
      'types.ts': refused,
      'a.gen.js': refused,
      'generated/b.js': refused,
      'inner/eslint.config.mjs': "export default [{ ignores: ['c.js'] }];",
      'inner/c.js': refused,
      'inner/d.gen.js': refused,
    });
    const found = ['braze/require-recipients'];
    const { stdout, stderr } = braze(cwd, ['--format', 'json', '.', 'a.gen.js']);
    const configs = { 'eslint.config.mjs': [], 'inner/eslint.config.mjs': [] };
    expect(rulesIn(stdout, cwd)).toEqual({
      ...configs,
      'a.js': found,
      'types.ts': found,
      'inner/d.gen.js': found,
    });
    expect(stderr).toBe(
      'braze-lint: a.gen.js was left out: the configuration of ESLint ignores it (--no-ignore checks it all the same).\n',
    );
    const all = braze(cwd, ['--format', 'json', '--no-ignore']);
    expect(Object.keys(rulesIn(all.stdout, cwd))).toHaveLength(8);
  });

  it('keeps a cache that forgets what has changed', () => {
    const cwd = folderWith({ 'a.mjs': refused, 'b.mjs': 'export {};' });
    const run = () => braze(cwd, ['--cache', '--cache-location', '.cache.json', '--format', 'json']);
    expect(rulesIn(run().stdout, cwd)['a.mjs']).toEqual(['braze/require-recipients']);
    const cache = readFileSync(join(cwd, '.cache.json'), 'utf8');
    expect(cache).toContain('a.mjs');
    // The second run believes the cache: what it says is changed behind its back.
    writeFileSync(
      join(cwd, '.cache.json'),
      cache.replaceAll('braze/require-recipients', 'braze/from-the-cache'),
    );
    expect(rulesIn(run().stdout, cwd)).toEqual({ 'a.mjs': ['braze/from-the-cache'], 'b.mjs': [] });
    writeFileSync(join(cwd, 'braze-lint.config.json'), '{ "timeZone": "Europe/Berlin" }');
    expect(rulesIn(run().stdout, cwd)['a.mjs']).toEqual(['braze/require-recipients']);
  });

  it('leaves files alone with --fix where there is nothing to mend', () => {
    const cwd = folderWith({ 'a.mjs': `/* eslint no-extra-semi: 2 */;;\n${refused}` });
    expect(braze(cwd, ['--fix']).status).toBe(1);
    expect(readFileSync(join(cwd, 'a.mjs'), 'utf8')).toBe(`/* eslint no-extra-semi: 2 */;;\n${refused}`);
  });

  it('reads a pipe, and shows no progress in one', () => {
    expect(braze('.', ['--stdin', '--stdin-filename', 'x.mjs'], refused)).toEqual({
      status: 1,
      stdout: expect.stringContaining('x.mjs:3:24'),
      stderr: '',
    });
    expect(braze('.', ['explain'], 'HTTP/2 429\n').stdout).toMatch(/^429 Rate Limited\n/);
  });

  it('prints its version', () => {
    expect(braze('.', ['--version'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});
