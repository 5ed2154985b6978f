import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { JsonValue } from '../../../generator/json-schema/json-schema.js';
import type { Schema } from '../../../generator/lift/schema.js';

/** One file of the suite: usually what it says about one keyword. */
export interface SuiteFile {
  readonly name: string;
  readonly groups: readonly SuiteGroup[];
}

/** Tests that share a schema. */
export interface SuiteGroup {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: JsonValue;
  readonly valid: boolean;
}

/**
 * The files of the suite, in the order of their names, optional ones last: all required files, and of the optional ones those
 * about regular expressions.
 * @throws Error if no folder is named; npm has no package with the files of this draft
 */
export function suiteFiles(): readonly SuiteFile[] {
  const folder = process.env['JSON_SCHEMA_TEST_SUITE'];
  if (folder === undefined)
    throw new Error('JSON_SCHEMA_TEST_SUITE has to name the folder tests/draft2020-12 of the suite.');
  const required = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [...required.sort(), ...optional].map((name) => fileAt(folder, name));
}

const optional = ['optional/ecmascript-regex.json', 'optional/non-bmp-regex.json'];

function fileAt(folder: string, name: string): SuiteFile {
  const groups = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly SuiteGroup[];
  return { name: name.replace(/\.json$/, ''), groups };
}
