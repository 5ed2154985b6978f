import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { errorPages } from './error-pages.js';

// Runs after the build, because translations are read by the built package.
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

for (const [path, text] of errorPages(root)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
