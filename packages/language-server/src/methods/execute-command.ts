import type { ExecuteCommandParams } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

import { areChanges } from '../actions/read-stamped-data.js';
import { workspaceEdit } from '../actions/to-code-action.js';
import { commands } from '../protocol/commands.js';
import { guarded } from '../protocol/guard.js';
import type { Session } from '../session.js';
import { stampOf } from '../session.js';

/** `workspace/executeCommand` */
export function executeCommand(session: Session): void {
  session.connection.onExecuteCommand(
    guarded<ExecuteCommandParams, null>(session.log, 'workspace/executeCommand', null, async (params) => {
      const [first, stamp, edits] = (params.arguments ?? []) as readonly unknown[];
      if (typeof first !== 'string') return null;
      switch (params.command) {
        case commands.applyEdits:
          await applyEdits(session, first, stamp, edits);
          return null;
        case commands.openPage:
          await session.connection.window.showDocument({ uri: first, external: true });
          return null;
        default:
          return null;
      }
    }),
  );
}

async function applyEdits(session: Session, uri: string, stamp: unknown, edits: unknown): Promise<void> {
  const text = session.documents.get(uri);
  if (text === undefined || !areChanges(edits)) return;
  if (stamp !== stampOf(session, text))
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
  await session.connection.workspace.applyEdit(workspaceEdit(edits, text, session.client));
}
