import { basename, dirname } from 'node:path';

import { isRecord } from '@braze-lint/analyzer/first-look';
import type { JSONPath, ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode } from 'jsonc-parser';
import type { LilconfigResult } from 'lilconfig';
import { lilconfigSync } from 'lilconfig';

import type { RawSettings } from './raw-settings.js';
import { rawSettingsOfFile } from './raw-settings.js';

/** Where settings of a folder, and of the folders below, stand: in a file of their own, or below a key of the package's manifest. */
const ownFile = 'braze-lint.config.json';
const manifest = 'package.json';
const property = 'brazeLint';

export const configurationFileNames: readonly string[] = [ownFile, manifest];

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  /** What the settings stand below. */
  readonly within: JSONPath;
  /** Without `$schema`, which is for editors. Empty where the file cannot be read. */
  readonly settings: RawSettings;
  readonly fault?: ConfigurationFault;
}

/** Why a file cannot be read, in UTF-16 offsets. */
export interface ConfigurationFault {
  readonly start: number;
  readonly end: number;
  readonly text: 'notJson' | 'notAnObject';
  /** What the parser says, by the name that the library gives it. */
  readonly fault?: string;
}

/** Finds the nearest configuration, upward from a file. Remembers what it found until it is told to look again. */
export class ConfigurationFiles {
  readonly #finder = lilconfigSync(property, {
    searchPlaces: [ownFile, manifest],
    loaders: { '.json': load },
    cache: true,
  });

  nearest(file: string): ConfigurationFile | undefined {
    const found: LilconfigResult = this.#finder.search(dirname(file));
    return (found?.config ?? undefined) as ConfigurationFile | undefined;
  }

  lookAgain(): void {
    this.#finder.clearCaches();
  }
}

/** Of a manifest only our key counts: what else is wrong with it is not ours to tell. */
function load(path: string, text: string): unknown {
  const file = { path, text };
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  if (basename(path) === manifest) {
    const settings = isRecord(value) ? value[property] : undefined;
    return settings === undefined
      ? {}
      : { [property]: configuration(settings, { ...file, within: [property] }) };
  }
  const [first] = errors;
  if (first === undefined) return configuration(value, { ...file, within: [] });
  const fault: ConfigurationFault = {
    start: first.offset,
    end: first.offset + first.length,
    text: 'notJson',
    fault: printParseErrorCode(first.error),
  };
  return { ...file, within: [], settings: {}, fault };
}

function configuration(
  value: unknown,
  file: Pick<ConfigurationFile, 'path' | 'text' | 'within'>,
): ConfigurationFile {
  if (isRecord(value)) return { ...file, settings: rawSettingsOfFile({ ...value, $schema: undefined }) };
  const fault: ConfigurationFault = { start: 0, end: file.text.length, text: 'notAnObject' };
  return { ...file, settings: {}, fault };
}
