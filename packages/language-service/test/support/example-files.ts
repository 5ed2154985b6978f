import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import type { ServiceDocument } from '../../src/index.js';

const root = join(__dirname, '../../../../examples');

const languages: Readonly<Record<string, string>> = {
  '.js': 'javascript',
  '.cjs': 'javascript',
  '.mjs': 'javascript',
  '.ts': 'typescript',
  '.json': 'json',
  '.jsonc': 'jsonc',
};

/** All files of the examples, as an editor would open them. */
export const exampleFiles: readonly ServiceDocument[] = readdirSync(root, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => !name.includes('node_modules') && languages[extname(name)] !== undefined)
  .sort()
  .map((name) => ({
    uri: `file:///work/examples/${name}`,
    languageId: languages[extname(name)] ?? '',
    version: 1,
    text: readFileSync(join(root, name), 'utf8'),
  }));
