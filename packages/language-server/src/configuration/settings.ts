import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { isRecord, usualSnapshotFile } from '@braze-lint/analyzer/first-look';

import { filePathOf } from '../documents/file-path.js';
import type { ConfigurationFile } from './configuration-file.js';
import { ConfigurationFiles } from './configuration-file.js';
import type { EditorSettings } from './editor-settings.js';
import type { RawSettings } from './raw-settings.js';
import { foldersUpward, UsualSnapshots } from './usual-snapshots.js';
import type { WorkspaceFolders } from './workspace-folders.js';

/** What holds for a document. */
export interface EffectiveSettings {
  readonly settings: RawSettings;
  /** Differs where the settings do, or the content of the files that they name. Short. */
  readonly key: string;
  /** The file that some of the settings stand in. */
  readonly file?: ConfigurationFile;
  /** The path of the snapshot that the settings name, or that is found where they say nothing of one. */
  readonly snapshot?: string;
}

/**
 * Puts together what the nearest configuration file says and, where it says nothing, what the editor says. Where neither says anything
 * of a snapshot, the one beside the configuration file is meant, or else the nearest one between the document and its workspace folder.
 */
export class Settings {
  readonly #editor: EditorSettings;
  readonly #folders: WorkspaceFolders;
  readonly #files = new ConfigurationFiles();
  readonly #snapshots = new UsualSnapshots();

  constructor(editor: EditorSettings, folders: WorkspaceFolders) {
    this.#editor = editor;
    this.#folders = folders;
  }

  async of(uri: string): Promise<EffectiveSettings> {
    const folder = this.#folders.containing(uri);
    const root = folder && filePathOf(folder);
    const path = filePathOf(uri);
    const file = path === undefined ? undefined : this.#files.nearest(path);
    const settings = { ...(await this.#editor.of(folder)), ...file?.settings };
    if (settings['snapshot'] === undefined) {
      const places =
        path === undefined ? [] : [file && dirname(file.path), ...foldersUpward(dirname(path), root)];
      const found = this.#snapshots.firstIn(places);
      return effective(
        found === undefined ? settings : { ...settings, snapshot: usualSnapshotFile },
        file,
        found,
      );
    }
    const base = file?.settings['snapshot'] === undefined ? root : dirname(file.path);
    return effective(settings, file, snapshotPath(fileNamed(settings['snapshot']), base));
  }

  /** Looks for configuration files again when it is next asked: some have come, gone or changed. */
  lookAgain(): void {
    this.#files.lookAgain();
    this.#snapshots.lookAgain();
  }
}

function effective(
  settings: RawSettings,
  file: ConfigurationFile | undefined,
  snapshot: string | undefined,
): EffectiveSettings {
  const stamp = snapshot === undefined ? '' : stampOf(snapshot);
  return {
    settings,
    key: createHash('sha1').update(JSON.stringify(settings)).update(stamp).digest('base64url').slice(0, 12),
    ...(file && { file }),
    ...(snapshot !== undefined && { snapshot }),
  };
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
