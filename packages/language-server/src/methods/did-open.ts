import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `textDocument/didOpen` */
export function didOpen(session: Session): void {
  session.documents.onDidOpen(
    guardedEvent(session.log, 'textDocument/didOpen', async ({ document }) => {
      // Not every client watches files: so a configuration file that has just come is found.
      await session.lookAgain();
      session.pushed?.soon(document.uri);
    }),
  );
}
