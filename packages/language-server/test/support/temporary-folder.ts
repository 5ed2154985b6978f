import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll } from '@jest/globals';

const made: string[] = [];

/** Makes a folder with files; it is removed after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string>>): TemporaryFolder {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'braze-lint-server-')));
  made.push(folder);
  const path = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    uri: pathToFileURL(folder).href,
    uriOf: (name) => pathToFileURL(path(name)).href,
    write,
    remove: (name) => {
      rmSync(path(name));
    },
  };
}

export interface TemporaryFolder {
  readonly uri: string;
  uriOf(name: string): string;
  write(name: string, text: string): void;
  remove(name: string): void;
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
