import type { Session } from '../session.js';

/** `textDocument/didChange` */
export function didChange(session: Session): void {
  session.documents.onDidChangeContent(({ document }) => {
    session.pushed?.later(document.uri);
  });
}
