import { expect, test } from '@jest/globals';

import { createAnswers } from '../src/analysis/answer.js';
import { loadGenerated, withFiles } from '../src/analysis/generated-files.js';

const setup = { locale: 'en' };

test('a text has findings with their actions, requests with their endpoints, and places that cannot be parsed', () => {
  const { answer } = createAnswers();
  const text =
    "fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', body: JSON.stringify({ recipients: [] }) });";
  const document = { uri: 'playground', languageId: 'javascript', version: 1, text };
  const { findings, calls, faults } = answer('report', { document, setup });
  expect(calls).toMatchObject([{ endpoints: ['messages-send'], coverage: 'checked' }]);
  expect(findings.map(({ ruleName }) => ruleName)).toContain('no-unknown-property');
  expect(findings.flatMap(({ actions }) => actions.map(({ title }) => title))).toContain(
    'Rename to `external_user_ids`',
  );
  expect(faults).toEqual([]);
  const broken = { ...document, version: 2, text: `${text}\nconst = 1;` };
  expect(answer('report', { document: broken, setup }).faults).not.toEqual([]);
});

test('a JSON text goes to the endpoint that is chosen', () => {
  const { answer } = createAnswers();
  const document = { uri: 'playground.json', languageId: 'jsonc', version: 1, text: '{ "mesages": {} }' };
  expect(answer('report', { document, setup }).findings).toEqual([]);
  const chosen = { locale: 'en', endpoint: 'messages-send' };
  expect(answer('report', { document, setup: chosen }).findings.map(({ ruleName }) => ruleName)).toContain(
    'no-unknown-property',
  );
});

test('every endpoint to choose has a schema', () => {
  const { answer } = createAnswers();
  const endpoints = answer('endpoints', {});
  expect(endpoints.length).toBeGreaterThan(40);
  for (const { id } of endpoints) expect(answer('schema', { endpoint: id })).toContain('"$id"');
});

test('a question is asked again until its files are there', async () => {
  const fetched: string[] = [];
  let forgotten = 0;
  const fetch = (path: string) => {
    fetched.push(path);
    return Promise.resolve(path.toUpperCase());
  };
  const answer = await withFiles(
    () => [loadGenerated('a'), loadGenerated('b')],
    fetch,
    () => (forgotten += 1),
  );
  expect({ answer, fetched, forgotten }).toEqual({ answer: ['A', 'B'], fetched: ['a', 'b'], forgotten: 2 });
  await expect(
    withFiles(
      () => loadGenerated('c'),
      () => Promise.reject(new Error('gone')),
      () => undefined,
    ),
  ).rejects.toThrow('gone');
});
