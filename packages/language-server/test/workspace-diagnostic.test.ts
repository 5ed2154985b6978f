import { describe, expect, it } from '@jest/globals';
import type { WorkspaceDiagnosticReport, WorkspaceFullDocumentDiagnosticReport } from 'vscode-languageserver';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver';

import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import type { TestClient } from './support/test-client.js';
import type { TemporaryFolder } from './support/temporary-folder.js';
import { folderWith } from './support/temporary-folder.js';
import { accepted, refused, unrelated } from './support/texts.js';

endServersAfterEach();

const payload = '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json", "messages": {} }';

const project = () =>
  folderWith({
    'src/refused.ts': refused,
    'src/accepted.js': accepted,
    'src/unrelated.js': unrelated,
    'src/too-large.js': `${refused}//${' '.repeat(1024 * 1024)}`,
    'payloads/send.json': payload,
    'node_modules/sdk/index.js': refused,
    'dist/refused.js': refused,
    'src/refused.min.js': refused,
    'README.md': refused,
  });

type Known = readonly { readonly uri: string; readonly value: string }[];

async function connected(connect: () => TestClient, folder: TemporaryFolder) {
  const client = connect();
  await client.initialize(undefined, { workspaceFolders: [{ uri: folder.uri, name: 'root' }] });
  return client;
}

const ask = (client: TestClient, previousResultIds: Known = [], more: object = {}) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });

const resultsOf = (items: WorkspaceDiagnosticReport['items']): Known =>
  items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

describe.each(bothWays)('workspace diagnostics, $way', ({ connect }) => {
  it('tell of every file that people wrote', async () => {
    const folder = project();
    const client = await connected(connect, folder);
    const { items } = await ask(client);
    expect(items).toMatchObject([
      { kind: 'full', uri: folder.uriOf('payloads/send.json'), version: null },
      {
        kind: 'full',
        uri: folder.uriOf('src/refused.ts'),
        version: null,
        items: [{ code: 'braze/require-recipients' }, { code: 'braze/no-unknown-property' }],
      },
    ]);
  });

  it('come in parts, with progress, where the client wants them so', async () => {
    const folder = project();
    const client = await connected(connect, folder);
    const parts: WorkspaceDiagnosticReport['items'] = [];
    const progress: string[] = [];
    const { connection } = client.server;
    connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'parts', ({ items }) => {
      parts.push(...items);
    });
    connection.onProgress(new ProgressType<{ kind: string }>(), 'work', ({ kind }) => {
      progress.push(kind);
    });
    await expect(ask(client, [], { partialResultToken: 'parts', workDoneToken: 'work' })).resolves.toEqual({
      items: [],
    });
    expect(parts.map(({ uri }) => uri)).toEqual([
      folder.uriOf('payloads/send.json'),
      folder.uriOf('src/refused.ts'),
    ]);
    expect(progress).toEqual(['begin', 'report', 'end']);
  });
});

describe('workspace diagnostics', () => {
  it('only tell what the client does not know, and what is no longer so', async () => {
    const folder = project();
    const client = await connected(clientInProcess, folder);
    const { items } = await ask(client);
    const known = resultsOf(items);
    await expect(ask(client, known)).resolves.toEqual({ items: [] });
    folder.write('src/refused.ts', `${accepted}// mended`);
    folder.remove('payloads/send.json');
    folder.write('src/new.js', refused);
    const { items: changed } = await ask(client, known);
    const counts = changed.map((item) => [
      item.uri,
      (item as WorkspaceFullDocumentDiagnosticReport).items.length,
    ]);
    expect(counts).toEqual([
      [folder.uriOf('src/new.js'), 2],
      [folder.uriOf('src/refused.ts'), 0],
      [folder.uriOf('payloads/send.json'), 0],
    ]);
  });

  it('tell of an open document what it holds, not what its file holds', async () => {
    const folder = project();
    const client = await connected(clientInProcess, folder);
    await client.open(folder.uriOf('src/accepted.js'), refused);
    const { items } = await ask(client);
    expect(items).toContainEqual(
      expect.objectContaining({ uri: folder.uriOf('src/accepted.js'), version: 1 }),
    );
  });

  it('keep a request open that would get the same answer, until something changes', async () => {
    const folder = project();
    const client = await connected(clientInProcess, folder);
    const { items } = await ask(client);
    const parts: string[] = [];
    client.server.connection.onProgress(new ProgressType<WorkspaceDiagnosticReport>(), 'parts', (part) => {
      parts.push(...part.items.map(({ uri }) => uri));
    });
    let isAnswered = false;
    const open = ask(client, resultsOf(items), { partialResultToken: 'parts' }).then(
      () => (isAnswered = true),
    );
    await client.open(folder.uriOf('src/unrelated.js'), unrelated);
    await client.pull(folder.uriOf('src/unrelated.js'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isAnswered).toBe(false);
    folder.write('src/new.js', refused);
    const change = { uri: folder.uriOf('src/new.js'), type: 1 };
    await client.notify('workspace/didChangeWatchedFiles', { changes: [change] });
    await open;
    expect(parts).toEqual([change.uri]);
  });

  it('end when they are withdrawn, also while they are kept open', async () => {
    const folder = project();
    const client = await connected(clientInProcess, folder);
    const { items } = await ask(client);
    const source = new CancellationTokenSource();
    const params = { previousResultIds: resultsOf(items), partialResultToken: 'parts' };
    const open = client.server.connection.sendRequest('workspace/diagnostic', params, source.token);
    setTimeout(() => {
      source.cancel();
    }, 200);
    await expect(open).rejects.toMatchObject({ code: -32800 });
  });

  it('use the settings of each root', async () => {
    const folder = folderWith({
      'one/a.js': accepted,
      'one/braze-lint.config.json': '{ "permissions": ["users.track"] }',
      'two/a.js': accepted,
    });
    const client = clientInProcess();
    await client.initialize(undefined, {
      workspaceFolders: ['one', 'two'].map((name) => ({ uri: folder.uriOf(name), name })),
    });
    const { items } = await ask(client);
    expect(items.map(({ uri }) => uri)).toEqual([folder.uriOf('one/a.js')]);
  });
});
