import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** A file of the package's `generated` folder; the same way leads there from `src` and from `dist`. */
export function loadGenerated(path: string): unknown {
  return load(`../generated/${path}`);
}
