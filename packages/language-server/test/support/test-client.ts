import type {
  ApplyWorkspaceEditParams,
  ClientCapabilities,
  ConfigurationItem,
  Diagnostic,
  InitializeParams,
  InitializeResult,
  PublishDiagnosticsParams,
  Registration,
  ShowDocumentParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';

import { newClient } from './client-capabilities.js';
import type { RunningServer } from './transports.js';

/** An editor, as far as the protocol goes: the same for a server in this process and for one in its own. */
export class TestClient {
  readonly server: RunningServer;
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly registrations: Registration[] = [];
  readonly appliedEdits: ApplyWorkspaceEditParams[] = [];
  readonly openedPages: ShowDocumentParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly refreshes: string[] = [];
  /** What the client answers for its settings. */
  configuration: (item: ConfigurationItem) => unknown = () => null;
  readonly #versions = new Map<string, number>();
  readonly #waiting = new Set<() => void>();

  constructor(server: RunningServer) {
    this.server = server;
    const { connection } = server;
    const note =
      <T>(list: T[]) =>
      (one: T) => {
        list.push(one);
        this.#wake();
      };
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      note(this.logged)(message);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      note(this.shown)(message);
    });
    connection.onNotification('textDocument/publishDiagnostics', note(this.published));
    connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: Registration[] }) => {
        registrations.forEach(note(this.registrations));
        return null;
      },
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: ConfigurationItem[] }) =>
      items.map((item) => this.configuration(item)),
    );
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      note(this.appliedEdits)(params);
      return { applied: true };
    });
    connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
      note(this.openedPages)(params);
      return { success: true };
    });
    for (const what of ['diagnostic', 'inlayHint', 'codeLens']) {
      connection.onRequest(`workspace/${what}/refresh`, () => {
        note(this.refreshes)(what);
        return null;
      });
    }
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onUnhandledNotification(() => undefined);
    connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities = newClient,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const params = { processId: null, rootUri: null, capabilities, ...more };
    const result: InitializeResult = await this.request('initialize', params);
    await this.notify('initialized', {});
    return result;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.server.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.server.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'javascript'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Asks for the diagnostics of a document. */
  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const { items } = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return items;
  }

  /** Waits for the next diagnostics that are pushed for a document, after the ones that have come already. */
  async nextPush(uri: string): Promise<PublishDiagnosticsParams> {
    const before = this.published.length;
    return this.until(
      () => this.published.slice(before).find((one) => one.uri === uri),
      `diagnostics of ${uri}`,
    );
  }

  /** Waits until something that the server sends makes `look` find something. */
  until<T>(look: () => T | undefined | false, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`Waited in vain for ${what}. Log: ${this.logged.join('\n')}`));
      }, 10_000);
      const check = () => {
        const found = look();
        if (found === undefined || found === false) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Ends the server as the protocol wants it; resolves to its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    await this.notify('exit', null);
    return this.server.ended;
  }

  #wake(): void {
    for (const check of [...this.#waiting]) check();
  }
}
