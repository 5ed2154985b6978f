import { mayHoldRequests, settingsOf as readableSettings } from '@braze-lint/analyzer/first-look';
import type { TextDocument } from 'vscode';
import { Disposable, workspace } from 'vscode';

import { languages } from './languages.js';

/**
 * Calls `found` once, for the first open document that may hold a request to Braze, or because the workspace has a configuration of
 * ours: until then the extension costs one search through each text.
 */
export function waitForRequest(found: () => void): Disposable {
  const listeners: Disposable[] = [];
  const stop = () => {
    for (const listener of listeners.splice(0)) listener.dispose();
  };
  const foundOne = () => {
    if (listeners.length === 0) return;
    stop();
    found();
  };
  const look = (document: TextDocument) => {
    if (mayNeedServer(document)) foundOne();
  };
  listeners.push(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
  for (const document of workspace.textDocuments) look(document);
  // What it declares may be the only sign of a request in a text.
  void workspace.findFiles('**/braze-lint.config.json', '**/node_modules/**', 1).then(({ length }) => {
    if (length > 0) foundOne();
  });
  return new Disposable(stop);
}

function mayNeedServer(document: TextDocument): boolean {
  if (!languages.includes(document.languageId)) return false;
  return mayHoldRequests(document.getText(), document.languageId, settingsOf(document));
}

/** What the settings of the editor can be read as. What they say wrong the server tells, once it runs. */
function settingsOf({ uri }: TextDocument) {
  const { calls, files } = workspace.getConfiguration('braze', uri);
  return readableSettings(withoutUnset({ calls, files })).settings;
}

function withoutUnset(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}
