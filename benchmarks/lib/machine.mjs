import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, totalmem, type } from 'node:os';

/**
 * What the figures were measured on, in a sentence or two.
 * @param {readonly string[]} packages of which the versions matter
 */
export function machine(packages = ['eslint']) {
  const require = createRequire(import.meta.url);
  const versionOf = (name) =>
    JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;
  const processor = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(availableParallelism())} cores`;
  const memory = `${String(Math.round(totalmem() / 2 ** 30))} GB`;
  const versions = packages.map((name) => `${name === 'eslint' ? 'ESLint' : name} ${versionOf(name)}`);
  return `Measured with Node ${process.versions.node} and ${versions.join(', ')} on ${type()}, ${processor}, ${memory}.`;
}
