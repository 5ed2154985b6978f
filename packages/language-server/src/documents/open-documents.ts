import { TextDocuments } from 'vscode-languageserver';

import type { PositionEncoding } from './position-encoding.js';
import { TextView } from './text-view.js';

/** The documents that the client has opened, each in its latest state. */
export type OpenDocuments = TextDocuments<TextView>;

/** `encoding` is asked for when a document is opened: only then is it settled. */
export function openDocuments(encoding: () => PositionEncoding): OpenDocuments {
  return new TextDocuments<TextView>({
    create: (uri, languageId, version, text) =>
      TextView.of({ uri, languageId, version, text, encoding: encoding() }),
    update: (document, changes, version) => document.edited(changes, version),
  });
}
