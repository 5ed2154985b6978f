import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ExtensionContext } from 'vscode';

/** What the tests tell of VS Code. */
const editor = {
  documents: [] as unknown[],
  configurations: [] as unknown[],
  settings: {} as Readonly<Record<string, unknown>>,
  opened: [] as ((document: unknown) => void)[],
  changed: [] as ((event: { document: unknown }) => void)[],
  commands: new Map<string, () => Promise<void>>(),
  status: { text: '' } as Record<string, unknown>,
};

const client = {
  state: 1,
  start: jest.fn(() => Promise.resolve()),
  restart: jest.fn(() => Promise.resolve()),
  stop: jest.fn(() => Promise.resolve()),
  onDidChangeState: jest.fn((listener: (event: { newState: number }) => void) => {
    client.changeState = (newState) => {
      listener({ newState });
    };
    return { dispose: () => undefined };
  }),
  changeState: undefined as ((state: number) => void) | undefined,
};

function listenTo<T>(list: T[]) {
  return (listener: T) => {
    list.push(listener);
    return { dispose: () => void list.splice(list.indexOf(listener), 1) };
  };
}

jest.mock(
  'vscode',
  () => ({
    Disposable: Object.assign(
      function (dispose: () => void) {
        return { dispose };
      },
      {
        from: (...all: { dispose(): void }[]) => ({
          dispose: () => {
            all.forEach((one) => {
              one.dispose();
            });
          },
        }),
      },
    ),
    LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
    workspace: {
      get textDocuments() {
        return editor.documents;
      },
      findFiles: () => Promise.resolve(editor.configurations),
      onDidOpenTextDocument: listenTo(editor.opened),
      onDidChangeTextDocument: listenTo(editor.changed),
      getConfiguration: () => editor.settings,
    },
    commands: {
      registerCommand: (name: string, run: () => Promise<void>) => {
        editor.commands.set(name, run);
        return { dispose: () => undefined };
      },
    },
    languages: { createLanguageStatusItem: () => editor.status },
  }),
  { virtual: true },
);

const made = jest.fn();

jest.mock('vscode-languageclient/node', () => ({
  State: { Stopped: 1, Running: 2, Starting: 3, StartFailed: 4 },
  TransportKind: { ipc: 1 },
  LanguageClient: function (...args: unknown[]) {
    made(...args);
    return client;
  },
}));

const document = (languageId: string, text: string) => ({ languageId, uri: {}, getText: () => text });

const request = "post('/messages/send', { external_user_ids: [] })";
const payload = '{ "$schema": "https://braze-lint.dev/schemas/messages/send.json" }';

async function activated() {
  const { activate, deactivate } = await import('../src/extension.js');
  const subscriptions: { dispose(): unknown }[] = [];
  activate({
    subscriptions,
    asAbsolutePath: (path: string) => `/extension/${path}`,
  } as unknown as ExtensionContext);
  return { deactivate, subscriptions };
}

describe('the extension', () => {
  beforeEach(() => {
    jest.resetModules();
    jest.clearAllMocks();
    Object.assign(editor, { documents: [], configurations: [], settings: {} });
    editor.opened.length = 0;
    editor.changed.length = 0;
    editor.commands.clear();
  });

  it.each([
    ['javascript', 'export const answer = 42;'],
    ['json', '{ "name": "package" }'],
    ['markdown', request],
    ['plaintext', payload],
  ])('starts nothing for %s that holds no request: %s', async (languageId, text) => {
    editor.documents = [document(languageId, text)];
    await activated();
    editor.opened[0]?.(document(languageId, text));
    editor.changed[0]?.({ document: document(languageId, text) });
    expect(made).not.toHaveBeenCalled();
    expect(editor.opened).toHaveLength(1);
  });

  it.each([
    ['javascript', request],
    ['typescriptreact', request],
    ['vue', `<script>${request}</script>`],
    ['json', payload],
    ['jsonc', payload],
  ])(
    'starts the server for %s that is open already and may hold one, and then looks no more',
    async (languageId, text) => {
      editor.documents = [document(languageId, text), document(languageId, text)];
      await activated();
      expect(client.start).toHaveBeenCalledTimes(1);
      expect(made).toHaveBeenCalledTimes(1);
      expect(made.mock.calls[0]?.[2]).toEqual({ module: '/extension/dist/server.mjs', transport: 1 });
      expect([editor.opened, editor.changed]).toEqual([[], []]);
    },
  );

  it('starts the server when a request is typed, or a file with one is opened', async () => {
    await activated();
    editor.changed[0]?.({ document: document('javascript', request) });
    expect(client.start).toHaveBeenCalledTimes(1);

    jest.resetModules();
    await activated();
    editor.opened[0]?.(document('javascript', request));
    expect(client.start).toHaveBeenCalledTimes(2);
  });

  it('starts the server for what the settings declare', async () => {
    editor.settings = {
      calls: [{ callee: 'deliver', endpoint: '/messages/send', payloadArgument: 0 }],
      files: null,
    };
    editor.documents = [document('javascript', 'deliver({})')];
    await activated();
    expect(client.start).toHaveBeenCalledTimes(1);
  });

  it('starts the server for a workspace that is configured', async () => {
    editor.documents = [document('javascript', 'deliver({})')];
    editor.configurations = ['braze-lint.config.json'];
    await activated();
    await Promise.resolve();
    expect(client.start).toHaveBeenCalledTimes(1);
    expect(editor.opened).toEqual([]);
  });

  it('starts a server that has not run yet, and restarts one that runs, by command', async () => {
    await activated();
    await editor.commands.get('braze-lint.restart')?.();
    expect([client.start.mock.calls.length, client.restart.mock.calls.length]).toEqual([1, 0]);
    expect(editor.opened).toEqual([]);
    await editor.commands.get('braze-lint.restart')?.();
    expect([client.start.mock.calls.length, client.restart.mock.calls.length]).toEqual([1, 1]);
  });

  it('shows how the server is', async () => {
    editor.documents = [document('javascript', request)];
    await activated();
    client.changeState?.(3);
    expect(editor.status).toMatchObject({ text: 'braze-lint: starting', busy: true, severity: 0 });
    client.changeState?.(2);
    expect(editor.status).toMatchObject({ text: 'braze-lint: checking requests', busy: false, severity: 0 });
    for (const state of [1, 4]) {
      client.changeState?.(state);
      expect(editor.status).toMatchObject({
        busy: false,
        severity: 2,
        command: { command: 'braze-lint.restart' },
      });
    }
  });

  it('stops the server when VS Code ends, if there is one', async () => {
    const idle = await activated();
    await idle.deactivate();
    expect(client.stop).not.toHaveBeenCalled();
    jest.resetModules();
    editor.documents = [document('javascript', request)];
    const busy = await activated();
    await busy.deactivate();
    expect(client.stop).toHaveBeenCalledTimes(1);
  });
});
