import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode } from 'jsonc-parser';

import { isRecord } from './is-record.js';
import type { RawSettings } from './raw-settings.js';
import { rawSettings } from './raw-settings.js';

/** What a file has to be called, to configure the files of its folder and of the folders below. */
export const configurationFileName = 'braze-lint.config.json';

export interface ConfigurationFile {
  readonly path: string;
  readonly text: string;
  /** JSON with comments; `$schema` is for editors, and no setting. Empty where the file cannot be read. */
  readonly settings: RawSettings;
  readonly fault?: ConfigurationFault;
}

/** Why a file cannot be read, in UTF-16 offsets. */
export interface ConfigurationFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Finds the nearest configuration file, upward from a file. Remembers what it found until it is told to look again. */
export class ConfigurationFiles {
  readonly #nearest = new Map<string, ConfigurationFile | undefined>();

  nearest(file: string): ConfigurationFile | undefined {
    return this.#inOrAbove(dirname(file));
  }

  lookAgain(): void {
    this.#nearest.clear();
  }

  #inOrAbove(folder: string): ConfigurationFile | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder);
    const path = join(folder, configurationFileName);
    const parent = dirname(folder);
    const found = existsSync(path) ? read(path) : parent === folder ? undefined : this.#inOrAbove(parent);
    this.#nearest.set(folder, found);
    return found;
  }
}

function read(path: string): ConfigurationFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const message = `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { path, text: '', settings: {}, fault: { start: 0, end: 0, message } };
  }
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const message = `This is not JSON: ${printParseErrorCode(first.error)}.`;
    const fault = { start: first.offset, end: first.offset + first.length, message };
    return { path, text, settings: {}, fault };
  }
  if (!isRecord(value)) {
    const fault = { start: 0, end: text.length, message: 'The configuration has to be an object.' };
    return { path, text, settings: {}, fault };
  }
  return { path, text, settings: rawSettings({ ...value, $schema: undefined }) };
}
