import type { Terminal } from '../terminal.js';
import { maskSecrets } from './mask-secrets.js';

/** A terminal that prints no secret, whatever it is given: source code, messages and errors may hold one. */
export function maskingTerminal(terminal: Terminal): Terminal {
  const masked = (text: string): string => maskSecrets(text, terminal.env);
  return {
    ...terminal,
    write: (text) => {
      terminal.write(masked(text));
    },
    warn: (text) => {
      terminal.warn(masked(text));
    },
    read: () => terminal.read(),
  };
}
