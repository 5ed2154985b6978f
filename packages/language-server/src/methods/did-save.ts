import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `textDocument/didSave` */
export function didSave(session: Session): void {
  session.documents.onDidSave(
    guardedEvent(session.log, 'textDocument/didSave', async () => {
      await session.lookAgain();
    }),
  );
}
