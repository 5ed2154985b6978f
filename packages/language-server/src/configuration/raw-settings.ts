import { isRecord } from '@braze-lint/analyzer/first-look';

/** Settings as they were written; whether they can be read shows when a service is made. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** The settings in a value, without what is not set: editors send `null` for that. */
export function rawSettings(value: unknown): RawSettings {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined));
}

/** Those of a file, in which `null` says of a snapshot that there is none. */
export function rawSettingsOfFile(value: Readonly<Record<string, unknown>>): RawSettings {
  const settings = rawSettings(value);
  return value['snapshot'] === null ? { ...settings, snapshot: null } : settings;
}
