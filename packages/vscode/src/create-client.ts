import type { ExtensionContext } from 'vscode';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { languages } from './languages.js';

/** Makes the client of the server that is packed beside the extension. Nothing runs before it is started. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.mjs');
  const serverOptions: ServerOptions = { module, transport: TransportKind.ipc };
  const clientOptions: LanguageClientOptions = {
    documentSelector: ['file', 'untitled'].flatMap((scheme) =>
      languages.map((language) => ({ scheme, language })),
    ),
    diagnosticCollectionName: 'braze-lint',
  };
  return new LanguageClient('braze-lint', 'braze-lint', serverOptions, clientOptions);
}
