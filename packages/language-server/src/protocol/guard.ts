import { setImmediate } from 'node:timers/promises';

import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

import type { Log } from './log.js';

/** Answers one request. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * Makes a handler safe: a fault inside of it becomes `nothing` and a line in the client's log, so that the other features of the
 * editor go on. A request that was withdrawn while it waited is answered as such, and nothing is worked out for it.
 */
export function guarded<P, R>(log: Log, method: string, nothing: R, handler: Handler<P, R>): Handler<P, R> {
  return async (params, token) => {
    try {
      // The message that stands next in the queue gets its turn between the two: an edit makes the request needless.
      await setImmediate();
      await setImmediate();
      throwIfCancelled(token);
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.fault(method, error);
      return nothing;
    }
  };
}

/** Runs what follows from a notification; a fault is logged. */
export function guardedEvent<E>(log: Log, what: string, handler: (event: E) => void | Promise<void>) {
  return async (event: E): Promise<void> => {
    try {
      await handler(event);
    } catch (error) {
      log.fault(what, error);
    }
  };
}

/** Ends the work on a request that the client has withdrawn. */
export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client withdrew the request.');
}
