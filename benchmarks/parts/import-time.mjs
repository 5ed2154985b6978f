import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { median, milliseconds, times } from '../lib/statistics.mjs';

const others = ['import-x', 'jest', 'jsdoc', 'n', 'promise', 'react-hooks', 'regexp', 'unicorn'].map(
  (name) => `eslint-plugin-${name}`,
);
const subjects = ['eslint-plugin-braze', ...others, 'typescript-eslint'];
const probe = fileURLToPath(new URL('../lib/import-probe.mjs', import.meta.url));
const heavy = ['typescript', 'ajv', 'eslint'];

/** (c) How long importing the plugin takes, beside well-known plugins, each in processes of its own that take turns. */
export async function importTime(rounds) {
  const measured = new Map(subjects.map((subject) => [subject, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) measured.get(subject).push(runProbe(subject).time);
  }
  const timeOf = (subject) => median(measured.get(subject));
  const own = timeOf('eslint-plugin-braze');
  const loaded = new Map(subjects.map((subject) => [subject, modulesOf(subject)]));
  return {
    table: {
      title: 'Importing',
      note: 'Processor time of the import alone, each in a new process; modules are files, those of Node left out.',
      head: ['import', 'median', 'fastest', 'against ours', 'modules', 'of typescript, ajv, eslint'],
      rows: subjects.map((subject) => [
        subject,
        milliseconds(timeOf(subject)),
        milliseconds(Math.min(...measured.get(subject))),
        times(timeOf(subject) / own),
        String(loaded.get(subject).length),
        heavyOf(loaded.get(subject)).join(', ') || 'none',
      ]),
    },
    ratios: {
      'import: of the median of eight well-known plugins': own / median(others.map(timeOf)),
      'import: fastest, in milliseconds': Math.min(...measured.get('eslint-plugin-braze')),
      'import: heavy packages loaded': heavyOf(loaded.get('eslint-plugin-braze')).length,
    },
  };
}

/** @returns {{ time: number, loaded: string[] }} */
function runProbe(...args) {
  return JSON.parse(
    execFileSync(process.execPath, [probe, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

function modulesOf(subject) {
  const paths = runProbe(subject, 'trace').loaded.filter((url) => !url.startsWith('node:'));
  return [...new Set(paths.map((path) => (path.startsWith('file:') ? fileURLToPath(path) : path)))];
}

function heavyOf(paths) {
  return heavy.filter((name) => paths.some((path) => path.includes(`/node_modules/${name}/`)));
}
