import { DidChangeConfigurationNotification } from 'vscode-languageserver';

import { settingsSection } from '../configuration/editor-settings.js';
import { guardedEvent } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `initialized`: from here on the client takes requests. */
export function initialized(session: Session): void {
  const { connection, client, log, watchers } = session;
  connection.onInitialized(
    guardedEvent(log, 'initialized', async () => {
      if (client.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: settingsSection,
        });
      await watchers.watchWorkspace();
    }),
  );
}
