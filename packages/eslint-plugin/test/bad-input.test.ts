import { describe, expect, it, jest } from '@jest/globals';

import { lint } from './support/lint.js';
import { readMarkedSource } from './support/marked-source.js';
import { lintWithParser, withTrap, withUnknownNodes } from './support/odd-parsers.js';
import { lintPlain } from './support/plain-language.js';
import { triggerCampaign } from './support/senders.js';

/** A request with one mistake: code that is hard to read must not keep it from being found. */
const mistaken = triggerCampaign('{ campaign_id: 42, broadcast: true }');

describe('settings that cannot be read', () => {
  it.each([
    ['an unknown key', { cals: [] }, '`settings.braze.cals`'],
    ['a list', [], '`settings.braze`'],
    ['calls that are no list', { calls: { callee: 'send' } }, '`settings.braze.calls`'],
    ['a call that is a text', { calls: ['send'] }, '`settings.braze.calls[0]`'],
    [
      'a call without a name',
      { calls: [{ endpoint: '/messages/send', payloadArgument: 0 }] },
      '.calls[0].callee`',
    ],
    [
      'a call without a path',
      { calls: [{ callee: 'send', payloadArgument: 0 }] },
      '`settings.braze.calls[0]`',
    ],
    [
      'a call with a path that is none',
      { calls: [{ callee: 'send', endpoint: 'messages', payloadArgument: 0 }] },
      '.calls[0].endpoint`',
    ],
    [
      'a negative position',
      { calls: [{ callee: 'send', pathArgument: 0, payloadArgument: -1 }] },
      '.calls[0].payloadArgument`',
    ],
    [
      'an unknown key of a call',
      { calls: [{ callee: 'send', pathArgument: 0, payloadArgument: 1, body: 1 }] },
      '.calls[0].body`',
    ],
  ])('%s is told once, and the rest goes on', (_name, settings, place) => {
    const [problem, ...others] = lint(mistaken, { settings });
    expect(problem).toMatchObject({ messageId: 'invalidSettings', line: 1, column: 1 });
    expect(problem?.message).toContain(place);
    expect(others.map(({ ruleId }) => ruleId)).toEqual(['braze/valid-payload']);
  });

  it('are told in a file that is not about Braze, too', () => {
    expect(lint('export {};', { settings: { cals: [] } })).toMatchObject([{ messageId: 'invalidSettings' }]);
  });

  it('do not keep the calls that can be read from being found', () => {
    const calls = [
      { callee: 'bad' },
      { callee: 'good', endpoint: '/canvas/trigger/send', payloadArgument: 0 },
    ];
    const messages = lint("good({ canvas_id: 'v1' });", { settings: { calls } });
    expect(messages.map(({ messageId }) => messageId)).toContain('noRecipients');
  });

  it.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['keys of other rules', { snapshot: 'braze.snapshot.json', timeZone: 'UTC', locale: 'en' }],
  ])('%s is fine', (_name, settings) => {
    expect(lint(mistaken, { settings }).map(({ ruleId }) => ruleId)).toEqual(['braze/valid-payload']);
  });
});

