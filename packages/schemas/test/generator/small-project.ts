import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { fixtureCatalog } from './repository.js';

/** A project in a folder of its own, with a catalogue made for tests and what its documentation needs; to be removed. */
export function smallProject(catalog = 'catalog-small'): string {
  const root = mkdtempSync(join(tmpdir(), 'braze-lint-project-'));
  cpSync(fixtureCatalog(catalog), join(root, 'schemas/catalog'), { recursive: true });
  write(root, 'docs/rules/valid-payload.md', '# valid-payload\n');
  write(root, 'docs/errors.md', '# Errors\n\n<!-- generated: answers -->\n<!-- /generated: answers -->\n');
  return root;
}

export function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
