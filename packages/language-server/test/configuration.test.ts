import { describe, expect, it } from '@jest/globals';

import { bareClient, newClient, oldClient } from './support/client-capabilities.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import type { TestClient } from './support/test-client.js';
import { folderWith } from './support/temporary-folder.js';
import { accepted, otherPermissions } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';

async function codes(client: TestClient, one: string): Promise<unknown[]> {
  return (await client.pull(one)).map(({ code }) => code);
}

const refusedBySettings = ['braze/permitted-endpoint'];

describe.each(bothWays)('settings of the editor, $way', ({ connect }) => {
  it('are asked for, and asked for again when they have changed', async () => {
    const client = connect();
    const asked: unknown[] = [];
    let answer: unknown = { ...otherPermissions, files: null };
    client.configuration = (item) => {
      asked.push(item);
      return answer;
    };
    await client.initialize();
    await client.open(uri, accepted);
    await expect(codes(client, uri)).resolves.toEqual(refusedBySettings);
    await expect(codes(client, uri)).resolves.toEqual(refusedBySettings);
    expect(asked).toEqual([{ section: 'braze' }]);

    answer = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes.includes('diagnostic'), 'a refresh');
    await expect(codes(client, uri)).resolves.toEqual([]);
    expect(new Set(client.refreshes)).toEqual(new Set(['diagnostic', 'inlayHint', 'codeLens']));
  });

  it('differ from root to root', async () => {
    const client = connect();
    client.configuration = ({ scopeUri }) => (scopeUri === 'file:///one' ? otherPermissions : {});
    await client.initialize(newClient, {
      workspaceFolders: [
        { uri: 'file:///one', name: 'one' },
        { uri: 'file:///two', name: 'two' },
      ],
    });
    for (const root of ['one', 'two', 'one/nested', 'oneself'])
      await client.open(`file:///${root}/a.js`, accepted);
    await expect(codes(client, 'file:///one/a.js')).resolves.toEqual(refusedBySettings);
    await expect(codes(client, 'file:///one/nested/a.js')).resolves.toEqual(refusedBySettings);
    await expect(codes(client, 'file:///two/a.js')).resolves.toEqual([]);
    await expect(codes(client, 'file:///oneself/a.js')).resolves.toEqual([]);

    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: 'file:///one', name: 'one' }] },
    });
    await expect(codes(client, 'file:///one/a.js')).resolves.toEqual([]);
  });

  it('come with initialize, and then in notifications, from a client that cannot be asked', async () => {
    const client = connect();
    await client.initialize(bareClient, { initializationOptions: { braze: otherPermissions } });
    const first = client.nextPush(uri);
    await client.open(uri, accepted);
    await expect(first).resolves.toMatchObject({ diagnostics: [{ code: 'braze/permitted-endpoint' }] });
    const second = client.nextPush(uri);
    await client.notify('workspace/didChangeConfiguration', { settings: { braze: {} } });
    await expect(second).resolves.toMatchObject({ diagnostics: [] });
  });
});

describe('settings of the editor', () => {
  it('that it does not tell in time are taken from what it told before', async () => {
    const client = clientInProcess();
    client.configuration = () => new Promise(() => undefined);
    client.server.connection.onRequest('workspace/configuration', () => new Promise(() => undefined));
    await client.initialize(newClient, { initializationOptions: { braze: otherPermissions } });
    await client.open(uri, accepted);
    await expect(codes(client, uri)).resolves.toEqual(refusedBySettings);
    expect(client.logged).toEqual([expect.stringContaining('did not tell its settings')]);
  });

  it.each([null, undefined, 7, 'text', [], { permissions: null }])('may be %j', async (answer) => {
    const client = clientInProcess();
    client.configuration = () => answer;
    await client.initialize();
    await client.open(uri, accepted);
    await expect(codes(client, uri)).resolves.toEqual([]);
    expect(client.shown).toEqual([]);
  });

  it('that cannot be read are shown once', async () => {
    const client = clientInProcess();
    client.configuration = () => ({ timeZone: 'Mars/Olympus', colour: 'red' });
    await client.initialize();
    for (const name of ['a', 'b']) {
      await client.open(`file:///project/${name}.js`, accepted);
      await codes(client, `file:///project/${name}.js`);
    }
    expect(client.shown).toEqual([
      expect.stringMatching(/^braze\.colour is not known/),
      expect.stringMatching(/^braze\.timeZone has to be the IANA name/),
    ]);
  });
});

