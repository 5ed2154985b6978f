import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, stringify } from 'yaml';

import type { FactFile, FactFiles } from './fact-file.js';

/**
 * Reads the files of facts below a folder.
 * @throws Error that names the file, where one is not of the form
 */
export function readFactFiles(folder: string): FactFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.yaml$/, ''));
  if (names.length === 0) throw new Error(`There is no .yaml file in ${folder}.`);
  return new Map(names.map((name) => [name, readFactFile(join(folder, `${name}.yaml`))]));
}

/** Writes files of facts, and leaves others alone. */
export function writeFactFiles(folder: string, files: FactFiles): void {
  for (const [name, file] of files) {
    const path = join(folder, `${name}.yaml`);
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify(file, { aliasDuplicateObjects: false, lineWidth: 0 }));
  }
}

function readFactFile(path: string): FactFile {
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
  if (isFactFile(content)) return content;
  throw new Error(`${path}: ${ajv.errorsText(isFactFile.errors, { dataVar: '' })}`);
}

const ajv = new Ajv2020();

const isFactFile = ajv.compile<FactFile>({
  type: 'object',
  required: ['facts'],
  additionalProperties: false,
  properties: {
    partial: { type: 'boolean' },
    facts: { type: 'object', additionalProperties: { type: 'object' } },
  },
});
