import { Disposable, LanguageStatusSeverity, languages as editorLanguages } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { State } from 'vscode-languageclient/node';

import { commands } from './commands.js';
import { languages } from './languages.js';

/** Shows how the server is, in the status of the languages that it serves. */
export function statusItem(client: LanguageClient): Disposable {
  const item = editorLanguages.createLanguageStatusItem(
    'braze-lint.status',
    languages.map((language) => ({ language })),
  );
  item.name = 'braze-lint';
  item.command = { title: 'Restart', command: commands.restart };
  const show = (state: State) => {
    item.text = texts[state];
    item.busy = state === State.Starting;
    item.severity = isDown(state) ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  };
  show(client.state);
  const listener = client.onDidChangeState(({ newState }) => {
    show(newState);
  });
  return Disposable.from(listener, item);
}

function isDown(state: State): boolean {
  return state === State.Stopped || state === State.StartFailed;
}

const texts: Readonly<Record<State, string>> = {
  [State.Starting]: 'braze-lint: starting',
  [State.Running]: 'braze-lint: checking requests',
  [State.Stopped]: 'braze-lint: stopped',
  [State.StartFailed]: 'braze-lint: did not start',
};
