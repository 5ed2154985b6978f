import type { DidChangeConfigurationParams } from 'vscode-languageserver';

import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `workspace/didChangeConfiguration` */
export function didChangeConfiguration(session: Session): void {
  session.connection.onDidChangeConfiguration(
    guardedEvent(
      session.log,
      'workspace/didChangeConfiguration',
      (params: DidChangeConfigurationParams | null) => {
        session.editorSettings.changed(params?.settings);
        session.refresh();
      },
    ),
  );
}
