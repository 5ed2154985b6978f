import type { Session } from '../session.js';

/** `shutdown`: nothing is sent any more. */
export function shutdown(session: Session): void {
  session.connection.onShutdown(() => {
    session.pushed?.stop();
  });
}
