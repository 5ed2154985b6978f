import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { good, lossy, refused, runIn } from './support/run-in.js';
import { folderWith } from './support/temporary-folder.js';

const braze = (files: Readonly<Record<string, string>>, ...args: string[]) => runIn({ files }, ...args);

describe('run', () => {
  it('ends with 0 and a sentence when there is nothing to report', async () => {
    expect(await braze({ 'a.mjs': good })).toEqual({
      code: 0,
      output: 'No findings in 1 file.\n',
      warnings: '',
    });
  });

  it('ends with 1 and shows place, source, message, page and the way on', async () => {
    const { code, output, warnings } = await braze({ 'lib/a.mjs': refused });
    expect(code).toBe(1);
    expect(warnings).toBe('');
    expect(output).toMatch(/^lib\/a\.mjs:3:24 {2}error {2}braze\/require-recipients$/m);
    expect(output).toMatch(/^ {2}> 3 \| {3}body: JSON\.stringify\(\{ messages: /m);
    expect(output).toMatch(/^ {6}\| {24}\^$/m);
    expect(output).toContain('(400 No Recipients)');
    expect(output).toMatch(/^ {2}https:\S+\/require-recipients\S*$/m);
    expect(output).toMatch(/^1 error in 1 of 1 file\.$/m);
    expect(output).toContain('npm install --save-dev eslint eslint-plugin-braze');
    expect(output).toContain('export default [braze.configs.recommended];');
  });

  it('ends with 0 for warnings alone, and with 1 when they are errors', async () => {
    expect(await braze({ 'a.mjs': lossy })).toMatchObject({
      code: 0,
      output: expect.stringContaining('1 warning in'),
    });
    expect(await braze({ 'a.mjs': lossy }, '--strict')).toMatchObject({ code: 1 });
  });

  it('ends with 2 when a file cannot be parsed, and checks the others', async () => {
    const { code, output } = await braze({ 'a.mjs': 'const = 1', 'b.mjs': refused });
    expect(code).toBe(2);
    expect(output).toMatch(/^a\.mjs:1:7 {2}cannot be read$/m);
    expect(output).toContain('Parsing error: Unexpected token =');
    expect(output).toContain('1 error in 1 of 1 file.');
    expect(output).toContain('1 path could not be checked.');
  });

  it('ends with 2 when a path leads nowhere, and checks the others', async () => {
    const { code, output, warnings } = await braze({ 'a.mjs': good }, 'missing.js', 'a.mjs');
    expect(code).toBe(2);
    expect(output).toContain('No findings in 1 file.');
    expect(warnings).toBe('braze-lint: missing.js: no such file or folder\n');
  });

  it('ends with 2 when the arguments make no sense', async () => {
    expect(await braze({}, '--max-warnings', 'few')).toEqual({
      code: 2,
      output: '',
      warnings: expect.stringMatching(
        /^braze-lint: option .* whole number from 0 up\.\nSee braze-lint --help\.\n$/,
      ),
    });
    expect(await braze({ 'a.mjs': refused }, '--format', 'xml')).toEqual({
      code: 2,
      output: '',
      warnings:
        "braze-lint: Unknown format 'xml': choose pretty, sarif, github, json, or a formatter of ESLint that is installed.\n",
    });
  });

  it('prints JSON as ESLint does', async () => {
    const { code, output } = await braze({ 'a.mjs': refused }, '--format', 'json');
    const results: unknown = JSON.parse(output);
    expect(code).toBe(1);
    expect(results).toEqual([
      expect.objectContaining({
        errorCount: 1,
        messages: [
          expect.objectContaining({ ruleId: 'braze/require-recipients', line: 3, column: 24, severity: 2 }),
        ],
      }),
    ]);
  });

  it('prints help and version', async () => {
    expect(await braze({}, '--help')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Usage: braze-lint'),
    });
    expect(await braze({}, '--version')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('counts warnings against --max-warnings, and says so', async () => {
    expect(await braze({ 'a.mjs': lossy }, '--max-warnings', '1')).toMatchObject({ code: 0, warnings: '' });
    expect(await braze({ 'a.mjs': lossy }, '--max-warnings', '0')).toMatchObject({
      code: 1,
      warnings: 'braze-lint: 1 warning, and --max-warnings allows 0.\n',
    });
  });

  it('leaves warnings out of the report with --quiet, and still counts them', async () => {
    const files = { 'a.mjs': lossy, 'b.mjs': refused };
    const { output } = await braze(files, '--quiet');
    expect(output).not.toContain('no-unknown-property');
    expect(output).toContain('1 error in 1 of 2 files.');
    expect(await braze({ 'a.mjs': lossy }, '--quiet', '--max-warnings=0')).toMatchObject({
      code: 1,
      output: 'No findings in 1 file.\n',
    });
  });

  it('writes the report to a file', async () => {
    const cwd = folderWith({ 'a.mjs': refused });
    expect(await runIn({ cwd }, '--format', 'json', '-o', 'reports/braze.json')).toEqual({
      code: 1,
      output: '',
      warnings: '',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'reports/braze.json'), 'utf8'))).toHaveLength(1);
  });

  it('checks the standard input under a name', async () => {
    expect(await runIn({ input: refused }, '--stdin')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^stdin\.js:3:24 {2}error/),
    });
    const typed = refused.replace("'Hi'", "<string>'Hi'");
    expect(await runIn({ input: typed }, '--stdin', '--stdin-filename', 'src/a.ts')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^src\/a\.ts:3:24 {2}error/),
    });
    expect(await runIn({ input: good }, '--stdin')).toMatchObject({ code: 0 });
    expect(await runIn({ input: 'const = 1' }, '--stdin')).toMatchObject({ code: 2 });
  });
});
