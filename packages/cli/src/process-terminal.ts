import type { Terminal } from './terminal.js';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // `braze-lint | head` closes the pipe early: what is left has no reader, and nothing went wrong.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    colors: stdout.isTTY && stdout.hasColors(),
    write: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
  };
}
