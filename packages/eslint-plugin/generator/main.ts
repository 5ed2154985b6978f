import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ruleFiles } from './rule-files.js';

// Runs after the build, because the plugin's rules need the built analyzer.
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

for (const [path, text] of ruleFiles(root)) {
  const file = join(root, path);
  if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
