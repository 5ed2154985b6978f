import type { ServiceCompletion } from '@braze-lint/language-service';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { CompletionItemKind, CompletionItemTag, InsertTextFormat, MarkupKind } from 'vscode-languageserver';

import type { TextView } from '../documents/text-view.js';
import type { ClientFeatures } from '../protocol/client-features.js';
import type { Session } from '../session.js';
import { aboutText } from './about-text.js';

/** `textDocument/completion` */
export function completion(session: Session): void {
  const { connection, client } = session;
  connection.onCompletion(
    aboutText<CompletionParams, CompletionItem[]>(session, {
      method: 'textDocument/completion',
      about: 'place',
      answer: (service, text, { position }) =>
        service
          .complete(text.asServiceDocument, text.offsetAt(position), { snippets: client.snippets })
          .map((proposal) => itemOf(proposal, text, client)),
    }),
  );
}

const kinds: Readonly<Record<ServiceCompletion['kind'], CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  endpoint: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
};

function itemOf(proposal: ServiceCompletion, text: TextView, client: ClientFeatures): CompletionItem {
  const { label, kind, detail, documentation, edit, additionalEdits, isSnippet, sortText, filterText } =
    proposal;
  const format = client.markdownItems ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    label,
    kind: kinds[kind],
    detail,
    documentation: { kind: format, value: documentation },
    textEdit: text.editOf(edit),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(additionalEdits.length > 0 && {
      additionalTextEdits: additionalEdits.map((one) => text.editOf(one)),
    }),
    sortText,
    filterText,
    ...(proposal.isDeprecated && client.deprecatedItems && { tags: [CompletionItemTag.Deprecated] }),
  };
}
