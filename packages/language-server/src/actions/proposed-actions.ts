import type { LanguageService, ServiceAction, TextChange } from '@braze-lint/language-service';
import type { CodeActionParams, Diagnostic } from 'vscode-languageserver';

import { codeOf } from '../diagnostics/to-diagnostic.js';
import type { TextView } from '../documents/text-view.js';
import { fixAllKind } from '../protocol/server-capabilities.js';
import type { Session } from '../session.js';
import { stampOf } from '../session.js';
import { readStampedData } from './read-stamped-data.js';

/** Something that the user can choose to do. */
export interface ProposedAction {
  readonly title: string;
  /** As the protocol names kinds. */
  readonly kind: string;
  readonly does: { readonly edits: readonly TextChange[] } | { readonly opens: string };
  /** The client's diagnostics that the action is about. */
  readonly diagnostics: readonly Diagnostic[];
  readonly isPreferred: boolean;
}

/** What can be done at a place, without what the client does not ask for. */
export function proposedActions(
  session: Session,
  service: LanguageService,
  text: TextView,
  { range, context }: CodeActionParams,
): readonly ProposedAction[] {
  const diagnostics = context.diagnostics;
  const here = service
    .actions(text.asServiceDocument, text.offsetsOf(range))
    .filter(({ kind }) => kind !== 'source.fixAll')
    .flatMap((action) => fromService(action, text, diagnostics));
  const known = new Set(here.map(identityOf));
  const carried = fromDiagnostics(diagnostics, stampOf(session, text)).filter(
    (action) => !known.has(identityOf(action)),
  );
  const edits = service.fixAll(text.asServiceDocument);
  const all = edits.length > 0 ? [fixAll(edits, session.words('fixAll'))] : [];
  return [...here, ...carried, ...all].filter(({ kind }) => isAskedFor(kind, context.only));
}

function fromService(action: ServiceAction, text: TextView, all: readonly Diagnostic[]): ProposedAction[] {
  const { title, edits, url, fixes, isPreferred } = action;
  const does = edits !== undefined ? { edits } : url !== undefined ? { opens: url } : undefined;
  if (does === undefined) return [];
  const about =
    fixes === undefined
      ? []
      : all.filter(
          ({ code, message, range }) =>
            code === codeOf(fixes) &&
            message === fixes.message &&
            text.offsetAt(range.start) === fixes.range.start,
        );
  return [{ title, kind: 'quickfix', does, diagnostics: about, isPreferred }];
}

/** What the diagnostics bring along themselves. Those of another state of the text are not trusted. */
function fromDiagnostics(diagnostics: readonly Diagnostic[], stamp: string): ProposedAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const data = readStampedData(diagnostic.data);
    if (data?.stamp !== stamp) return [];
    return data.suggestions.map(({ title, edits }) => ({
      title,
      kind: 'quickfix',
      does: { edits },
      diagnostics: [diagnostic],
      isPreferred: data.suggestions.length === 1,
    }));
  });
}

function fixAll(edits: readonly TextChange[], title: string): ProposedAction {
  return { title, kind: fixAllKind, does: { edits }, diagnostics: [], isPreferred: false };
}

/** Two actions that do the same are one, whatever they are called. */
function identityOf({ does }: ProposedAction): string {
  return JSON.stringify(does);
}

/** A client that asks for a kind gets the kinds below it, too. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  return (
    only === undefined || only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`))
  );
}
