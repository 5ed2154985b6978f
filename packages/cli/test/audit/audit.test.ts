import { describe, expect, it } from '@jest/globals';

import { runIn } from '../support/run-in.js';

const files = {
  'src/send.js': `export async function send(ids, body, events, way) {
  await fetch('https://rest.iad-01.braze.com/messages/send', {
    method: 'POST',
    body: JSON.stringify({ external_user_ids: ['a'], messages: { apple_push: { alert: 'Hi' } } }),
  });
  await fetch(process.env.BRAZE_URL + '/campaigns/trigger/send', { method: 'POST', body });
  await fetch('https://rest.iad-01.braze.com/users/track', { method: 'POST', body: JSON.stringify({ events }) });
}
`,
  'lists.js': `await fetch('https://rest.iad-01.braze.com/scim/v2/Users/a', { method: 'PUT', body: JSON.stringify({ a: 1 }) });
`,
  'body.json': '{ "$schema": "x/messages/send.json", "broadcast": true }',
  'none.js': 'console.log(1);',
};

interface Json {
  readonly calls: readonly Record<string, unknown>[];
  readonly permissions: readonly Record<string, unknown>[];
  readonly unused: readonly string[];
  readonly problems: readonly unknown[];
}

async function json(place: Parameters<typeof runIn>[0], ...args: string[]): Promise<Json> {
  return JSON.parse((await runIn(place, ...args, '--format', 'json')).output) as Json;
}

describe('braze-lint audit', () => {
  it('lists every call with its endpoint, whole place, permission and rate limit', async () => {
    const { calls, problems } = await json({ files }, 'audit', 'src', 'body.json');
    expect(problems).toEqual([]);
    expect(
      calls.map(({ file, line, column, endLine, endColumn, coverage }) => [
        file,
        line,
        column,
        endLine,
        endColumn,
        coverage,
      ]),
    ).toEqual([
      ['body.json', 1, 1, 1, 57, 'checked'],
      ['src/send.js', 2, 9, 5, 5, 'checked'],
      ['src/send.js', 6, 9, 6, 91, 'not'],
      ['src/send.js', 7, 9, 7, 113, 'partly'],
    ]);
    expect(calls[3]).toMatchObject({
      endpoints: [
        {
          method: 'POST',
          path: '/users/track',
          permission: 'users.track',
          rateLimit: expect.stringMatching(/^3,000 requests in 3 seconds/),
        },
      ],
      found: 'its path, together with `rest.iad-01.braze.com`',
      reasons: expect.stringContaining('`events` comes from a parameter'),
    });
  });

  it('prints a table, the reason below its call', async () => {
    const { code, output, warnings } = await runIn({ files }, 'audit');
    expect({ code, warnings }).toEqual({ code: 0, warnings: '' });
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^call +endpoint +body +found by$/);
    const at = lines.findIndex((line) =>
      /^src\/send\.js:6:9 +POST \/campaigns\/trigger\/send +not checked +its path/.test(line),
    );
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toMatch(/^ {2}`body` comes from a parameter/);
    expect(output).toMatch(/^POST \/messages\/send +2 +messages\.send +250,000 requests an hour/m);
    expect(output).toMatch(/\n5 calls in 3 of 4 files: \d checked, \d partly, \d not\.\n$/);
  });

  it('prints Markdown', async () => {
    const { output } = await runIn({ files }, 'audit', '--format', 'markdown');
    expect(output).toMatch(
      /^# Calls to Braze\n\n5 calls in 3 of 4 files: 3 checked, 1 partly, 1 not\.\n\n\| call \| /,
    );
    expect(output).toMatch(/^\| src\/send\.js:6:9 \| .* \| not checked \| .* \| `body` comes from .* \|$/m);
    expect(output).toMatch(
      /\n## Endpoints\n\n\| endpoint \| calls \| permission \| rate limit \|\n\| --- \|/,
    );
  });

  it('says so when there is no call', async () => {
    expect(await runIn({ files: { 'a.js': '' } }, 'audit')).toEqual({
      code: 0,
      output: 'No call to Braze was found in 1 file.\n',
      warnings: '',
    });
  });

  it('ends with 2 for what it cannot read, and lists the rest', async () => {
    const { code, output, warnings } = await runIn(
      { files: { ...files, 'bad.js': 'const = 1' } },
      'audit',
      '.',
      'nowhere',
    );
    expect(code).toBe(2);
    expect(output).toContain('src/send.js:2:9');
    expect(warnings).toContain('braze-lint: nowhere: no such file or folder\n');
    expect(warnings).toContain('braze-lint: bad.js:1:7: Parsing error: Unexpected token =\n');
  });

  it('knows the calls that the settings declare', async () => {
    const declared = {
      'braze-lint.config.json': JSON.stringify({
        calls: [{ callee: 'push', endpoint: '/messages/send', payloadArgument: 0 }],
      }),
      'a.js': "import { push } from './b.js';\npush({ broadcast: true });",
    };
    const { calls } = await json({ files: declared }, 'audit');
    expect(calls.map(({ line, column, found }) => [line, column, found])).toEqual([
      [2, 1, '`push` in `settings.braze.calls`'],
    ]);
  });
});

describe('braze-lint permissions', () => {
  it('groups the calls by the permission that they need', async () => {
    const { output } = await runIn({ files }, 'permissions');
    expect(output).toBe(`permission              endpoint
campaigns.trigger.send  POST /campaigns/trigger/send
  src/send.js:6:9
messages.send           POST /messages/send
  body.json:1:1
  src/send.js:2:9
users.track             POST /users/track
  src/send.js:7:9
not documented          PUT /scim/v2/Users/{id}
  lists.js:1:7

The API key needs 3 permissions for 5 calls.
`);
  });

  it('compares them with those of the settings', async () => {
    const settings = { 'braze-lint.config.json': '{ "permissions": ["messages.send", "users.delete"] }' };
    const { permissions, unused } = await json({ files: { ...files, ...settings } }, 'permissions');
    expect(permissions.map(({ permission, granted, calls }) => [permission, granted, calls])).toEqual([
      ['campaigns.trigger.send', false, [{ file: 'src/send.js', line: 6, column: 9 }]],
      [
        'messages.send',
        true,
        [
          { file: 'body.json', line: 1, column: 1 },
          { file: 'src/send.js', line: 2, column: 9 },
        ],
      ],
      ['users.track', false, [{ file: 'src/send.js', line: 7, column: 9 }]],
    ]);
    expect(unused).toEqual(['users.delete']);
    const { output } = await runIn({ files: { ...files, ...settings } }, 'permissions');
    expect(output).toMatch(/^users\.track \(the key lacks it\) /m);
    expect(output).toMatch(/^The settings list permissions that no call needs: users\.delete\.$/m);
  });

  it('prints Markdown', async () => {
    const { output } = await runIn({ files }, 'permissions', '--format', 'markdown');
    expect(output).toContain('| messages.send | POST /messages/send | body.json:1:1, src/send.js:2:9 |');
  });
});
