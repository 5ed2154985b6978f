import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The files of the suite that is kept in `fixtures/json-schema-suite`, in the order of their names, optional ones last. */
export function suiteFiles(): readonly SuiteFile[] {
  return [...filesIn('.'), ...filesIn('optional')];
}

const FOLDER = fileURLToPath(new URL('../../fixtures/json-schema-suite', import.meta.url));

function filesIn(folder: string): readonly SuiteFile[] {
  const names = readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({
    name: join(folder, basename(name, '.json')),
    groups: JSON.parse(readFileSync(join(FOLDER, folder, name), 'utf8')) as readonly SuiteGroup[],
  }));
}
