import { basename } from 'node:path';

import { usualSnapshotFile } from '@braze-lint/analyzer/first-look';
import type { Connection } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';

import { extensions } from '../documents/language-of.js';
import type { ClientFeatures } from '../protocol/client-features.js';
import { configurationFileNames } from './configuration-file.js';

/** Asks the client to tell of changes of files, where it can be asked. */
export class Watchers {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #snapshots = new Set<string>([usualSnapshotFile]);

  constructor(connection: Connection, client: ClientFeatures) {
    this.#connection = connection;
    this.#client = client;
  }

  /** Watches configuration files and snapshots, and source files for a client that asks for the diagnostics of those that are not open. */
  async watchWorkspace(): Promise<void> {
    await this.#watch(`**/{${[...configurationFileNames, usualSnapshotFile].join(',')}}`);
    if (this.#client.pullsDiagnostics) await this.#watch(`**/*.{${extensions.join(',')}}`);
  }

  /** Watches the files that are called as the snapshot which settings name; each name once. */
  async watchSnapshot(path: string): Promise<void> {
    const name = basename(path);
    if (this.#snapshots.has(name)) return;
    this.#snapshots.add(name);
    await this.#watch(`**/${name}`);
  }

  /** Whether settings, or what they name, stand in a file. */
  isAboutSettings(path: string): boolean {
    const name = basename(path);
    return configurationFileNames.includes(name) || this.#snapshots.has(name);
  }

  async #watch(globPattern: string): Promise<void> {
    if (!this.#client.registersWatchers) return;
    await this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern }],
    });
  }
}
