import { makeInput } from './make-input.js';
import { randomOf } from './random.js';
import { readSeedTexts } from './seed-texts.js';
import { tryInput } from './try-input.js';

/** What a worker tells: that it begins with an input, and how a range of them went. */
export type WorkerMessage =
  | { readonly kind: 'fault'; readonly number: number; readonly text: string; readonly error: string }
  | { readonly kind: 'slow'; readonly number: number; readonly milliseconds: number; readonly length: number }
  | { readonly kind: 'progress'; readonly next: number; readonly worst: Worst; readonly heap: number };

/** The input that took longest, in milliseconds of the processor: how busy the computer is does not count. */
export interface Worst {
  readonly number: number;
  readonly milliseconds: number;
}

const seeds = readSeedTexts();
const [from = 0, to = 0] = process.argv.slice(2).map(Number);
const REPORT_EVERY = 500;
/** Milliseconds above which an input is told by its number. */
const SLOW = 200;
/** Until here, code is still being compiled by the engine. */
const WARM = 200;

let worst: Worst = { number: -1, milliseconds: 0 };
for (let number = from; number < to; number++) {
  if (number % REPORT_EVERY === 0) tell({ kind: 'progress', next: number, worst, heap: heapInUse() });
  const random = randomOf(number);
  const input = makeInput(random, seeds);
  const start = process.cpuUsage();
  try {
    tryInput(input, random.below(input.text.length + 1));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'fault', number, text: input.text, error: text });
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1_000;
  if (number - from <= WARM) continue;
  if (milliseconds > worst.milliseconds) worst = { number, milliseconds };
  if (milliseconds > SLOW) tell({ kind: 'slow', number, milliseconds, length: input.text.length });
}
tell({ kind: 'progress', next: to, worst, heap: heapInUse() });

function tell(message: WorkerMessage): void {
  process.send?.(message);
}

/** Bytes of the heap without what could be collected. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
