import { describe, expect, it } from '@jest/globals';
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver';

import { newClient, oldClient } from './support/client-capabilities.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import type { TemporaryFolder } from './support/temporary-folder.js';
import { folderWith } from './support/temporary-folder.js';
import type { TestClient } from './support/test-client.js';

endServersAfterEach();

const id = '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90';
const other = '9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f';

/** One campaign, read to the end of the list. */
const snapshotOf = (campaign: string, changes: object = {}): string =>
  JSON.stringify({
    version: 1,
    taken: new Date().toISOString(),
    complete: ['campaigns'],
    campaigns: [{ id: campaign, name: 'Order updates' }],
    ...changes,
  });

const text = [
  "await fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', {",
  "  method: 'POST',",
  `  body: JSON.stringify({ broadcast: true, campaign_id: '${id}' }),`,
  '});',
  '',
].join('\n');
/** In the id. */
const position = { line: 2, character: 65 };

async function opened(files: Readonly<Record<string, string>>, connect: () => TestClient = clientInProcess) {
  const folder = folderWith(files);
  const client = connect();
  await client.initialize(newClient, { workspaceFolders: [{ uri: folder.uri, name: 'root' }] });
  const uri = folder.uriOf('a.js');
  await client.open(uri, text);
  return { folder, client, uri };
}

async function codes(client: TestClient, uri: string): Promise<unknown[]> {
  const found = await client.pull(uri);
  return found.map(({ code, message }) => `${String(code)}: ${textOf(message)}`);
}

function textOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

async function changed(client: TestClient, folder: TemporaryFolder, name: string): Promise<void> {
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uriOf(name), type: 2 }],
  });
}

const config = 'braze-lint.config.json';
const named = { [config]: '{ "snapshot": "data/workspace.json" }' };

describe.each(bothWays)('the snapshot that the settings name, $way', ({ connect }) => {
  it('is what ids are compared with, told of and proposed from', async () => {
    const { client, uri } = await opened({ ...named, 'data/workspace.json': snapshotOf(id) }, connect);
    await expect(codes(client, uri)).resolves.toEqual([]);
    const at = { textDocument: { uri }, position };
    const hover = await client.request<Hover>('textDocument/hover', at);
    expect(hover).toMatchObject({
      range: { start: { line: 2, character: 55 }, end: { line: 2, character: 93 } },
      contents: { value: expect.stringMatching(/^\*\*Order updates\*\*: campaign/) },
    });
    const answer = await client.request<{ items: CompletionItem[] } | CompletionItem[]>(
      'textDocument/completion',
      at,
    );
    const items = Array.isArray(answer) ? answer : answer.items;
    expect(items.map(({ label, detail }) => `${label}: ${String(detail)}`)).toEqual([`Order updates: ${id}`]);
  });

  it('is watched, and read again when it changes', async () => {
    const { client, folder, uri } = await opened(
      { ...named, 'data/workspace.json': snapshotOf(id) },
      connect,
    );
    await expect(codes(client, uri)).resolves.toEqual([]);
    await client.until(
      () =>
        client.registrations.find(({ registerOptions }) =>
          JSON.stringify(registerOptions).includes('**/workspace.json'),
        ),
      'a watcher',
    );
    folder.write('data/workspace.json', snapshotOf(other, { segments: [] }));
    await changed(client, folder, 'data/workspace.json');
    await client.until(() => client.refreshes.includes('diagnostic'), 'a refresh');
    await expect(codes(client, uri)).resolves.toEqual([
      expect.stringMatching(/^braze\/known-campaign: `campaign_id` is .* no campaign with this id/),
    ]);
  });
});

