import { silentCases, siteCases } from './support/site-cases.js';

const call = "client.post('/campaigns/trigger/send', { foo: 'bar' })";
const sent = "/campaigns/trigger/send | strong | { foo: 'bar' }";

silentCases(
  'requests that never leave, since the file stubs what sends them',
  [
    'globalThis.fetch = fake.fetch',
    'global.fetch = jest.fn()',
    "vi.stubGlobal('fetch', fake)",
    "jest.spyOn(globalThis, 'fetch').mockResolvedValue(ok)",
    "jest.spyOn(axios, 'post')",
    "jest.mock('axios')",
    "vi.mock('../src/braze/client')",
    "jest.mock('./common/request')",
    "import nock from 'nock'",
    "const { setupServer } = require('msw/node')",
  ].map((stub) => `${stub}; ${call}`),
);

siteCases(
  'requests of a file that stubs something else',
  [
    "jest.mock('./database')",
    "jest.spyOn(clock, 'now')",
    'const fetch = require("node-fetch")',
    'this.fetch = options.fetch',
    "const text = 'mock'",
  ].map((stub) => [`${stub}; ${call}`, sent]),
);

silentCases('requests that a test expects to fail', [
  `await expect(${call}).rejects.toThrow('400')`,
  `expect(() => ${call}).toThrow()`,
  `await assert.rejects(() => ${call})`,
]);

siteCases('requests that a test expects to succeed', [[`expect(await ${call}).toBe(response)`, sent]]);
