import type { LanguageService } from '@braze-lint/language-service';
import type { TextDocumentIdentifier } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

import type { TextView } from '../documents/text-view.js';
import type { Handler } from '../protocol/guard.js';
import { guarded, throwIfCancelled } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** A request that is about an open document, and how it is answered. */
export interface TextRequest<P, R> {
  readonly method: string;
  /**
   * `place`: the parameters hold positions, which mean nothing once the text has changed, so that the request is turned down then.
   * `text`: the latest state is as good.
   */
  readonly about: 'place' | 'text';
  readonly answer: (service: LanguageService, text: TextView, params: P) => R;
}

/** Handles a request about an open document: `null` where there is nothing to say. */
export function aboutText<P extends { readonly textDocument: TextDocumentIdentifier }, R>(
  session: Session,
  { method, about, answer }: TextRequest<P, R>,
): Handler<P, R | null> {
  return (params, token) => {
    // Before anything else gets a turn: this is the state that the client spoke of.
    const asked = askedText(params, session);
    const handler = guarded<P, R | null>(session.log, method, null, async () => {
      if (asked === undefined) return null;
      const latest = await session.latest(asked.uri);
      throwIfCancelled(token);
      if (latest === undefined) return null;
      if (about === 'place' && latest.text !== asked)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed.');
      return latest.service === undefined ? null : answer(latest.service, latest.text, params);
    });
    return handler(params, token);
  };
}

/** A client may send anything. */
function askedText(
  params: { readonly textDocument?: { readonly uri?: unknown } } | null | undefined,
  session: Session,
): TextView | undefined {
  const uri = params?.textDocument?.uri;
  return typeof uri === 'string' ? session.documents.get(uri) : undefined;
}
