import { existsSync } from 'node:fs';

import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';

import { filePathOf } from '../documents/file-path.js';
import type { ClientFeatures } from '../protocol/client-features.js';
import { configurationProblems } from './configuration-problems.js';
import type { EffectiveSettings } from './settings.js';

/** Tells the user what cannot be read of the settings: in the configuration file, or in a message, each once. */
export class ConfigurationReports {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #locale: string | undefined;
  readonly #seen = new Set<string>();
  readonly #shown = new Set<string>();
  /** What was published for each configuration file, as JSON. */
  readonly #published = new Map<string, string>();

  /** @param locale the language of the editor */
  constructor(connection: Connection, client: ClientFeatures, locale?: string) {
    this.#locale = locale;
    this.#connection = connection;
    this.#client = client;
  }

  /** Looks at the settings that a document has, unless they were looked at before. */
  async report(effective: EffectiveSettings): Promise<void> {
    const { key, file } = effective;
    const known = JSON.stringify([key, file?.path, file?.text]);
    if (this.#seen.has(known)) return;
    this.#seen.add(known);
    for (const problems of await configurationProblems(effective, this.#client.encoding, this.#locale)) {
      if (problems.in === 'editor') await this.#show(problems.messages);
      else await this.#publish(problems.uri, problems.diagnostics);
    }
  }

  /** Takes back what was told of files that are gone, and looks at all settings again when they are next used. */
  async lookAgain(): Promise<void> {
    this.#seen.clear();
    for (const uri of this.#published.keys()) {
      const path = filePathOf(uri);
      if (path === undefined || !existsSync(path)) await this.#publish(uri, []);
    }
  }

  async #show(messages: readonly string[]): Promise<void> {
    for (const message of messages) {
      if (this.#shown.has(message)) continue;
      this.#shown.add(message);
      await this.#connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      });
    }
  }

  async #publish(uri: string, diagnostics: Parameters<Connection['sendDiagnostics']>[0]['diagnostics']) {
    const text = JSON.stringify(diagnostics);
    if ((this.#published.get(uri) ?? '[]') === text) return;
    this.#published.set(uri, text);
    await this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}
