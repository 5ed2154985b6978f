import { describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../src/index.js';
import { documentOf } from './support/document.js';
import { send } from './support/sends.js';

const service = createLanguageService();

const wrong = send('{ messages }').trim();

const rulesOf = (text: string, languageId?: string): readonly string[] =>
  service.diagnostics(documentOf(text, languageId)).map(({ ruleName }) => ruleName);

describe('diagnostics', () => {
  it('tell where what is wrong, with the page and the next steps', () => {
    const text = send("{ broadcast: true, segement_id: 's', messages }");
    const [first, ...more] = service.diagnostics(documentOf(text));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      ruleName: 'no-unknown-property',
      messageId: 'unknownKeyNear',
      severity: 'warning',
      docsUrl: 'https://braze-lint.dev/rules/no-unknown-property',
      tags: ['unnecessary'],
      data: { suggestions: [{ title: 'Rename to `segment_id`.' }] },
    });
    expect(text.slice(first?.range.start, first?.range.end)).toBe('segement_id');
  });

  it('show advice as a hint', () => {
    const text = send(
      "{ segment_id: 's', messages: { sms: { body: 'Hi', app_id: 'a', subscription_group_id: 'g' } } }",
    );
    expect(service.diagnostics(documentOf(text)).map(({ severity }) => severity)).toContain('hint');
  });

  it('follow the settings', () => {
    const code = 'sendToBraze({ messages });';
    const settings = { calls: [{ callee: 'sendToBraze', endpoint: '/messages/send', payloadArgument: 0 }] };
    expect(createLanguageService({ settings }).diagnostics(documentOf(code))).toHaveLength(1);
    expect(createLanguageService({ settings: { calls: 3 } }).settingsProblems()).toEqual([
      { path: '.calls', message: 'has to be a list' },
    ]);
  });

  it('follow the clock', () => {
    const text =
      "await fetch('https://rest.iad-01.braze.com/messages/schedule/create', { method: 'POST', headers, body: JSON.stringify({ broadcast: true, segment_id: 's', messages: { sms: { body: 'Hi', app_id: 'a', subscription_group_id: 'g' } }, schedule: { time: '2020-01-01T00:00:00', in_local_time: true } }) });";
    const at = (now: number) => createLanguageService({ now: () => now }).diagnostics(documentOf(text));
    expect(at(Date.UTC(2021, 0, 1)).map(({ ruleName }) => ruleName)).toContain('no-past-schedule');
    expect(at(Date.UTC(2019, 0, 1)).map(({ ruleName }) => ruleName)).not.toContain('no-past-schedule');
  });

  it('find what the settings say of JSON files', () => {
    const settings = { files: [{ files: 'payloads/*.json', endpoint: '/messages/send' }] };
    const document = {
      ...documentOf('{ "messages": { "sms": {} } }', 'json'),
      uri: 'file:///work/payloads/a%20b.json',
    };
    expect(createLanguageService({ settings }).diagnostics(document).length).toBeGreaterThan(0);
    expect(
      createLanguageService({ settings }).diagnostics({ ...document, uri: 'file:///work/a.json' }),
    ).toEqual([]);
  });
});

describe('in half-typed code, nothing is reported that the half-typed part may be the cause of', () => {
  it.each([
    [
      'the object that is typed in',
      `await fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', headers, body: JSON.stringify({ messages, ext: `,
    ],
    ['a statement that runs into the next one', `const payload = { messages\n${wrong}`],
    [
      'what a half-typed statement may fill in',
      `const payload = { messages };\nfunction fill() { payload. }\n${send('payload')}`,
    ],
    [
      'what goes through a half-typed function',
      `const post = (body) => { fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', headers, body: JSON.stringify({ ...body, } ) };\n\npost({ messages });\n`,
    ],
    [
      'what goes through a function that a half-typed statement replaces',
      `function post(body) { fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', headers, body: JSON.stringify(body) }); }\n\npost({ messages });\n\nif (test) { post = }\n`,
    ],
    [
      'what is sent by a half-typed statement',
      `const payload = { messages };\nawait fetch('https://rest.iad-01.braze.com/messages/send', { method: 'POST', headers, body: JSON.stringify(payload) } ;;) ;\n`,
    ],
    ['a text that only the converter refuses', `interface A implements B {}\n${wrong}`],
    ['JSON', '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "messages": {}, '],
  ])('%s', (_name, text) => {
    expect(rulesOf(text, text.startsWith('{ "$') ? 'json' : 'typescript')).toEqual([]);
  });

  it.each([
    ['another function', `export function one() {\n  ${wrong}\n}\n\nexport function two() {\n  user.\n}\n`],
    [
      'another function before',
      `export function two() {\n  const a = ;\n}\n\nexport function one() {\n  ${wrong}\n}\n`,
    ],
    [
      'a function that shares an address',
      `const base = 'https://rest.iad-01.braze.com';\nexport function one() {\n  fetch(\`\${base}/messages/send\`, { method: 'POST', headers, body: JSON.stringify({ messages }) });\n}\n\nexport function two() {\n  fetch(base.);\n}\n`,
    ],
  ])('what stands in another statement of the file stays: %s', (_name, text) => {
    expect(rulesOf(text)).toEqual(['require-recipients']);
  });
});
