import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';

import type { ClientFeatures } from './client-features.js';
import { commands } from './commands.js';

/** The kind of the action that mends everything which can be mended without changing what is sent. */
export const fixAllKind = 'source.fixAll.braze-lint';

/** What the server offers a client: nothing that the client did not declare, where the protocol lets it declare it. */
export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    completionProvider: {
      // Quotes begin a key or a value, the rest stands before one; words start completion in any client.
      triggerCharacters: ['"', "'", '`', '{', ',', ':', '/'],
      resolveProvider: false,
    },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: { label: 'braze-lint' },
    documentLinkProvider: { resolveProvider: false },
    codeLensProvider: { resolveProvider: false },
    codeActionProvider: client.codeActionLiterals ? { codeActionKinds: ['quickfix', fixAllKind] } : true,
    executeCommandProvider: { commands: Object.values(commands) },
    ...(client.inlayHints && { inlayHintProvider: { resolveProvider: false } }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'braze-lint',
        interFileDependencies: false,
        workspaceDiagnostics: true,
        workDoneProgress: true,
      },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
