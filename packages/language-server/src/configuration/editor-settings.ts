import { isRecord } from '@braze-lint/analyzer/first-look';
import type { Connection } from 'vscode-languageserver';

import type { ClientFeatures } from '../protocol/client-features.js';
import type { Log } from '../protocol/log.js';
import type { RawSettings } from './raw-settings.js';
import { rawSettings } from './raw-settings.js';

/** The name of our settings in an editor. */
export const settingsSection = 'braze';

/** How long a client may take to answer for its settings, in milliseconds. */
const patience = 2000;

/**
 * The settings of the editor, for each of its folders. A client that can be asked is asked, once until something changes; what
 * it brought with `initialize`, or sent since, is below what it answers.
 */
export class EditorSettings {
  readonly #connection: Connection;
  readonly #client: ClientFeatures;
  readonly #log: Log;
  #given: RawSettings;
  #asked = new Map<string | undefined, Promise<RawSettings>>();

  constructor({ connection, client, log, initial }: EditorSettingsOptions) {
    this.#connection = connection;
    this.#client = client;
    this.#log = log;
    this.#given = sectionOf(initial) ?? {};
  }

  /** `folder`: the address of a folder of the workspace; without one, what holds for files outside of it. */
  async of(folder: string | undefined): Promise<RawSettings> {
    if (!this.#client.configuration) return this.#given;
    let answer = this.#asked.get(folder);
    if (answer === undefined) this.#asked.set(folder, (answer = this.#ask(folder)));
    return { ...this.#given, ...(await answer) };
  }

  /** Takes what `workspace/didChangeConfiguration` brings: the settings, or only the news that they have changed. */
  changed(settings: unknown): void {
    this.#given = sectionOf(settings) ?? this.#given;
    this.#asked = new Map();
  }

  async #ask(folder: string | undefined): Promise<RawSettings> {
    const item = { section: settingsSection, ...(folder !== undefined && { scopeUri: folder }) };
    try {
      const answer: unknown = await inTime(this.#connection.workspace.getConfiguration(item));
      return rawSettings(answer);
    } catch (error) {
      this.#log.warn(`The editor did not tell its settings: ${String(error)}`);
      return {};
    }
  }
}

export interface EditorSettingsOptions {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly log: Log;
  /** `initializationOptions`: the settings below the key `braze`. */
  readonly initial: unknown;
}

function sectionOf(value: unknown): RawSettings | undefined {
  if (!isRecord(value)) return undefined;
  const section = value[settingsSection];
  return isRecord(section) ? rawSettings(section) : undefined;
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${patience.toString()} ms`));
    }, patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
