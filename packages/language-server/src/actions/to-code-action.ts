import type { TextChange } from '@braze-lint/language-service';
import type { CodeAction, Command, WorkspaceEdit } from 'vscode-languageserver';

import type { TextView } from '../documents/text-view.js';
import type { ClientFeatures } from '../protocol/client-features.js';
import { commands } from '../protocol/commands.js';
import type { Session } from '../session.js';
import { stampOf } from '../session.js';
import type { ProposedAction } from './proposed-actions.js';

/** An action in the form that the client knows; none, where it cannot do what the action does. */
export function toCodeAction(
  action: ProposedAction,
  text: TextView,
  session: Session,
): readonly (CodeAction | Command)[] {
  const { client } = session;
  const { title, does } = action;
  if ('opens' in does) {
    if (!client.showDocument) return [];
    const command = { title, command: commands.openPage, arguments: [does.opens] };
    return [client.codeActionLiterals ? { ...literalOf(action, client), command } : command];
  }
  if (client.codeActionLiterals)
    return [{ ...literalOf(action, client), edit: workspaceEdit(does.edits, text, client) }];
  if (!client.applyEdit) return [];
  return [{ title, command: commands.applyEdits, arguments: [text.uri, stampOf(session, text), does.edits] }];
}

function literalOf(
  { title, kind, diagnostics, isPreferred }: ProposedAction,
  client: ClientFeatures,
): CodeAction {
  return {
    title,
    kind,
    ...(diagnostics.length > 0 && { diagnostics: [...diagnostics] }),
    ...(isPreferred && client.preferredActions && { isPreferred }),
  };
}

/** Changes of one document, for the version that they are made for where the client keeps count. */
export function workspaceEdit(
  changes: readonly TextChange[],
  text: TextView,
  { versionedEdits }: ClientFeatures,
): WorkspaceEdit {
  const edits = changes.map((change) => text.editOf(change));
  if (!versionedEdits) return { changes: { [text.uri]: edits } };
  return { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits }] };
}
