import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/documentLink` */
export function documentLink(session: Session): void {
  const { connection, client } = session;
  connection.onDocumentLinks(
    aboutText<DocumentLinkParams, DocumentLink[]>(session, {
      method: 'textDocument/documentLink',
      about: 'text',
      answer: (service, text) =>
        service.links(text.asServiceDocument).map(({ range, url, tooltip }) => ({
          range: text.rangeOf(range),
          target: url,
          ...(client.linkTooltips && { tooltip }),
        })),
    }),
  );
}
