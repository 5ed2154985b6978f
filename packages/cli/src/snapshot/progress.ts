import cliProgress from 'cli-progress';

import type { SnapshotTerminal } from './run-snapshot.js';
import { waiting } from './snapshot-texts.js';

/** Tells how far the reading is. */
export interface Progress {
  /** A new step; `total` where it is known beforehand. */
  readonly start: (label: string, total?: number) => void;
  readonly advance: (count: number) => void;
  /** The API has to be waited for. */
  readonly wait: (seconds: number, status: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal that somebody watches, otherwise a line a step. */
export function createProgress(
  terminal: SnapshotTerminal,
  watched: NodeJS.WritableStream | undefined,
): Progress {
  return watched === undefined ? lines(terminal) : bar(watched);
}

function lines(terminal: SnapshotTerminal): Progress {
  let label = '';
  let count = 0;
  let lastWait = '';
  const end = (): void => {
    if (label !== '' && count > 0) terminal.warn(`${label}: ${String(count)}\n`);
    label = '';
  };
  return {
    start: (next) => {
      end();
      [label, count] = [next, 0];
    },
    advance: (more) => {
      count += more;
    },
    wait: (seconds, status) => {
      const text = waiting(seconds, status);
      if (text !== lastWait) terminal.warn(`${label}: ${text}\n`);
      lastWait = text;
    },
    stop: end,
  };
}

function bar(stream: NodeJS.WritableStream): Progress {
  const format = '{label} {bar} {value}{of} {note}';
  const shown = new cliProgress.SingleBar(
    { stream, format, hideCursor: true, clearOnComplete: true, noTTYOutput: true },
    cliProgress.Presets.shades_classic,
  );
  let isShown = false;
  const hide = (): void => {
    if (isShown) shown.stop();
    isShown = false;
  };
  return {
    start: (label, total) => {
      hide();
      shown.start(total ?? 0, 0, { label, of: total === undefined ? '' : ` / ${String(total)}`, note: '' });
      isShown = true;
    },
    advance: (count) => {
      shown.increment(count, { note: '' });
    },
    wait: (seconds, status) => {
      shown.update({ note: waiting(seconds, status) });
    },
    stop: hide,
  };
}
