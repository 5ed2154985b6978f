import { fill } from '@braze-lint/analyzer';

import type { Terminal } from './terminal.js';
import { lintTexts as texts } from './texts/lint-texts.js';

/** Shows how far a run is. */
export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** What is done sooner needs no progress, in milliseconds. */
const patience = 500;

/** Progress on the standard error, for somebody who watches it; nothing in a pipe, a log or CI. */
export async function startProgress(terminal: Terminal, wanted: boolean): Promise<Progress> {
  if (!wanted || !terminal.watched) return { update: () => undefined, stop: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({ text: texts.searching, stream: process.stderr, discardStdin: false });
  const timer = setTimeout(() => spinner.start(), patience);
  return {
    update: (done, total) => {
      spinner.text = fill(texts.checking, { done: String(done), total: String(total) });
    },
    stop: () => {
      clearTimeout(timer);
      spinner.stop();
    },
  };
}
