import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { median } from '../lib/statistics.mjs';
import { services } from './services.mjs';
import { Samples } from './samples.mjs';

const probe = fileURLToPath(new URL('start-probe.mjs', import.meta.url));

/** How long a service takes from nothing to its first proposal, and what memory it holds, each in processes of its own that take turns. */
export async function startUp(rounds) {
  const names = Object.keys(services);
  const measured = new Map(names.map((name) => [name, { samples: new Samples(), runs: [] }]));
  for (let round = 0; round < Math.max(3, rounds / 4); round++) {
    for (const [turn] of names.entries()) {
      const name = names[(turn + round) % names.length];
      const run = JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', probe, name], { encoding: 'utf8' }),
      );
      measured.get(name).samples.add(run.wall, run.processor);
      measured.get(name).runs.push(run);
    }
  }
  const mebibytes = (name, key) => {
    const bytes = median(measured.get(name).runs.map((run) => run[key]));
    return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  };
  return {
    title: 'Starting, and memory',
    note: 'From a new process to the first proposals, Node itself left out. Memory: what is held after collecting garbage, after the first answer and after 200 versions; and the whole process then.',
    head: ['service', 'p50', 'p95', 'held at first', 'held after 200 versions', 'process'],
    rows: names.map((name) => [
      name,
      ...measured.get(name).samples.cells,
      mebibytes(name, 'first'),
      mebibytes(name, 'later'),
      mebibytes(name, 'resident'),
    ]),
  };
}
