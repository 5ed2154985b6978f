import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

import type { BrazeSettings } from '@braze-lint/analyzer';
import { fill, isRecord, readSettings, usualSnapshotFile } from '@braze-lint/analyzer';
import type { LilconfigResult } from 'lilconfig';
import { lilconfig } from 'lilconfig';

import { explain } from '../failure.js';
import type { Problem } from '../lint/lint-report.js';
import { settingsTexts as texts } from '../texts/settings-texts.js';
import { currentLocale } from '../texts/current-locale.js';
import { usablePart } from './usable-part.js';

/** The settings of a run. */
export interface FoundSettings {
  /** As `settings.braze` of ESLint takes them: without the parts that are wrong, and paths in it absolute. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The same, read. */
  readonly settings: BrazeSettings;
  readonly problems: readonly Problem[];
}

/** Where settings are, in a file of their own or in the manifest of a package. */
const places = ['braze-lint.config.json', 'package.json'];
const property = 'brazeLint';

/**
 * Reads the settings: of the file that is named, or else of the nearest one in this folder or above. What is wrong with them
 * is told, and the rest holds. Where they say nothing of a snapshot, the one beside them or in this folder is meant.
 */
export async function findSettings(cwd: string, named?: string): Promise<FoundSettings> {
  try {
    const found = named === undefined ? await search(cwd) : await load(resolve(cwd, named));
    if (found === null) return await withSnapshot(nothing, [cwd]);
    const settings = settingsOf(found, cwd);
    return saysOfSnapshot(found.config)
      ? settings
      : await withSnapshot(settings, [dirname(found.filepath), cwd]);
  } catch (error) {
    const { path, message } = pathIn(error, named, cwd);
    return { ...nothing, problems: [{ path, message }] };
  }
}

const nothing: FoundSettings = { raw: {}, settings: {}, problems: [] };

/** A JSON file that could not be read. */
class BrokenFile extends Error {
  constructor(
    readonly file: string,
    fault: unknown,
  ) {
    super(fill(texts.notJson, { fault: explain(fault) }));
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    throw new BrokenFile(file, fault);
  }
}

const finder = (searchPlaces: string[]) =>
  lilconfig(property, { searchPlaces, loaders: { '.json': parseJson }, cache: false });

const search = (cwd: string): Promise<LilconfigResult> => finder(places).search(cwd);

const load = (file: string): Promise<LilconfigResult> => finder(places).load(file);

function settingsOf({ config, filepath }: NonNullable<LilconfigResult>, cwd: string): FoundSettings {
  const path = relative(cwd, filepath);
  const value: unknown = config;
  if (!isRecord(value)) return { ...nothing, problems: [{ path, message: texts.notAnObject }] };
  const written = Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
  const { problems } = readSettings(written, currentLocale());
  const raw = withAbsolutePaths(usablePart(written, problems), dirname(filepath));
  return {
    raw,
    settings: readSettings(raw).settings,
    problems: problems.map((problem) => ({
      path,
      message: fill(texts.wrongSetting, {
        setting: problem.path === '' ? texts.whole : problem.path.slice(1),
        problem: problem.message,
      }),
    })),
  };
}

/** `null` says that there is none. */
function saysOfSnapshot(config: unknown): boolean {
  return isRecord(config) && config['snapshot'] !== undefined;
}

/** The settings with the snapshot that lies in the first of some folders. */
async function withSnapshot(found: FoundSettings, folders: readonly string[]): Promise<FoundSettings> {
  for (const folder of folders) {
    const snapshot = join(folder, usualSnapshotFile);
    const isThere = await stat(snapshot).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (!isThere) continue;
    const raw = { ...found.raw, snapshot };
    return { ...found, raw, settings: readSettings(raw).settings };
  }
  return found;
}

/** The snapshot is named relative to the file that names it, and not to where the command runs. */
function withAbsolutePaths(raw: Readonly<Record<string, unknown>>, folder: string) {
  const { snapshot } = raw;
  if (typeof snapshot === 'string') return { ...raw, snapshot: resolve(folder, snapshot) };
  if (!isRecord(snapshot) || typeof snapshot['file'] !== 'string') return raw;
  return { ...raw, snapshot: { ...snapshot, file: resolve(folder, snapshot['file']) } };
}

function pathIn(error: unknown, named: string | undefined, cwd: string): Problem {
  if (error instanceof BrokenFile) return { path: relative(cwd, error.file), message: error.message };
  return { path: named ?? places.join(', '), message: explain(error) };
}
