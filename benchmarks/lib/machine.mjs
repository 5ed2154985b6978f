import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, totalmem, type } from 'node:os';

/** What the figures were measured on, in a sentence or two. */
export function machine() {
  const require = createRequire(import.meta.url);
  const versionOf = (name) =>
    JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;
  const processor = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(availableParallelism())} cores`;
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`;
  return `Measured with Node ${process.versions.node} and ESLint ${versionOf('eslint')} on ${type()}, ${processor}, ${memory}.`;
}
