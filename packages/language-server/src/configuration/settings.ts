import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { isRecord } from '@braze-lint/analyzer/first-look';

import { filePathOf } from '../documents/file-path.js';
import type { ConfigurationFile } from './configuration-file.js';
import { ConfigurationFiles } from './configuration-file.js';
import type { EditorSettings } from './editor-settings.js';
import type { RawSettings } from './raw-settings.js';
import type { WorkspaceFolders } from './workspace-folders.js';

/** What holds for a document. */
export interface EffectiveSettings {
  readonly settings: RawSettings;
  /** Differs where the settings do, or the content of the files that they name. Short. */
  readonly key: string;
  /** The file that some of the settings stand in. */
  readonly file?: ConfigurationFile;
  /** The path of the snapshot that the settings name. */
  readonly snapshot?: string;
}

/** Puts together what the nearest configuration file says and, where it says nothing, what the editor says. */
export class Settings {
  readonly #editor: EditorSettings;
  readonly #folders: WorkspaceFolders;
  readonly #files = new ConfigurationFiles();

  constructor(editor: EditorSettings, folders: WorkspaceFolders) {
    this.#editor = editor;
    this.#folders = folders;
  }

  async of(uri: string): Promise<EffectiveSettings> {
    const folder = this.#folders.containing(uri);
    const fromEditor = await this.#editor.of(folder);
    const path = filePathOf(uri);
    const file = path === undefined ? undefined : this.#files.nearest(path);
    const settings = { ...fromEditor, ...file?.settings };
    const base = file?.settings['snapshot'] === undefined ? folder && filePathOf(folder) : dirname(file.path);
    const snapshot = snapshotPath(fileNamed(settings['snapshot']), base);
    const stamp = snapshot === undefined ? '' : stampOf(snapshot);
    return {
      settings,
      key: createHash('sha1').update(JSON.stringify(settings)).update(stamp).digest('base64url').slice(0, 12),
      ...(file && { file }),
      ...(snapshot !== undefined && { snapshot }),
    };
  }

  /** Looks for configuration files again when it is next asked: some have come, gone or changed. */
  lookAgain(): void {
    this.#files.lookAgain();
  }
}

/** The setting is the path alone, or stands beside others. */
function fileNamed(snapshot: unknown): unknown {
  return isRecord(snapshot) ? snapshot['file'] : snapshot;
}

/** A snapshot is named from the folder of the file that names it; in the editor's settings, from the folder of the workspace. */
function snapshotPath(named: unknown, base: string | undefined): string | undefined {
  return typeof named === 'string' && base !== undefined ? resolve(base, named) : undefined;
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${path}:${stats.mtimeMs.toString()}:${stats.size.toString()}`;
}