describe('the snapshot that the settings name', () => {
  it.each([
    ['absent', undefined, /`data\/workspace\.json`/],
    ['broken', '{', /it is no JSON/],
    ['stale', snapshotOf(other, { taken: '2020-01-01T00:00:00Z' }), /days/],
    ['not complete', snapshotOf(other, { complete: [] }), /`campaigns`/],
  ])('accuses nothing when it is %s, and says so once', async (_name, content, told) => {
    const files = { ...named, ...(content !== undefined && { 'data/workspace.json': content }) };
    const { client, uri } = await opened(files);
    await expect(client.pull(uri)).resolves.toEqual([
      expect.objectContaining({
        code: 'braze/known-campaign',
        message: expect.stringMatching(told),
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      }),
    ]);
  });

  it('may be a folder, and come later', async () => {
    const { client, folder, uri } = await opened({ ...named, 'data/workspace.json/x': '' });
    await expect(codes(client, uri)).resolves.toEqual([expect.stringContaining('EISDIR')]);
    folder.write(config, '{ "snapshot": { "file": "later.json", "maxAgeDays": 1 } }');
    await changed(client, folder, config);
    await expect(codes(client, uri)).resolves.toEqual([expect.stringContaining('`later.json`')]);
    folder.write('later.json', snapshotOf(id));
    await changed(client, folder, 'later.json');
    await expect(codes(client, uri)).resolves.toEqual([]);
  });

  it('is not gone by where none is named, or the setting cannot be read', async () => {
    const files = { 'data/workspace.json': snapshotOf(other) };
    const { client, uri } = await opened(files);
    await expect(codes(client, uri)).resolves.toEqual([]);
    const wrong = await opened({
      ...files,
      [config]: '{ "snapshot": { "file": "data/workspace.json", "x": 1 } }',
    });
    await expect(codes(wrong.client, wrong.uri)).resolves.toEqual([]);
  });

  it('is compared with for a client that takes what is pushed, too', async () => {
    const folder = folderWith({ ...named, 'data/workspace.json': snapshotOf(other) });
    const client = clientInProcess();
    await client.initialize(oldClient, { rootUri: folder.uri });
    const uri = folder.uriOf('a.js');
    const first = client.nextPush(uri);
    await client.open(uri, text);
    await expect(first).resolves.toMatchObject({ diagnostics: [{ code: 'braze/known-campaign' }] });
    folder.write('data/workspace.json', snapshotOf(id, { segments: [] }));
    const second = client.nextPush(uri);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await expect(second).resolves.toMatchObject({ diagnostics: [] });
  });
});

describe('a snapshot that nobody names', () => {
  const usual = 'braze.snapshot.json';
  const found = [expect.stringMatching(/^braze\/known-campaign/)];

  it.each([
    ['in the workspace folder', { [usual]: snapshotOf(other) }, found],
    [
      'in a folder between',
      { 'packages/shop/braze.snapshot.json': snapshotOf(other), [usual]: snapshotOf(id) },
      found,
    ],
    [
      'beside the configuration file, which comes first',
      { [config]: '{}', [usual]: snapshotOf(other), 'packages/shop/src/braze.snapshot.json': snapshotOf(id) },
      found,
    ],
    [
      'in a folder that the document is not in',
      { 'packages/other/braze.snapshot.json': snapshotOf(other) },
      [],
    ],
    ['that is a folder', { 'braze.snapshot.json/x': '' }, []],
    ['that the settings switch off', { [config]: '{ "snapshot": null }', [usual]: snapshotOf(other) }, []],
    [
      'while the settings name another one',
      { [config]: '{ "snapshot": "mine.json" }', 'mine.json': snapshotOf(id), [usual]: snapshotOf(other) },
      [],
    ],
  ])('%s', async (_name, files, expected) => {
    const { client, folder } = await opened(files);
    const uri = folder.uriOf('packages/shop/src/a.js');
    await client.open(uri, text);
    await expect(codes(client, uri)).resolves.toEqual(expected);
  });

  it('is not switched off by a setting of the editor that is not set', async () => {
    const folder = folderWith({ [usual]: snapshotOf(other) });
    const client = clientInProcess();
    await client.initialize(newClient, {
      workspaceFolders: [{ uri: folder.uri, name: 'root' }],
      initializationOptions: { braze: { snapshot: null } },
    });
    const uri = folder.uriOf('a.js');
    await client.open(uri, text);
    await expect(codes(client, uri)).resolves.toEqual(found);
  });

  it('is noticed when it comes, changes and goes', async () => {
    const { client, folder, uri } = await opened({});
    await expect(codes(client, uri)).resolves.toEqual([]);
    folder.write(usual, snapshotOf(other));
    await changed(client, folder, usual);
    await expect(codes(client, uri)).resolves.toEqual(found);
    folder.write(usual, snapshotOf(id, { segments: [] }));
    await changed(client, folder, usual);
    await expect(codes(client, uri)).resolves.toEqual([]);
    expect(JSON.stringify(client.registrations)).toContain(usual);
  });
});
