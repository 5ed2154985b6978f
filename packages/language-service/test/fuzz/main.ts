// Random texts through the analyzer and the language service: `npm run fuzz -- 1000000`, `npm run fuzz -- 1000 --from 2000000`.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { makeInput } from './make-input.js';
import { randomOf } from './random.js';
import { readSeedTexts } from './seed-texts.js';
import type { WorkerMessage } from './worker.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** The number of the first input. */
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: '2' },
    /** Shows one input instead. */
    show: { type: 'string' },
  },
});
/** No 500 inputs may take longer, in milliseconds: they take two seconds, but not on a computer that has much else to do. */
const PATIENCE = 1_200_000;
/** Inputs after which a process says how far it is. */
const TELL_EVERY = 10_000;

if (values.show !== undefined) {
  console.log(makeInput(randomOf(Number(values.show)), readSeedTexts()));
} else {
  const count = Number(positionals[0] ?? '100000');
  const workers = Number(values.workers);
  const each = Math.ceil(count / workers);
  const first = Number(values.from);
  const ranges = Array.from({ length: workers }, (_, index) => first + index * each);
  const start = performance.now();
  const ends = await Promise.all(ranges.map((from) => watch(from, Math.min(from + each, first + count))));
  const seconds = Math.round((performance.now() - start) / 1_000);
  const faults = ends.reduce((sum, end) => sum + end.faults, 0);
  const worst = ends.map((end) => end.worst).sort((one, other) => other.milliseconds - one.milliseconds)[0];
  const heaps = ends.map(({ early, late }) => `${megabytes(early)} → ${megabytes(late)}`).join(', ');
  console.log(
    `${String(count)} inputs in ${String(seconds)} s, ${String(faults)} faults; the slowest is input ${String(worst?.number)} with ${String(Math.round(worst?.milliseconds ?? 0))} ms; heap ${heaps}`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

interface End {
  readonly faults: number;
  readonly worst: { readonly number: number; readonly milliseconds: number };
  /** Bytes of the heap after the first inputs, and after all. */
  readonly early: number;
  readonly late: number;
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 2 ** 20))} MiB`;
}

/** Runs one range in a process of its own; one that says nothing any more hangs, and counts as a fault. */
function watch(from: number, to: number): Promise<End> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [String(from), String(to)], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    let end: End = { faults: 0, worst: { number: -1, milliseconds: 0 }, early: 0, late: 0 };
    let next = from;
    let timer = setTimeout(giveUp, PATIENCE);
    worker.on('message', (message: WorkerMessage) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      if (message.kind === 'fault') {
        end = { ...end, faults: end.faults + 1 };
        console.log(`Input ${String(message.number)}: ${message.error}\n${message.text}\n`);
      } else if (message.kind === 'slow') {
        const { number, milliseconds, length } = message;
        console.log(
          `Input ${String(number)}: ${String(Math.round(milliseconds))} ms for ${String(length)} characters`,
        );
      } else {
        next = message.next;
        if (next % TELL_EVERY === 0)
          console.log(`${String(next - from)} of ${String(to - from)}, heap ${megabytes(message.heap)}`);
        end = { ...end, worst: message.worst, early: end.early || message.heap, late: message.heap };
      }
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0)
        console.log(`The process with the inputs from ${String(next)} on ended with ${String(code)}.`);
      resolve(code === 0 ? end : { ...end, faults: end.faults + 1 });
    });

    function giveUp(): void {
      console.log(`Some input from ${String(next)} on does not end.`);
      worker.kill('SIGKILL');
    }
  });
}
