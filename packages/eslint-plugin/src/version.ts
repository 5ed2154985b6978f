import { createRequire } from 'node:module';

/** The package's own version; `src/` and `dist/` are equally deep, so the path holds for both. */
export const version = readVersion();

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('../package.json');
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '';
}
