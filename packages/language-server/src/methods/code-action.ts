import type { CodeAction, CodeActionParams, Command } from 'vscode-languageserver';

import { proposedActions } from '../actions/proposed-actions.js';
import { toCodeAction } from '../actions/to-code-action.js';
import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/codeAction` */
export function codeAction(session: Session): void {
  session.connection.onCodeAction(
    aboutText<CodeActionParams, (CodeAction | Command)[]>(session, {
      method: 'textDocument/codeAction',
      about: 'place',
      answer: (service, text, params) =>
        proposedActions(session, service, text, params).flatMap((action) =>
          toCodeAction(action, text, session),
        ),
    }),
  );
}