describe('the configuration file', () => {
  const config = 'braze-lint.config.json';
  const withOthers = '{ "$schema": "./s.json", "permissions": ["users.track"] }';

  async function opened(folder: ReturnType<typeof folderWith>, name: string, capabilities = newClient) {
    const client = clientInProcess();
    await client.initialize(capabilities, { workspaceFolders: [{ uri: folder.uri, name: 'root' }] });
    await client.open(folder.uriOf(name), accepted);
    return client;
  }

  it('that is nearest holds, above what the editor says', async () => {
    const folder = folderWith({
      [config]: withOthers,
      [`packages/app/${config}`]: '{ "permissions": ["messages.send"] }',
    });
    const client = await opened(folder, 'a.js');
    client.configuration = () => ({ permissions: ['messages.send'], timeZone: 'Europe/Berlin' });
    await expect(codes(client, folder.uriOf('a.js'))).resolves.toEqual(refusedBySettings);
    for (const name of ['packages/app/src/a.js', 'packages/other/a.js'])
      await client.open(folder.uriOf(name), accepted);
    await expect(codes(client, folder.uriOf('packages/app/src/a.js'))).resolves.toEqual([]);
    await expect(codes(client, folder.uriOf('packages/other/a.js'))).resolves.toEqual(refusedBySettings);
    expect(client.shown).toEqual([]);
  });

  it('may stand in package.json, and is behind a file of its own in the same folder', async () => {
    const folder = folderWith({
      'package.json': '{ "name": "root", "brazeLint": { "permissions": ["users.track"], "calls": 7 } }',
      'packages/app/package.json': '{ "name": "app" }',
      'packages/broken/package.json': '{ "name": ',
      'packages/own/package.json': '{ "brazeLint": { "permissions": ["users.track"] } }',
      [`packages/own/${config}`]: '{}',
      [`packages/empty/${config}`]: '',
    });
    const client = await opened(folder, 'a.js');
    for (const [name, found] of [
      ['a.js', refusedBySettings],
      ['packages/app/a.js', refusedBySettings],
      ['packages/broken/a.js', refusedBySettings],
      ['packages/empty/a.js', refusedBySettings],
      ['packages/own/a.js', []],
    ] as const) {
      await client.open(folder.uriOf(name), accepted);
      await expect(codes(client, folder.uriOf(name))).resolves.toEqual(found);
    }
    const position = { line: 0, character: 74 };
    expect(client.published).toMatchObject([
      {
        uri: folder.uriOf('package.json'),
        diagnostics: [{ range: { start: position }, message: '`calls` has to be a list.' }],
      },
    ]);
  });

  it('is read again when the editor says that it has changed', async () => {
    const folder = folderWith({});
    const client = await opened(folder, 'a.js');
    await expect(codes(client, folder.uriOf('a.js'))).resolves.toEqual([]);
    folder.write(config, withOthers);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uriOf(config), type: 1 }],
    });
    await client.until(() => client.refreshes.includes('diagnostic'), 'a refresh');
    await expect(codes(client, folder.uriOf('a.js'))).resolves.toEqual(refusedBySettings);
  });

  it('is read again when something is saved, for an editor that watches no files', async () => {
    const folder = folderWith({});
    const uriOfText = folder.uriOf('a.js');
    const client = clientInProcess();
    await client.initialize(oldClient, { rootUri: folder.uri });
    const first = client.nextPush(uriOfText);
    await client.open(uriOfText, accepted);
    await expect(first).resolves.toMatchObject({ diagnostics: [] });
    folder.write(config, withOthers);
    const second = client.nextPush(uriOfText);
    await client.notify('textDocument/didSave', { textDocument: { uri: uriOfText } });
    await expect(second).resolves.toMatchObject({ diagnostics: [{ code: 'braze/permitted-endpoint' }] });
  });

  it('has its mistakes told in its own text, until they are mended', async () => {
    const folder = folderWith({
      [config]: '{\n  "calls": [{ "callee": "", "endpoint": "/messages/send" }]\n}',
    });
    const uriOfFile = folder.uriOf(config);
    const client = await opened(folder, 'a.js');
    await codes(client, folder.uriOf('a.js'));
    expect(client.published).toMatchObject([
      {
        uri: uriOfFile,
        diagnostics: [
          {
            range: { start: { line: 1, character: 24 }, end: { line: 1, character: 26 } },
            severity: 1,
            source: 'braze-lint',
            message: expect.stringContaining('`calls[0].callee`'),
          },
          {
            range: { start: { line: 0, character: 0 } },
            message: expect.stringContaining('payloadArgument'),
          },
        ],
      },
    ]);
    expect(client.shown).toEqual([]);

    const told = { changes: [{ uri: uriOfFile, type: 2 }] };
    folder.write(config, '{ "permissions": [ }');
    const broken = client.nextPush(uriOfFile);
    await client.notify('workspace/didChangeWatchedFiles', told);
    await expect(broken).resolves.toMatchObject({
      diagnostics: [{ message: expect.stringContaining('not JSON') }],
    });

    folder.remove(config);
    const mended = client.nextPush(uriOfFile);
    await client.notify('workspace/didChangeWatchedFiles', told);
    await expect(mended).resolves.toEqual({ uri: uriOfFile, diagnostics: [] });
  });

  it.each([
    ['a file with comments, which the command line does not read either', '{} // none'],
    ['a list', '[]'],
    ['a text that ends too early', '{ "permissions": '],
  ])('may be %s', async (_, text) => {
    const folder = folderWith({ [config]: text });
    const client = await opened(folder, 'a.js');
    await expect(codes(client, folder.uriOf('a.js'))).resolves.toEqual([]);
    expect(client.published).toMatchObject([{ uri: folder.uriOf(config), diagnostics: [{ severity: 1 }] }]);
  });
});
