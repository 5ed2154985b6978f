import { readFile, stat } from 'node:fs/promises';

import type { Diagnostic } from 'vscode-languageserver';

import { filePathOf } from '../documents/file-path.js';
import { TextView } from '../documents/text-view.js';
import type { Session } from '../session.js';
import { toDiagnostic } from './to-diagnostic.js';

export interface FileDiagnostics {
  /** The same for the same content with the same settings, also in the next run of the server. */
  readonly resultId: string;
  readonly diagnostics: Diagnostic[];
}

/** Files that are larger were written by a program, in bytes. */
const largest = 1024 * 1024;

/** Works out the diagnostics of files that are not open, and keeps them for as long as a file does not change. */
export class FilesDiagnostics {
  readonly #session: Session;
  readonly #kept = new Map<string, FileDiagnostics>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** `undefined` for a file that cannot be read, or is too large to have been written by a person. */
  async of(uri: string): Promise<FileDiagnostics | undefined> {
    const path = filePathOf(uri);
    const stats = path === undefined ? undefined : await stat(path).catch(() => undefined);
    if (path === undefined || stats === undefined || stats.size > largest) return undefined;
    const { key } = await this.#session.settings.of(uri);
    const resultId = `${stats.mtimeMs.toString(36)}.${stats.size.toString(36)}.${key}`;
    const known = this.#kept.get(uri);
    if (known?.resultId === resultId) return known;
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const made = { resultId, diagnostics: await this.#diagnosticsOf(uri, text) };
    this.#kept.set(uri, made);
    return made;
  }

  /** Lets go of what is known of all files but these. */
  keepOnly(uris: ReadonlySet<string>): void {
    for (const uri of [...this.#kept.keys()]) if (!uris.has(uri)) this.#kept.delete(uri);
  }

  async #diagnosticsOf(uri: string, content: string): Promise<Diagnostic[]> {
    const { client } = this.#session;
    const text = TextView.of({
      uri,
      languageId: '',
      version: null,
      text: content,
      encoding: client.encoding,
    });
    const { service } = await this.#session.serviceFor(text);
    if (service === undefined) return [];
    const findings = service.diagnostics(text.asServiceDocument);
    // An open document of the same name keeps what it has.
    if (this.#session.documents.get(uri) === undefined) service.forget(uri);
    return findings.map((finding) => toDiagnostic(finding, text, this.#session));
  }
}
