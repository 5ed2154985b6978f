import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';
import type { DocumentDiagnostics } from './diagnostics-of.js';

/** How long typing has to rest before diagnostics are pushed, in milliseconds. */
const rest = 200;

/** Sends diagnostics to clients that do not ask for them: soon after a document is opened, and when typing rests. */
export class PushedDiagnostics {
  readonly #session: Pick<Session, 'client' | 'connection' | 'log'>;
  readonly #find: (uri: string) => Promise<DocumentDiagnostics | undefined>;
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  /** `find` works out the diagnostics of an open document. */
  constructor(
    session: Pick<Session, 'client' | 'connection' | 'log'>,
    find: (uri: string) => Promise<DocumentDiagnostics | undefined>,
  ) {
    this.#session = session;
    this.#find = find;
  }

  /** Pushes when nothing has happened to the document for a moment. */
  later(uri: string): void {
    this.#schedule(uri, rest);
  }

  /** Pushes as soon as what has arrived is done. */
  soon(uri: string): void {
    this.#schedule(uri, 0);
  }

  /** Takes away what was pushed for a document that is closed. */
  async closed(uri: string): Promise<void> {
    this.#cancel(uri);
    await this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    for (const uri of [...this.#waiting.keys()]) this.#cancel(uri);
  }

  #schedule(uri: string, delay: number): void {
    this.#cancel(uri);
    const push = guardedEvent(this.#session.log, 'textDocument/publishDiagnostics', () => this.#push(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        void push(undefined);
      }, delay),
    );
  }

  #cancel(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
  }

  async #push(uri: string): Promise<void> {
    const found = await this.#find(uri);
    if (found === undefined) return;
    const { text, diagnostics } = found;
    const version =
      this.#session.client.diagnosticVersions && text.version !== null ? text.version : undefined;
    await this.#session.connection.sendDiagnostics({
      uri,
      diagnostics,
      ...(version !== undefined && { version }),
    });
  }
}
