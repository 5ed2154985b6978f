// Measures what somebody who types waits for, prints the tables, and writes them to editor-results.md. `ROUNDS=40` measures longer.
import { writeFileSync } from 'node:fs';

import { loadavg } from 'node:os';

import { keystrokes } from './editor/keystrokes.mjs';
import { onePayload } from './editor/one-payload.mjs';
import { serverStart } from './editor/server-start.mjs';
import { startUp } from './editor/start-up.mjs';
import { machine } from './lib/machine.mjs';
import { markdown } from './lib/table.mjs';

const rounds = Number(process.env['ROUNDS'] ?? 20);
const before = loadavg()[0];
const sections = [];
for (const run of [keystrokes, onePayload, startUp, serverStart]) {
  sections.push(markdown(await run(rounds)));
  console.log(`${sections.at(-1)}\n`);
}
const about = machine(['vscode-json-languageservice', 'yaml-language-server', 'typescript']);
const load = `It had ${before.toFixed(1)} programs to run when this began, and ${loadavg()[0].toFixed(1)} when it ended: where that is more than its cores, read the processor's time.`;
const head = `# What somebody who types waits for\n\nMade by \`npm run bench:editor\`; not to be edited. ${about} ${load} All that is compared takes turns in one run. p50 is the median, p95 what 95 % do not exceed; each in milliseconds by the clock and, behind the stroke, of the processor, garbage collection included.`;
writeFileSync(new URL('editor-results.md', import.meta.url), `${[head, ...sections].join('\n\n')}\n`);
