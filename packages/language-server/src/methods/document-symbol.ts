import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/documentSymbol` */
export function documentSymbol(session: Session): void {
  const { connection, client } = session;
  connection.onDocumentSymbol(
    aboutText<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(session, {
      method: 'textDocument/documentSymbol',
      about: 'text',
      answer(service, text) {
        const kind = SymbolKind.Event;
        const found = service.symbols(text.asServiceDocument);
        if (!client.symbolTrees)
          return found.map(({ name, range }) => ({
            name,
            kind,
            location: { uri: text.uri, range: text.rangeOf(range) },
          }));
        return found.map(({ name, detail, range, selectionRange }) => ({
          name,
          detail,
          kind,
          range: text.rangeOf(range),
          selectionRange: text.rangeOf(selectionRange),
        }));
      },
    }),
  );
}
