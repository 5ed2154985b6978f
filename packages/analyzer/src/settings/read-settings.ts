import type { Locale } from '@braze-lint/schemas';

import { languageOf } from '../messages/languages.js';
import { phraseText } from '../messages/phrase.js';
import type { BrazeSettings } from './settings.js';
import { settingsOf } from './settings-of.js';

/** What is wrong with `settings.braze`, and where. */
export interface SettingsProblem {
  /** Behind `settings.braze`: `.calls[0].callee`, or empty for the whole. */
  readonly path: string;
  /** In the language that the settings ask for. */
  readonly message: string;
}

/** What could be read of `settings.braze`, and what could not. */
export interface ReadSettings {
  readonly settings: BrazeSettings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads `settings.braze` as a configuration file gives it. A part that cannot be read is left out and told.
 * @param fallback the language where the settings name none
 */
export function readSettings(raw: unknown, fallback?: Locale): ReadSettings {
  const { settings, faults } = settingsOf(raw, fallback);
  const language = languageOf(settings.locale ?? 'en');
  return {
    settings,
    problems: faults.map((fault) => ({ path: fault.path, message: phraseText(fault, language) })),
  };
}
