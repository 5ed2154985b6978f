import { createRequire } from 'node:module';

/** The package's own version; `src/` and `dist/` are equally deep, so the path holds for both. */
export const version = readVersion();

function readVersion(): string {
  const manifest = createRequire(import.meta.url)('../package.json') as { readonly version: string };
  return manifest.version;
}
