import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/definition` */
export function definition(session: Session): void {
  const { connection, client } = session;
  connection.onDefinition(
    aboutText<DefinitionParams, LocationLink[] | Location[]>(session, {
      method: 'textDocument/definition',
      about: 'place',
      answer(service, text, { position }) {
        const found = service.definition(text.asServiceDocument, text.offsetAt(position));
        if (!client.definitionLinks)
          return found.map(({ target }) => ({ uri: text.uri, range: text.rangeOf(target) }));
        return found.map(({ origin, target }) => ({
          originSelectionRange: text.rangeOf(origin),
          targetUri: text.uri,
          targetRange: text.rangeOf(target),
          targetSelectionRange: text.rangeOf(target),
        }));
      },
    }),
  );
}