describe('code that is deep or large', () => {
  const depth = 1000;

  /** Constants of which each holds the one before it: no parser has to go deep. */
  const nested = (first: string, next: (last: string) => string): string =>
    [
      `const c0 = ${first};`,
      ...Array.from(
        { length: depth },
        (_, index) => `const c${String(index + 1)} = ${next(`c${String(index)}`)};`,
      ),
    ].join('\n');

  it.each([
    ['objects', nested('1', (last) => `{ a: ${last} }`)],
    ['lists', nested('1', (last) => `[${last}]`)],
    ['spreads', nested('{}', (last) => `{ ...${last}, k: ${last}.k }`)],
    ['choices', nested('1', (last) => `options.a ? ${last} : 2`)],
    ['texts', nested("'a'", (last) => `\`\${${last}}a\``)],
    ['names', nested('1', (last) => last)],
    ['functions', nested('() => 1', (last) => `() => ${last}()`)],
  ])('%s in one another, 1,000 deep', (_name, constants) => {
    const body = `{ campaign_id: 42, broadcast: true, trigger_properties: { a: c${String(depth)} } }`;
    for (const parser of ['typescript', 'espree'] as const) {
      expect(findings(lint(triggerCampaign(body, constants), { parser }))).toEqual(['braze/valid-payload']);
    }
  });

  it.each([
    ['lists, as far as the parser goes', `{ a: ${'['.repeat(500)}1${']'.repeat(500)} }`],
    ['ternaries', `{ a: ${'options.a ? 1 : '.repeat(depth)}2 }`],
    ['concatenations', `{ a: ${"'a' + ".repeat(depth)}'b' }`],
    ['calls, as far as the parser goes', `{ a: ${'String('.repeat(400)}1${')'.repeat(400)} }`],
    ['spreads, as far as the parser goes', `${'{ ...'.repeat(400)}{}${' }'.repeat(400)}`],
    ['objects, as far as the parser goes', `${'{ a: '.repeat(300)}1${' }'.repeat(300)}`],
  ])('%s in one another, written in place', (_name, properties) => {
    const code = triggerCampaign(`{ campaign_id: 42, broadcast: true, trigger_properties: ${properties} }`);
    expect(findings(lint(code, { parser: 'espree' }))).toEqual(['braze/valid-payload']);
  });

  it('an audience 1,000 deep', () => {
    const code = triggerCampaign(
      `{ campaign_id: 42, audience: c${String(depth)} }`,
      nested('{}', (last) => `{ AND: [${last}] }`),
    );
    expect(findings(lint(code))).toEqual(['braze/valid-payload']);
  });

  it('1,000 constants that spread one another', () => {
    const constants = Array.from(
      { length: depth },
      (_, index) =>
        `const c${String(index + 1)} = { ...c${String(index)}, k${String(index)}: ${String(index)} };`,
    );
    const before = `const c0 = {};\n${constants.join('\n')}`;
    const messages = lint(
      triggerCampaign(`{ campaign_id: 42, broadcast: true, trigger_properties: c${String(depth)} }`, before),
    );
    expect(findings(messages)).toEqual(['braze/valid-payload']);
  });

  it('a text of 5 MB', () => {
    const text = 'x'.repeat(5_000_000);
    const code = triggerCampaign(
      `{ campaign_id: 'c1', broadcast: true, trigger_properties: { text: '${text}' } }`,
    );
    const [message, ...others] = lint(code);
    expect(message?.message).toContain('5,000,011 bytes');
    expect(message?.message.length).toBeLessThan(300);
    expect(others).toEqual([]);
  }, 20_000);

  it('a list of 500,000 numbers', () => {
    const numbers = Array.from({ length: 500_000 }, () => '12345').join(', ');
    const messages = lint(
      triggerCampaign(`{ campaign_id: 42, broadcast: true, trigger_properties: { list: [${numbers}] } }`),
    );
    expect(messages.map(({ ruleId }) => ruleId)).toContain('braze/valid-payload');
  }, 20_000);

  it('a list of 500,000 ids', () => {
    const ids = Array.from({ length: 500_000 }, () => "'u1'").join(', ');
    const messages = lint(
      `braze.post('/messages/send', { external_user_ids: [${ids}], messages: { sms } });`,
      { rules: ['max-recipients'] },
    );
    expect(messages).toMatchObject([{ messageId: 'tooManyItems' }]);
    expect(messages[0]?.message).toContain('500,000');
  }, 20_000);
});

describe('code that turns in circles', () => {
  it.each([
    ['constants that spread each other', 'const a = { ...b }, b = { ...a };', 'a'],
    ['an object that holds itself', 'const a = { a: 1 };\n  a.self = a;', 'a'],
    ['an object in its own initial value', 'const a = { ...a };', 'a'],
    ['a variable that spreads itself', 'let a = {};\n  a = { ...a, b: 1 };', 'a'],
    [
      'a variable that spreads itself in a loop',
      'let a = {};\n  for (const id of options.ids) a = { ...a, [id]: a };',
      'a',
    ],
    ['a function that calls itself', 'const a = () => a();', 'a()'],
    ['functions that call each other', 'const a = () => b();\n  const b = () => a();', 'a()'],
    ['a list that maps itself', 'const a = [a].map((x) => a);', '{ a }'],
    ['destructuring of itself', 'const { a } = { a };', 'a'],
    ['a default that is the parameter', 'const f = (a = a) => a;', 'f()'],
    ['a class that extends itself', 'class A extends A {}', 'new A()'],
    [
      'a type of itself',
      'type T = { next: T };\n  const f = (t: T) => t;\n  const a: T = options.a;',
      'a.next.next',
    ],
    [
      'interfaces of each other',
      'interface A extends B { a: A }\n  interface B extends A { b: B[] }\n  const a: A = options.a;',
      'a',
    ],
  ])('%s', (_name, before, properties) => {
    const code = triggerCampaign(
      `{ campaign_id: 42, broadcast: true, trigger_properties: ${properties} }`,
      before,
    );
    expect(findings(lint(code))).toEqual(['braze/valid-payload']);
  });

  it('a body of such constants', () => {
    const code = triggerCampaign('b', 'var a = { ...b, campaign_id: 42 }, b = { ...a, broadcast: true };');
    expect(findings(lint(code))).toEqual(['braze/valid-payload']);
  });

  it('a wrapper that calls itself', () => {
    const code = `
function post(path, body) { return options.again ? post(path, body) : fetch('https://rest.iad-01.braze.com' + path, { method: 'POST', body: JSON.stringify(body) }); }
await post('/campaigns/trigger/send', { campaign_id: 42, broadcast: true });`;
    expect(findings(lint(code))).toEqual(['braze/valid-payload']);
  });
});

