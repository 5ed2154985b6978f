import { mayHoldRequests, settingsOf } from '@braze-lint/analyzer/first-look';
import type { LanguageService, ServiceDocument, ServiceOptions } from '@braze-lint/language-service';

import type { EffectiveSettings } from './settings.js';
import { readSnapshotFile } from './snapshot-file.js';

/** What is loaded when the first document needs it: a parser comes along. */
export interface ServiceModule {
  readonly createLanguageService: (options: ServiceOptions) => LanguageService;
}

/** How many services with settings of their own are kept. */
const kept = 16;

/** One service for all documents with the same settings. */
export class Services {
  readonly #load: () => Promise<ServiceModule>;
  readonly #options: ServiceOptions;
  readonly #services = new Map<string, Promise<LanguageService>>();
  #isLoaded = false;

  constructor(load: () => Promise<ServiceModule>, options: ServiceOptions) {
    this.#load = load;
    this.#options = options;
  }

  /** The service for a document; `undefined` as long as no document was one that may hold a request. */
  async for(document: ServiceDocument, effective: EffectiveSettings): Promise<LanguageService | undefined> {
    const { key, settings } = effective;
    const { text, languageId } = document;
    if (!this.#isLoaded && !mayHoldRequests(text, languageId, settingsOf(settings).settings))
      return undefined;
    this.#isLoaded = true;
    const service = this.#services.get(key) ?? this.#make(effective);
    // The one that was asked for last stands last, so that the first is the one to let go.
    this.#services.delete(key);
    this.#services.set(key, service);
    for (const [oldest] of [...this.#services].slice(0, -kept)) this.#services.delete(oldest);
    return service;
  }

  /** Lets go of what is kept for a document that is closed. */
  async forget(uri: string): Promise<void> {
    for (const service of this.#services.values()) (await service).forget(uri);
  }

  async #make({ key, settings, snapshot: path }: EffectiveSettings): Promise<LanguageService> {
    try {
      const { createLanguageService } = await this.#load();
      const { snapshot } = settingsOf(settings).settings;
      const isNamed = snapshot !== undefined && path !== undefined;
      return createLanguageService({
        ...this.#options,
        settings,
        ...(isNamed && { snapshot: await readSnapshotFile(snapshot.file, path) }),
      });
    } catch (error) {
      // The next request tries again.
      this.#services.delete(key);
      throw error;
    }
  }
}
