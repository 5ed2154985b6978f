import type { Locale } from '@braze-lint/schemas';
import { locales, matchLocale } from '@braze-lint/schemas';

import type { Phrase } from '../messages/phrase-ids.js';
import { phraseOf } from '../messages/phrase-ids.js';
import { code } from '../messages/code.js';
import { isRecord } from './is-record.js';
import { isTimeZone } from './is-time-zone.js';
import { readCalls } from './read-calls.js';
import { readFiles } from './read-files.js';
import { permissionFaults } from './permissions.js';
import { readSnapshotSettings } from './read-snapshot-settings.js';
import type { BrazeSettings } from './settings.js';

/** What is wrong with `settings.braze`, and where; in no language yet. */
export type SettingsFault = Phrase & {
  /** Behind `settings.braze`: `.calls[0].callee`, or empty for the whole. */
  readonly path: string;
};

/** What could be read of `settings.braze`, and what could not. */
export interface SettingsOf {
  readonly settings: BrazeSettings;
  readonly faults: readonly SettingsFault[];
}

/** Takes down what is wrong with a part of the settings. */
export type ReportFault = (path: string, fault: Phrase) => void;

/**
 * Reads `settings.braze` as a configuration file gives it. A part that cannot be read is left out and reported.
 * @param fallback the language where the settings name none
 */
export function settingsOf(raw: unknown, fallback?: Locale): SettingsOf {
  const faults: SettingsFault[] = [];
  const locale = (isRecord(raw) ? localeOf(raw['locale']) : undefined) ?? fallback;
  const asked = locale === undefined ? {} : { locale };
  if (raw === undefined) return { settings: asked, faults };
  if (!isRecord(raw)) {
    report('', phraseOf('settingObject', {}));
    return { settings: asked, faults };
  }
  const { calls, files, permissions, snapshot, ...others } = raw;
  for (const key of Object.keys(raw)) {
    if (!settingKeys.includes(key)) {
      report(`.${key}`, phraseOf('settingUnknown', { known: settingKeys.map(code).join(', ') }));
    }
  }
  if (others['locale'] !== undefined && localeOf(others['locale']) === undefined) {
    report('.locale', phraseOf('settingLocale', { known: locales.map(code).join(', ') }));
  }
  const settings = {
    ...(calls !== undefined && { calls: readCalls(calls, report) }),
    ...(files !== undefined && { files: readFiles(files, report) }),
    ...readTimeZone(),
    ...(snapshot !== undefined && readSnapshotSettings(snapshot, report)),
    ...(permissions !== undefined && permissionsOf(permissions)),
    ...asked,
  };
  return { settings, faults };

  function readTimeZone(): Pick<BrazeSettings, 'timeZone'> {
    const { timeZone } = others;
    if (timeZone === undefined) return {};
    if (typeof timeZone === 'string' && isTimeZone(timeZone)) return { timeZone };
    report('.timeZone', phraseOf('settingTimeZone', { example: code('Europe/Berlin') }));
    return {};
  }

  /** A list with a name that is not known is left out whole: what is meant by the name may be what a request needs. */
  function permissionsOf(listed: unknown): Pick<BrazeSettings, 'permissions'> {
    const found = permissionFaults(listed);
    faults.push(...found);
    return found.length > 0 ? {} : { permissions: listed as readonly string[] };
  }

  function report(path: string, fault: Phrase): void {
    faults.push({ path, ...fault });
  }
}

/** The language that a setting names; `undefined` where it names none that there is. */
function localeOf(setting: unknown): Locale | undefined {
  return typeof setting === 'string' ? matchLocale(setting) : undefined;
}

const settingKeys = ['calls', 'files', 'permissions', 'snapshot', 'timeZone', 'locale'];
