import { describe, expect, it } from '@jest/globals';

import { lintPaths } from '../../src/lint/lint-paths.js';
import { folderWith } from '../support/temporary-folder.js';

/** A request whose `extra` is a text. */
const call = `fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  body: JSON.stringify({
    external_user_ids: ['a'],
    messages: { apple_push: { alert: 'x', extra: 'text' } },
  }),
})`;

async function lint(files: Readonly<Record<string, string>>, strict = false) {
  return lintPaths({ paths: ['.'], strict }, folderWith(files));
}

async function rulesOf(name: string, text: string): Promise<(string | null)[]> {
  const { results } = await lint({ [name]: text });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

describe('lintPaths', () => {
  it.each([
    ['module.js', `export const answer = await ${call};`],
    ['script.js', `with (options) { return ${call}; }`],
    ['decorators.js', `@Injectable() class Service { send() { return ${call}; } }`],
    ['page.js', `export const Page = () => <button onClick={() => ${call}} />;`],
    ['page.jsx', `export const Page = () => <button onClick={() => ${call}} />;`],
    ['module.mjs', `await ${call};`],
    ['script.cjs', `with (module.exports) { return ${call}; }`],
    ['types.ts', `const answer = <Promise<Response>>${call};`],
    ['types.mts', `const answer = await ${call} as Response;`],
    ['types.cts', `import http = require('node:http'); export = ${call};`],
    ['page.tsx', `export const Page = <T,>(props: T) => <button onClick={() => ${call}} />;`],
    ['UPPER.JS', `${call};`],
  ])('reads %s', async (name, text) => {
    expect(await rulesOf(name, text)).toEqual(['braze/valid-push-extra']);
  });

  it.each([
    ['body.json', '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "broadcast": true }'],
    ['comments.json', '{ "$schema": "x/messages/send.json", /* all */ "broadcast": true, }'],
    ['body.jsonc', '// all\n{ "$schema": "x/messages/send.json", "broadcast": true, }'],
    ['body.json5', "{ $schema: 'x/messages/send.json', broadcast: true }"],
    ['BODY.JSON', '{ "$schema": "https:\\/\\/x\\/messages\\/send.json", "broadcast": true }'],
  ])('reads %s', async (name, text) => {
    expect(await rulesOf(name, text)).toEqual(['braze/require-message']);
  });

  it('leaves other JSON alone, whatever it holds', async () => {
    const { results, problems } = await lint({
      'package.json': '{ "$schema": "https://json.schemastore.org/package.json" }',
      'package-lock.json': '{ "path": "/messages/send" }',
      'broken.json': '{',
      'late.json': `{ "a": "${'x'.repeat(70_000)}", "$schema": "x/messages/send.json" }`,
    });
    expect({ results, problems }).toEqual({ results: [], problems: [] });
  });

  it('tells that a body cannot be parsed', async () => {
    const { results } = await lint({ 'a.json': '{ "$schema": "x/messages/send.json", ' });
    expect(results.map(({ fatalErrorCount }) => fatalErrorCount)).toEqual([1]);
  });

  it('keeps on when a file cannot be parsed', async () => {
    const { results, problems } = await lint({ 'a.js': 'const = 1;', 'b.js': call });
    expect(results.map(({ fatalErrorCount, errorCount }) => ({ fatalErrorCount, errorCount }))).toEqual([
      { fatalErrorCount: 1, errorCount: 1 },
      { fatalErrorCount: 0, errorCount: 1 },
    ]);
    expect(results[0]?.messages[0]).toMatchObject({
      line: 1,
      column: 7,
      message: 'Parsing error: Unexpected token =',
    });
    expect(problems).toEqual([]);
  });

  it('obeys comments that switch our rules off', async () => {
    expect(await rulesOf('a.js', `/* eslint-disable braze/valid-push-extra */\n${call};`)).toEqual([]);
    expect(await rulesOf('a.js', `/* eslint-disable */\n${call};`)).toEqual([]);
  });

  it('says nothing about other rules that comments name', async () => {
    const comments = `/* eslint no-undef: error, unknown/rule: error */
// eslint-disable-next-line no-console, unknown/other
console.log(1);`;
    expect(await rulesOf('a.js', comments)).toEqual([]);
  });

  it('makes errors of warnings when it is strict', async () => {
    const files = { 'a.js': call.replace("extra: 'text'", 'badgeCount: 1') };
    const [lenient] = (await lint(files)).results;
    const [strict] = (await lint(files, true)).results;
    expect([lenient?.errorCount, lenient?.warningCount]).toEqual([0, 1]);
    expect([strict?.errorCount, strict?.warningCount]).toEqual([1, 0]);
  });
});
