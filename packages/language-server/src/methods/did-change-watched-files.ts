import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';

import { filePathOf } from '../documents/file-path.js';
import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `workspace/didChangeWatchedFiles` */
export function didChangeWatchedFiles(session: Session): void {
  session.connection.onDidChangeWatchedFiles(
    guardedEvent(
      session.log,
      'workspace/didChangeWatchedFiles',
      async ({ changes }: DidChangeWatchedFilesParams) => {
        const paths = changes.flatMap(({ uri }) => filePathOf(uri) ?? []);
        if (paths.some((path) => session.watchers.isAboutSettings(path))) await session.lookAgain();
        session.changes.happened();
      },
    ),
  );
}
