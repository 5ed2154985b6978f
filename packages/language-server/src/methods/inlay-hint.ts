import type { InlayHint, InlayHintParams } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/inlayHint` */
export function inlayHint(session: Session): void {
  session.connection.languages.inlayHint.on(
    aboutText<InlayHintParams, InlayHint[]>(session, {
      method: 'textDocument/inlayHint',
      about: 'place',
      answer: (service, text, { range }) =>
        service
          .inlayHints(text.asServiceDocument, text.offsetsOf(range))
          .map(({ offset, label, tooltip }) => ({
            position: text.positionAt(offset),
            label,
            tooltip,
            paddingLeft: true,
          })),
    }),
  );
}
