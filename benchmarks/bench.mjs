// Runs all benchmarks, prints their tables, and writes them to results.md. `ROUNDS=20` measures longer; names as arguments choose some.
import { writeFileSync } from 'node:fs';

import { machine } from './lib/machine.mjs';
import { markdown } from './lib/table.mjs';
import { parts } from './parts/index.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const chosen = process.argv.slice(2);
const sections = [];
for (const [name, run] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { table } = await run(rounds);
  sections.push(markdown(table));
  console.log(`${sections.at(-1)}\n`);
}
if (chosen.length === 0) {
  const head = `# Results\n\nMade by \`npm run bench\`; not to be edited. ${machine()} Medians of ${String(rounds)} rounds that take turns, after one that warms up, in processor time. Compare only within one table.`;
  writeFileSync(new URL('results.md', import.meta.url), `${[head, ...sections].join('\n\n')}\n`);
}
