import type { RemoteConsole } from 'vscode-languageserver';

/** Writes to the client's log (`window/logMessage`). */
export interface Log {
  warn(message: string): void;
  /** A fault of ours in what `where` names. */
  fault(where: string, error: unknown): void;
}

export function clientLog(console: RemoteConsole): Log {
  return {
    warn: (message) => {
      unlessGone(() => {
        console.warn(message);
      });
    },
    fault: (where, error) => {
      unlessGone(() => {
        console.error(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      });
    },
  };
}

/** A connection that is closed throws; nobody is left to read the line then. */
function unlessGone(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}
