import type { Hover, HoverParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/hover` */
export function hover(session: Session): void {
  const { connection, client } = session;
  connection.onHover(
    aboutText<HoverParams, Hover | null>(session, {
      method: 'textDocument/hover',
      about: 'place',
      answer(service, text, { position }) {
        const found = service.hover(text.asServiceDocument, text.offsetAt(position));
        if (found === undefined) return null;
        const kind = client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
        return { contents: { kind, value: found.markdown }, range: text.rangeOf(found.range) };
      },
    }),
  );
}
