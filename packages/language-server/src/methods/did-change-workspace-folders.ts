import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';

import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `workspace/didChangeWorkspaceFolders` */
export function didChangeWorkspaceFolders(session: Session): void {
  session.connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    guardedEvent(session.log, 'workspace/didChangeWorkspaceFolders', ({ event }) => {
      session.folders.changed(event);
      session.editorSettings.changed(undefined);
      session.refresh();
    }),
  );
}
