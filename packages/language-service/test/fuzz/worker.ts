import { makeInput } from './make-input.js';
import { randomOf } from './random.js';
import { readSeedTexts } from './seed-texts.js';
import { tryInput } from './try-input.js';

/** What a worker tells: that it begins with an input, and how a range of them went. */
export type WorkerMessage =
  | { readonly kind: 'fault'; readonly number: number; readonly text: string; readonly error: string }
  | { readonly kind: 'progress'; readonly next: number; readonly worst: Worst; readonly heap: number };

/** The input that took longest, in milliseconds. */
export interface Worst {
  readonly number: number;
  readonly milliseconds: number;
}

const seeds = readSeedTexts();
const [from = 0, to = 0] = process.argv.slice(2).map(Number);
const REPORT_EVERY = 500;
/** Until here, code is still being compiled by the engine. */
const WARM = 200;

let worst: Worst = { number: -1, milliseconds: 0 };
for (let number = from; number < to; number++) {
  if (number % REPORT_EVERY === 0)
    tell({ kind: 'progress', next: number, worst, heap: process.memoryUsage().heapUsed });
  const random = randomOf(number);
  const input = makeInput(random, seeds);
  const start = performance.now();
  try {
    tryInput(input, random.below(input.text.length + 1));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ kind: 'fault', number, text: input.text, error: text });
  }
  const milliseconds = performance.now() - start;
  if (number - from > WARM && milliseconds > worst.milliseconds) worst = { number, milliseconds };
}
tell({ kind: 'progress', next: to, worst, heap: process.memoryUsage().heapUsed });

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
