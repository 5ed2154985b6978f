import type { Connection, InitializeError, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

import type { ServiceModule } from './configuration/services.js';
import { createSession } from './create-session.js';
import { openDocuments } from './documents/open-documents.js';
import { methods } from './methods/index.js';
import type { ClientFeatures } from './protocol/client-features.js';
import { clientFeatures } from './protocol/client-features.js';
import { clientLog } from './protocol/log.js';
import { serverCapabilities } from './protocol/server-capabilities.js';
import { version } from './version.js';

export interface ServerOptions {
  /** Loads what answers; only called for the first document that may hold a request. */
  readonly loadService?: () => Promise<ServiceModule>;
}

/**
 * Serves one client over a connection that is not listened to yet. The connection ends the process when the client says so, or is
 * gone; the server itself never does.
 */
export function startServer(
  connection: Connection,
  { loadService = () => import('@braze-lint/language-service') }: ServerOptions = {},
): void {
  const log = clientLog(connection.console);
  let client: ClientFeatures | undefined;
  const documents = openDocuments(() => client?.encoding ?? 'utf-16');

  connection.onRequest(() => new ResponseError(ErrorCodes.ServerNotInitialized, 'Send `initialize` first.'));
  connection.onInitialize(initialize);
  documents.listen(connection);
  connection.listen();

  function initialize(params: InitializeParams): InitializeResult | ResponseError<InitializeError> {
    if (client !== undefined)
      return new ResponseError(ErrorCodes.InvalidRequest, 'This is initialized already.', { retry: false });
    client = clientFeatures(params.capabilities);
    const session = createSession({ connection, client, log, documents, params, loadService });
    connection.onRequest(
      (method) => new ResponseError(ErrorCodes.MethodNotFound, `${method} is not known here.`),
    );
    for (const register of methods) register(session);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'braze-language-server', version },
    };
  }
}
