import { describe, expect, it } from '@jest/globals';

import { maskSecrets } from '../../src/secrets/mask-secrets.js';
import { runIn } from '../support/run-in.js';

const key = '7c1b9a52-0d4e-4f3a-9b6e-2a5d8c7e1f04';
const stars = '*'.repeat(key.length);

describe('maskSecrets', () => {
  it.each([
    [`Authorization: Bearer ${key}`, `Authorization: Bearer ${stars}`],
    [`{ Authorization: 'Bearer ${key}' }`, `{ Authorization: 'Bearer ${stars}' }`],
    [
      `"headers[\\"Authorization\\"] = \\"Bearer ${key}\\""`,
      `"headers[\\"Authorization\\"] = \\"Bearer ${stars}\\""`,
    ],
    [`const BRAZE_API_KEY = '${key}';`, `const BRAZE_API_KEY = '${stars}';`],
    [
      `const apiKey: string = "x" ?? 1, api_key: "${key}"`,
      `const apiKey: string = "x" ?? 1, api_key: "${stars}"`,
    ],
    [`process.env.BRAZE_API_KEY ?? '${key}'`, `process.env.BRAZE_API_KEY ?? '${stars}'`],
    [`"{\\"api_key\\":\\"${key}\\"}"`, `"{\\"api_key\\":\\"${stars}\\"}"`],
    [`headers: { 'Authorization': '${key}' }`, `headers: { 'Authorization': '${stars}' }`],
    [`https://x/y?api_key=${key}&z=1`, `https://x/y?api_key=${stars}&z=1`],
    [`.set('Authorization', "${key}")`, `.set('Authorization', "${stars}")`],
  ])('hides the key in %s', (text, masked) => {
    expect(maskSecrets(text, {})).toBe(masked);
  });

  it.each([
    ['Authorization: `Bearer ${process.env.BRAZE_API_KEY}`'],
    ["campaign_id: '7c1b9a52-0d4e-4f3a-9b6e-2a5d8c7e1f04'"],
    ['The `Authorization` header begins with `Token`; Braze needs `Bearer` (401 Unauthorized).'],
    ["keyboard: 'something long enough'"],
  ])('leaves %s alone', (text) => {
    expect(maskSecrets(text, { BRAZE_API_KEY: 'short', PATH: 'campaign_id' })).toBe(text);
  });

  it('hides the values of the environment wherever they are', () => {
    const env = { BRAZE_API_KEY: 'no-id-but-a-secret', BRAZE_REST_ENDPOINT: 'https://rest.iad-01.braze.com' };
    expect(maskSecrets('x no-id-but-a-secret https://rest.iad-01.braze.com', env)).toBe(
      `x ${'*'.repeat(18)} https://rest.iad-01.braze.com`,
    );
  });
});

describe('what is printed', () => {
  const source = `await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST', headers: { Authorization: 'Token ${key}' }, body: JSON.stringify({ a: 'from-the-environment' }),
});
const long = '${'x'.repeat(200)}'; await fetch('https://rest.iad-01.braze.com/messages/send', { headers: { Authorization: 'Bearer ${key}' }, method: 'POST', body: JSON.stringify({}) });
`;
  const env = { BRAZE_API_KEY: 'from-the-environment' };

  it.each(['pretty', 'json', 'sarif', 'github'])('holds no key as %s', async (format) => {
    const { code, output, warnings } = await runIn({ files: { 'a.mjs': source }, env }, '--format', format);
    expect(code).toBe(1);
    expect(output).toContain('require-recipients');
    expect(output + warnings).not.toContain(key.slice(0, 8));
    expect(output + warnings).not.toContain('from-the-environment');
  });

  it.each([['audit'], ['permissions'], ['audit', '--format', 'json']])(
    'holds no key for %s',
    async (...args) => {
      const { output } = await runIn({ files: { 'a.mjs': source }, env }, ...args);
      expect(output).toContain('messages.send');
      expect(output).not.toContain(key.slice(0, 8));
    },
  );

  it('holds no key when it is in an error', async () => {
    const { warnings } = await runIn({ env }, 'from-the-environment.js');
    expect(warnings).toBe(`braze-lint: ${'*'.repeat(20)}.js: no such file or folder\n`);
  });

  it('holds no key of an answer that is explained', async () => {
    const input = `> Authorization: Bearer ${key}\n< HTTP/2 400\n\n{"message":"the key ${key} is odd"}`;
    const { output, warnings } = await runIn({ input }, 'explain');
    expect(output).toContain(`"the key ${stars} is odd" is no documented answer`);
    expect(output + warnings).not.toContain(key.slice(0, 8));
    const json = await runIn({ input }, 'explain', '--format', 'json');
    expect(json.output).not.toContain(key.slice(0, 8));
  });
});
