import { describe, expect, it } from '@jest/globals';

import { bareClient, newClient, oldClient } from './support/client-capabilities.js';
import { bothWays, clientInProcess, endServersAfterEach } from './support/servers.js';

endServersAfterEach();

describe.each(bothWays)('initialize, $way', ({ connect }) => {
  it('offers a new client what it declares', async () => {
    const client = connect();
    const { capabilities, serverInfo } = await client.initialize(newClient);
    expect(serverInfo?.name).toBe('braze-language-server');
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      diagnosticProvider: {
        identifier: 'braze-lint',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.braze-lint'] },
      inlayHintProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it.each([
    ['an old client', oldClient],
    ['a client that declares nothing', bareClient],
  ])('offers %s nothing that came later', async (_, declared) => {
    const client = connect();
    const { capabilities } = await client.initialize(declared);
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      hoverProvider: true,
      definitionProvider: true,
      completionProvider: { resolveProvider: false },
    });
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
    expect(capabilities).not.toHaveProperty('inlayHintProvider');
  });

  it('shuts down with exit code 0, and without a shutdown before with 1', async () => {
    const polite = connect();
    await polite.initialize();
    await expect(polite.stop()).resolves.toBe(0);

    const hasty = connect();
    await hasty.initialize();
    await hasty.notify('exit', null);
    await expect(hasty.server.ended).resolves.toBe(1);
  });
});

describe('initialize', () => {
  it('pushes to a client that pulls diagnostics but cannot be told to pull again', async () => {
    const client = clientInProcess();
    const { workspace, ...others } = newClient;
    const { diagnostics, ...rest } = workspace ?? {};
    expect(diagnostics).toBeDefined();
    const { capabilities } = await client.initialize({ ...others, workspace: rest });
    expect(capabilities).not.toHaveProperty('diagnosticProvider');
  });

  it.each([
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-16', 'utf-8'], 'utf-16'],
    [['utf-32', 'utf-8'], 'utf-8'],
    [['utf-32'], 'utf-16'],
    [[], 'utf-16'],
  ])('chooses of %j %s', async (positionEncodings, chosen) => {
    const client = clientInProcess();
    const { capabilities } = await client.initialize({ ...newClient, general: { positionEncodings } });
    expect(capabilities.positionEncoding).toBe(chosen);
  });

  it('answers nothing before, and refuses to be initialized twice', async () => {
    const client = clientInProcess();
    await expect(client.request('textDocument/hover', {})).rejects.toMatchObject({ code: -32002 });
    await client.initialize();
    await expect(client.initialize()).rejects.toMatchObject({ code: -32600 });
    await expect(client.request('textDocument/rename', {})).rejects.toMatchObject({ code: -32601 });
  });

  it('asks a client that registers for changes of settings and files, and no other', async () => {
    const able = clientInProcess();
    await able.initialize(newClient);
    await able.until(() => able.registrations.length >= 3, 'registrations');
    expect(
      able.registrations.map(({ method, registerOptions }) => [method, registerOptions as unknown]),
    ).toEqual([
      ['workspace/didChangeConfiguration', { section: 'braze' }],
      [
        'workspace/didChangeWatchedFiles',
        { watchers: [{ globPattern: '**/{braze-lint.config.json,package.json,braze.snapshot.json}' }] },
      ],
      [
        'workspace/didChangeWatchedFiles',
        { watchers: [{ globPattern: '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,json,jsonc,json5}' }] },
      ],
    ]);

    const unable = clientInProcess();
    await unable.initialize(bareClient);
    await unable.request('workspace/executeCommand', { command: 'none' });
    expect(unable.registrations).toEqual([]);
  });
});
