import type { Diagnostic } from 'vscode-languageserver';

import type { TextView } from '../documents/text-view.js';
import type { Session } from '../session.js';
import { toDiagnostic } from './to-diagnostic.js';

/** The diagnostics of one state of a document. */
export interface DocumentDiagnostics {
  /** The state that they were made from: the latest one when they were. */
  readonly text: TextView;
  /** The same for the same text with the same settings, in one run of the server. */
  readonly resultId: string;
  readonly diagnostics: Diagnostic[];
}

/** Works out the diagnostics of an open document; `undefined` when it is closed in the meantime. */
export async function openDocumentDiagnostics(
  session: Session,
  uri: string,
): Promise<DocumentDiagnostics | undefined> {
  const latest = await session.latest(uri);
  if (latest === undefined) return undefined;
  const { text, service, key } = latest;
  const findings = service?.diagnostics(text.asServiceDocument) ?? [];
  return {
    text,
    resultId: `${session.id}.${text.revision.toString()}.${key}`,
    diagnostics: findings.map((finding) => toDiagnostic(finding, text, session)),
  };
}
