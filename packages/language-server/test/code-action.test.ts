import { describe, expect, it } from '@jest/globals';
import type { ClientCapabilities, CodeAction, Command, Diagnostic } from 'vscode-languageserver';

import { bareClient, newClient } from './support/client-capabilities.js';
import { finding, withService } from './support/fake-service.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';
import type { TestClient } from './support/test-client.js';
import { refused } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function connected(
  service: Parameters<typeof withService>[0],
  capabilities: ClientCapabilities = newClient,
) {
  const client = clientInProcess(withService(service));
  await client.initialize(capabilities);
  await client.open(uri, refused);
  return client;
}

async function actionsFor(client: TestClient, diagnostics: readonly Diagnostic[], only?: readonly string[]) {
  const params = {
    textDocument: { uri },
    range: everywhere,
    context: { diagnostics, ...(only && { only }) },
  };
  return (await client.request<(CodeAction & Command)[] | null>('textDocument/codeAction', params)) ?? [];
}

describe.each(bothWays)('code actions, $way', ({ connect }) => {
  it('mend what a diagnostic brings along, in the version that it is made for', async () => {
    const client = connect();
    await client.initialize();
    await client.open(uri, refused);
    const diagnostics = await client.pull(uri);
    const actions = await actionsFor(client, diagnostics, ['quickfix']);
    const rename = actions.find(({ title }) => title.includes('external_user_ids'));
    expect(rename).toMatchObject({
      kind: 'quickfix',
      diagnostics: [{ code: 'braze/no-unknown-property' }],
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 1 },
            edits: [
              {
                range: { start: { line: 3, character: 4 }, end: { line: 3, character: 14 } },
                newText: 'external_user_ids',
              },
            ],
          },
        ],
      },
    });
  });
});

describe('code actions', () => {
  const diagnostics = () => [finding(0, 5)];

  it('are refused for diagnostics of another state of the text', async () => {
    const client = await connected({ diagnostics });
    const stale = await client.pull(uri);
    await expect(actionsFor(client, stale)).resolves.toHaveLength(1);
    await client.change(uri, { text: `// moved\n${refused}` });
    await expect(actionsFor(client, stale)).resolves.toEqual([]);
    await expect(actionsFor(client, await client.pull(uri))).resolves.toHaveLength(1);
  });

  it('are refused for diagnostics of an earlier run of the server', async () => {
    const before = await connected({ diagnostics });
    const stale = await before.pull(uri);
    await before.stop();
    const after = await connected({ diagnostics });
    await expect(actionsFor(after, stale)).resolves.toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['what is not ours', { stamp: 7 }],
    [
      'what was damaged',
      { stamp: 'x', suggestions: [{ title: 'A', edits: [{ newText: 'b', range: null }] }] },
    ],
  ])('come from the text alone where a diagnostic brings %s', async (_, data) => {
    const [own] = diagnostics();
    const edits = [{ range: { start: 0, end: 5 }, newText: 'x' }];
    const client = await connected({
      diagnostics,
      actions: () => [
        { title: 'Do it', kind: 'quickfix', edits, isPreferred: true, ...(own && { fixes: own }) },
      ],
    });
    const [diagnostic] = await client.pull(uri);
    const actions = await actionsFor(client, [{ ...diagnostic, data } as Diagnostic]);
    expect(actions).toMatchObject([
      { title: 'Do it', isPreferred: true, diagnostics: [{ message: own?.message }] },
    ]);
  });

  it('are not offered twice where the text and the diagnostic say the same', async () => {
    const [own] = diagnostics();
    const [suggestion] = own?.data.suggestions ?? [];
    const client = await connected({
      diagnostics,
      actions: () => [
        {
          title: suggestion?.title ?? '',
          kind: 'quickfix',
          edits: suggestion?.edits ?? [],
          isPreferred: true,
        },
      ],
    });
    await expect(actionsFor(client, await client.pull(uri))).resolves.toHaveLength(1);
  });

  it('hold the fixes of the whole file under a kind of its own', async () => {
    const client = await connected({
      diagnostics,
      fixAll: () => [{ range: { start: 0, end: 5 }, newText: 'void' }],
    });
    const found = await client.pull(uri);
    for (const asked of ['source', 'source.fixAll', 'source.fixAll.braze-lint']) {
      await expect(actionsFor(client, found, [asked])).resolves.toMatchObject([
        { kind: 'source.fixAll.braze-lint' },
      ]);
    }
    await expect(actionsFor(client, found, ['source.fixAll.eslint'])).resolves.toEqual([]);
    await expect(actionsFor(client, found, ['quickfix'])).resolves.toMatchObject([{ kind: 'quickfix' }]);
  });

  it('open a page where the client can', async () => {
    const url = 'https://braze-lint.dev/rules/valid-payload';
    const actions = () => [{ title: 'Read on', kind: 'open' as const, url, isPreferred: false }];
    const client = await connected({ actions });
    const [action] = await actionsFor(client, []);
    expect(action).toMatchObject({ title: 'Read on', kind: 'quickfix' });
    await client.request('workspace/executeCommand', action?.command ?? {});
    expect(client.openedPages).toEqual([{ uri: url, external: true }]);

    const unable = await connected({ actions }, bareClient);
    await expect(actionsFor(unable, [])).resolves.toEqual([]);
  });

  describe('for a client that only knows commands', () => {
    const actions = () => [
      {
        title: 'Do it',
        kind: 'quickfix' as const,
        edits: [{ range: { start: 0, end: 5 }, newText: 'void' }],
        isPreferred: true,
      },
    ];
    const commandsOnly: ClientCapabilities = { workspace: { applyEdit: true } };

    it('are commands, which have the client edit', async () => {
      const client = await connected({ actions }, commandsOnly);
      const [command] = await actionsFor(client, []);
      expect(command).toMatchObject({ title: 'Do it', command: 'braze-lint.applyEdits' });
      await client.request('workspace/executeCommand', command);
      expect(client.appliedEdits).toEqual([
        {
          edit: {
            changes: {
              [uri]: [
                {
                  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
                  newText: 'void',
                },
              ],
            },
          },
        },
      ]);
    });

    it('edit nothing when the text has changed, or what comes back is not ours', async () => {
      const client = await connected({ actions }, commandsOnly);
      const [command] = await actionsFor(client, []);
      await client.change(uri, { text: `// moved\n${refused}` });
      await expect(client.request('workspace/executeCommand', command)).rejects.toMatchObject({
        code: -32801,
      });
      for (const args of [undefined, [], [uri], [uri, 'x', 'y'], [7, 'x', []]]) {
        const sent = { command: 'braze-lint.applyEdits', ...(args && { arguments: args }) };
        await expect(client.request('workspace/executeCommand', sent)).resolves.toBeNull();
      }
      expect(client.appliedEdits).toEqual([]);
    });
  });
});
