import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `textDocument/didClose` */
export function didClose(session: Session): void {
  session.documents.onDidClose(
    guardedEvent(session.log, 'textDocument/didClose', async ({ document: { uri } }) => {
      await session.forget(uri);
      await session.pushed?.closed(uri);
      session.changes.happened();
    }),
  );
}
