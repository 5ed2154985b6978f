import { text } from 'node:stream/consumers';

import type { Terminal } from './terminal.js';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // `braze-lint | head` closes the pipe early: what is left has no reader, and nothing went wrong.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    env,
    colors: stdout.isTTY && stdout.hasColors(),
    watched: stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb',
    interactive: stdin.isTTY,
    write: (chunk) => void stdout.write(chunk),
    warn: (chunk) => void stderr.write(chunk),
    read: () => text(stdin),
  };
}
