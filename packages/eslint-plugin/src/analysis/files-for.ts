import { createRequire } from 'node:module';

import { fileDeclarations } from '@braze-lint/analyzer/first-look';
import type picomatch from 'picomatch';

/** What the settings say of a file. `filename` as ESLint gives it: absolute, or a made-up name for a text without file. */
export const filesFor = fileDeclarations((glob) => {
  const create = createRequire(import.meta.url)('picomatch') as typeof picomatch;
  return create(glob, { dot: true, nonegate: true });
});
