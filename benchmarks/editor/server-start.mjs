import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

import { Samples } from './samples.mjs';

const require = createRequire(import.meta.url);
const yaml = dirname(require.resolve('yaml-language-server/package.json'));
const servers = {
  'braze-language-server': fileURLToPath(
    new URL('../../packages/language-server/dist/bin.js', import.meta.url),
  ),
  'yaml-language-server': join(yaml, 'bin/yaml-language-server'),
};

/** How long a language server takes from being started to its answer to `initialize`. */
export async function serverStart(rounds) {
  const names = Object.keys(servers);
  const measured = new Map(names.map((name) => [name, new Samples()]));
  for (let round = -1; round < rounds; round++) {
    for (const [turn] of names.entries()) {
      const name = names[(turn + round + names.length) % names.length];
      const { wall, processor } = await start(servers[name]);
      if (round >= 0) measured.get(name).add(wall, processor);
    }
  }
  return {
    title: 'Starting a server',
    note: 'From starting the process, Node included, to the answer to `initialize`. Budget: 300 ms at p95.',
    head: ['server', 'p50', 'p95', 'budget of p95'],
    rows: names.map((name) => [
      name,
      ...measured.get(name).cells,
      name === 'braze-language-server' ? '300' : '',
    ]),
  };
}

async function start(program) {
  const begin = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => undefined);
  connection.listen();
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    return { wall: performance.now() - begin, processor: processorTimeOf(child.pid) };
  } finally {
    connection.dispose();
    child.kill();
  }
}

/** Of all threads of a process, in milliseconds; only Linux tells it of one that runs. */
function processorTimeOf(pid) {
  try {
    const threads = readdirSync(`/proc/${String(pid)}/task`);
    const times = threads.map((id) => readFileSync(`/proc/${String(pid)}/task/${id}/schedstat`, 'utf8'));
    return times.reduce((sum, text) => sum + Number(text.split(' ')[0]) / 1e6, 0);
  } catch {
    return Number.NaN;
  }
}
