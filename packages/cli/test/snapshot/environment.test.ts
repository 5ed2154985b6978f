import { describe, expect, it } from '@jest/globals';

import { runAgainst } from '../support/braze/run-against.js';
import { secret } from '../support/braze/workspace.js';

const good = { BRAZE_REST_ENDPOINT: 'https://rest.iad-01.braze.com', BRAZE_API_KEY: secret };

async function warningsFor(variables: Readonly<Record<string, string | undefined>>): Promise<string> {
  const { code, warnings, files } = await runAgainst('', { variables });
  expect({ code, files }).toEqual({ code: 2, files: [] });
  expect(warnings).not.toContain(secret);
  return warnings;
}

describe('the environment', () => {
  it.each([undefined, '', '  '])('has to hold a key: %p', async (key) => {
    expect(await warningsFor({ ...good, BRAZE_API_KEY: key })).toContain('BRAZE_API_KEY is not set');
  });

  it.each([`"${secret}"`, `Bearer ${secret}`, `${secret}\n${secret}`])(
    'has to hold nothing but the key',
    async (key) => {
      expect(await warningsFor({ ...good, BRAZE_API_KEY: key })).toContain('BRAZE_API_KEY holds');
    },
  );

  it.each([undefined, '', ' '])('has to hold an address: %p', async (endpoint) => {
    expect(await warningsFor({ ...good, BRAZE_REST_ENDPOINT: endpoint })).toContain(
      'BRAZE_REST_ENDPOINT is not set',
    );
  });

  it.each([
    'https://rest.iad-01.braze.com/messages/send',
    'https://user:word@rest.iad-01.braze.com',
    'https://rest.iad-01.braze.com?api_key=1',
    'ftp://rest.iad-01.braze.com',
    'https://',
    '::',
  ])('has to hold nothing but the address of a host: %s', async (endpoint) => {
    expect(await warningsFor({ ...good, BRAZE_REST_ENDPOINT: endpoint })).toContain(
      'is no address of a host',
    );
  });

  it.each([
    ['dashboard-01.braze.eu', 'the dashboard of EU-01', 'https://rest.fra-01.braze.eu'],
    ['https://dashboard.us-10.braze.com/', 'the dashboard of US-10', 'https://rest.us-10.braze.com'],
    ['https://SDK.iad-01.braze.com', 'the host for apps of US-01', 'https://rest.iad-01.braze.com'],
  ])('has to hold the REST host: %s', async (endpoint, what, rest) => {
    const warnings = await warningsFor({ ...good, BRAZE_REST_ENDPOINT: endpoint });
    expect(warnings).toContain(what);
    expect(warnings).toContain(rest);
  });

  it('never has the key sent without encryption', async () => {
    const warnings = await warningsFor({ ...good, BRAZE_REST_ENDPOINT: 'http://rest.iad-01.braze.com' });
    expect(warnings).toContain('use https://');
  });
});

describe('the arguments', () => {
  it('hold no key: it is not repeated', async () => {
    const run = await runAgainst('', { args: [secret] });
    expect(run.code).toBe(2);
    expect(run.warnings).toContain('BRAZE_API_KEY');
    expect(run.warnings).not.toContain(secret);
    const other = await runAgainst('', { args: ['--api-key', 'another-secret'] });
    expect(other.code).toBe(2);
    expect(other.warnings).not.toContain('another-secret');
  });

  it.each([['--timeout', '0'], ['--timeout', 'soon'], ['--nothing']])(
    'make sense: %s %s',
    async (...args) => {
      expect(await runAgainst('', { args })).toMatchObject({ code: 2, files: [] });
    },
  );

  it('explain themselves', async () => {
    const run = await runAgainst('', { args: ['--help'], variables: {} });
    expect(run).toMatchObject({ code: 0, warnings: '' });
    for (const option of [
      '--output',
      '--permissions',
      '--fresh',
      '--timeout',
      '--help',
      'BRAZE_REST_ENDPOINT',
    ])
      expect(run.output).toContain(option);
  });
});
