import { describe, expect, it } from '@jest/globals';

import { run } from '../src/run.js';
import { RecordingTerminal } from './support/recording-terminal.js';
import { folderWith } from './support/temporary-folder.js';

const request = (body: string): string => `await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify(${body}),
});
`;

const good = request(`{ external_user_ids: ids, messages }`);
const refused = request(`{ messages: { apple_push: { alert: 'Hi' } } }`);
const lossy = request(`{ external_user_ids: ids, messages, campaignId }`);

async function braze(files: Readonly<Record<string, string>>, ...args: string[]) {
  const terminal = new RecordingTerminal(folderWith(files));
  const code = await run(args, terminal);
  return { code, output: terminal.output, warnings: terminal.warnings };
}

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
    const { code, output, warnings } = await braze({}, '--format', 'xml');
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(warnings).toBe(
      "braze-lint: Unknown format 'xml': choose pretty, stylish, json.\nSee braze-lint --help.\n",
    );
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
});
