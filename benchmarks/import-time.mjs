// How long importing the plugin takes, beside well-known plugins, each in processes of its own that take turns.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { median, milliseconds } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

const subjects = ['eslint-plugin-braze', 'eslint-plugin-regexp', 'typescript-eslint'];
const rounds = Number(process.env['ROUNDS'] ?? 15);
const probe = fileURLToPath(new URL('lib/import-probe.mjs', import.meta.url));

/** @returns {{ time: number, loaded: string[] }} */
const runProbe = (...args) =>
  JSON.parse(execFileSync(process.execPath, [probe, ...args], { encoding: 'utf8' }));

const times = new Map(subjects.map((subject) => [subject, /** @type {number[]} */ ([])]));
for (let round = 0; round < rounds; round++) {
  for (const subject of subjects) times.get(subject)?.push(runProbe(subject).time);
}
const own = median(times.get('eslint-plugin-braze') ?? []);
printTable(
  [
    'import',
    'median',
    'fastest',
    'against eslint-plugin-braze',
    'modules loaded',
    'of them typescript, ajv, eslint',
  ],
  subjects.map((subject) => {
    const measured = times.get(subject) ?? [];
    const loaded = new Set(runProbe(subject, 'trace').loaded.filter((url) => !url.startsWith('node:')));
    const heavy = ['typescript', 'ajv', 'eslint'].filter((name) =>
      [...loaded].some((url) => url.includes(`/node_modules/${name}/`)),
    );
    return [
      subject,
      milliseconds(median(measured)),
      milliseconds(Math.min(...measured)),
      `${(median(measured) / own).toFixed(1)} x`,
      String(loaded.size),
      heavy.join(', ') || 'none',
    ];
  }),
);