describe('files that are unusual', () => {
  it.each([
    ['an empty file', ''],
    ['a path in a comment only', '// sends to /campaigns/trigger/send with braze-api\nexport {};'],
    ['a path in a text only', "export const path = '/campaigns/trigger/send';"],
    ['a comment without a path', 'export const a = /* @braze */ {};'],
    ['a comment at the end', 'export {};\n// @braze /campaigns/trigger/send'],
    ['a first line for the shell', "#!/usr/bin/env node\nexport const path = '/messages/send';"],
  ])('%s has no findings', (_name, code) => {
    expect(lint(code)).toEqual([]);
    expect(lint(code, { parser: 'espree' })).toEqual([]);
  });

  it('a comment that names no endpoint is told once, at the comment', () => {
    const { code, places } = readMarkedSource('export const b = «/* @braze /nowhere */» {};');
    expect(lint(code)).toMatchObject(places.map((place) => ({ messageId: 'unknownEndpoint', ...place })));
  });

  it.each([
    ['a byte order mark', '\uFEFF', '\n'],
    ['Windows line ends', '', '\r\n'],
    ['a byte order mark and Windows line ends', '\uFEFF', '\r\n'],
    ['old Mac line ends in a comment', '/* a\rb */ ', '\n'],
  ])('%s: positions are those of ESLint', (_name, start, lineEnd) => {
    const marked = [
      "braze.post('/campaigns/trigger/send', {",
      '  recipients: [«{» trigger_properties: {} }],',
      '  campaign_id: «42»,',
      '});',
    ].join(lineEnd);
    const { code, places } = readMarkedSource(marked);
    const firstLine = start.includes('\r') ? 1 : 0;
    for (const parser of ['typescript', 'espree'] as const) {
      const found = lint(start + code, { parser, rules: ['valid-payload'] });
      expect(found.map(({ line, column }) => ({ line: line - firstLine, column }))).toEqual(
        places.map(({ line, column }) => ({ line, column })),
      );
    }
  });

  it('a suggestion keeps Windows line ends', () => {
    const code =
      "braze.post('/messages/send', {\r\n  idempotency: 1,\r\n  broadcast: true,\r\n  messages,\r\n});\r\n";
    const [message] = lint(code, { rules: ['no-unknown-property'] });
    const fix = message?.suggestions?.[0]?.fix;
    expect(fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])).toBe(
      "braze.post('/messages/send', {\r\n  broadcast: true,\r\n  messages,\r\n});\r\n",
    );
  });
});

describe('parsers that are unusual', () => {
  it('nodes of types that nobody knows are unknown values', () => {
    const code = triggerCampaign(
      '{ campaign_id: odd(1), broadcast: 7, trigger_properties: { a: odd({}) }, ...odd(2) }',
    );
    expect(findings(lintWithParser(code, withUnknownNodes('odd')))).toEqual([]);
    const sure = triggerCampaign(
      '{ ...odd(2), campaign_id: 42, broadcast: true, trigger_properties: odd({}) }',
    );
    expect(findings(lintWithParser(sure, withUnknownNodes('odd')))).toEqual(['braze/valid-payload']);
  });

  it('a statement of a type that nobody knows hides nothing else', () => {
    const code = `odd();\n${mistaken}\nodd(() => { odd(); });`;
    expect(lintWithParser(code, withUnknownNodes('odd')).map(({ ruleId }) => ruleId)).toEqual([
      'braze/valid-payload',
    ]);
  });

  it('outdated members of nodes are left alone, so that nobody is warned of them', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const code = triggerCampaign('{ campaign_id: Id.Welcome, broadcast: true }');
    expect(findings(lint(`enum Id { Welcome = 42 }\n${code}`))).toEqual(['braze/valid-payload']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('a fault of the analysis is told by the audit, and thrown by nobody', () => {
    const code = `trap(1);\n${mistaken}`;
    const messages = lintWithParser(code, withTrap('trap'));
    expect(messages).toMatchObject([
      { ruleId: 'braze/no-unchecked-payload', messageId: 'analysisFailed', line: 1 },
    ]);
    expect(messages[0]?.message).toContain('trapped');
  });

  it('a fault that is no error is told as it is', () => {
    const [message] = lintWithParser(`trap(1);\n${mistaken}`, withTrap('trap', 'out of paper'));
    expect(message).toMatchObject({ messageId: 'analysisFailed' });
    expect(message?.message).toContain('out of paper');
  });
});

describe('a language that is neither code nor JSON', () => {
  const text = "Send it to '/campaigns/trigger/send' with braze-api.";

  it.each([
    ['with a root of its own', { type: 'Root' }],
    ['with a document that is no JSON', { type: 'Document', body: { type: 'Paragraph' } }],
    ['with a program without scopes', { type: 'Program', body: [] }],
  ])('%s has no findings', (_name, root) => {
    expect(lintPlain(text, root, {})).toEqual([]);
  });

  it('has settings that are told of, where its root is called like that of code', () => {
    const messages = lintPlain(text, { type: 'Program', body: [] }, { cals: [] });
    expect(messages).toMatchObject([{ messageId: 'invalidSettings', line: 1, column: 1 }]);
  });
});

/** The rules that reported something; the audit of what is unknown aside. */
function findings(messages: ReturnType<typeof lint>): readonly (string | null)[] {
  return messages.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'braze/no-unchecked-payload');
}
