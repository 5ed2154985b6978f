import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';

import { lossy, refused, runIn } from '../support/run-in.js';

const schemaFile = join(
  require.resolve('@microsoft/jest-sarif/package.json'),
  '../lib/schemas/sarif-2.1.0-rtm.5.json',
);

/** The schema that the SARIF committee publishes for version 2.1.0. */
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

async function sarifOf(files: Readonly<Record<string, string>>, env = {}, ...args: string[]) {
  const { code, output } = await runIn({ files, env }, '--format', 'sarif', ...args);
  const log = JSON.parse(output) as Log;
  validate(log);
  return { code, log, faults: validate.errors ?? [] };
}

describe('sarif', () => {
  it('follows the official schema, which is one that refuses', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });

  it('tells rules, levels and places', async () => {
    const { code, log, faults } = await sarifOf({ 'src/ä b.mjs': refused, 'c.mjs': lossy });
    expect(faults).toEqual([]);
    expect(code).toBe(1);
    const [run] = log.runs;
    expect(run?.tool.driver.rules?.map(({ id, helpUri }) => [id, helpUri])).toEqual([
      ['braze/no-unknown-property', 'https://braze-lint.dev/rules/no-unknown-property'],
      ['braze/require-recipients', 'https://braze-lint.dev/rules/require-recipients'],
    ]);
    expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['braze/no-unknown-property', 0, 'warning'],
      ['braze/require-recipients', 1, 'error'],
    ]);
    expect(run?.results?.[1]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/%C3%A4%20b.mjs' },
          region: { startLine: 3, startColumn: 24, endLine: 3, endColumn: 25 },
        },
      },
    ]);
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  it('brings suggestions as fixes, and what comments switch off as suppressed', async () => {
    const wrong = lossy.replace('campaignId', 'triggerProperties: 1, overrideFrequencyCapping: true');
    const off = `/* eslint-disable braze/require-recipients -- known */\n${refused}`;
    const { log, faults } = await sarifOf({ 'a.mjs': wrong, 'b.mjs': off });
    expect(faults).toEqual([]);
    const results = log.runs[0]?.results ?? [];
    expect(results.flatMap(({ fixes = [] }) => fixes).length).toBeGreaterThan(0);
    expect(results.at(-1)?.suppressions).toEqual([{ kind: 'inSource', justification: 'known' }]);
  });

  it('tells what could not be checked', async () => {
    const { code, log, faults } = await sarifOf({ 'a.mjs': 'const = 1' }, {}, 'a.mjs', 'nowhere.js');
    expect(faults).toEqual([]);
    expect(code).toBe(2);
    const [invocation] = log.runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      'Parsing error: Unexpected token =',
      'no such file or folder',
    ]);
  });

  it('is empty and valid when nothing is found', async () => {
    const { code, log, faults } = await sarifOf({});
    expect({ code, faults, results: log.runs[0]?.results }).toEqual({ code: 0, faults: [], results: [] });
  });
});
