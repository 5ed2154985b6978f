import type { CodeLens, CodeLensParams } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/codeLens` */
export function codeLens(session: Session): void {
  session.connection.onCodeLens(
    aboutText<CodeLensParams, CodeLens[]>(session, {
      method: 'textDocument/codeLens',
      about: 'text',
      answer: (service, text) =>
        service.codeLenses(text.asServiceDocument).map(({ range, title }) => ({
          range: text.rangeOf(range),
          // Without a command there is nothing to press: editors show the title as text.
          command: { title, command: '' },
        })),
    }),
  );
}
