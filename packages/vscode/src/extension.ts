import type { ExtensionContext } from 'vscode';
import { commands as editorCommands } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

import { commands } from './commands.js';
import { createClient } from './create-client.js';
import { statusItem } from './status-item.js';
import { waitForRequest } from './wait-for-request.js';

let client: LanguageClient | undefined;

/** Called by VS Code when it opens a document of one of the languages; starts nothing until one may hold a request. */
export function activate(context: ExtensionContext): void {
  const start = async () => {
    client = createClient(context);
    context.subscriptions.push(statusItem(client));
    await client.start();
  };
  const restart = async () => {
    waiting.dispose();
    await (client === undefined ? start() : client.restart());
  };
  const waiting = waitForRequest(() => void start());
  context.subscriptions.push(waiting, editorCommands.registerCommand(commands.restart, restart));
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}
