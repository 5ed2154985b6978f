import type { CancellationToken } from 'vscode-languageserver';

/** Counts what may change the diagnostics of files that are not open, so that a request can wait for the next change. */
export class WorkspaceChanges {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  /** Differs after each change. */
  get count(): number {
    return this.#count;
  }

  happened(): void {
    this.#count++;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the first change after the one that `since` counted, or when the request is withdrawn. */
  next(since: number, token: CancellationToken): Promise<void> {
    if (since !== this.#count || token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
  }
}
