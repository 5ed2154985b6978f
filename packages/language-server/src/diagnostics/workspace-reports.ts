import type { Diagnostic, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';

import type { Session } from '../session.js';
import { openDocumentDiagnostics } from './diagnostics-of.js';
import { FilesDiagnostics } from './file-diagnostics.js';
import { workspaceFiles } from './workspace-files.js';

/** Reports the files of the workspace, open or not. */
export class WorkspaceReports {
  readonly #session: Session;
  readonly #closed: FilesDiagnostics;

  constructor(session: Session) {
    this.#session = session;
    this.#closed = new FilesDiagnostics(session);
  }

  /** All files that there is something to say of: those of the workspace, and those that the client still has reports of. */
  async files(known: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const files = new Set(await workspaceFiles(this.#session.folders.all()));
    this.#closed.keepOnly(files);
    return [...new Set([...files, ...known.keys()])];
  }

  /** The report of a file; `undefined` when it says nothing that the client does not know already. */
  async reportOf(
    uri: string,
    knownResultId: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const open = await openDocumentDiagnostics(this.#session, uri);
    const found = open ?? (await this.#closed.of(uri)) ?? gone;
    const { resultId, diagnostics } = found;
    if (resultId === knownResultId || (knownResultId === undefined && diagnostics.length === 0))
      return undefined;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: open?.text.version ?? null,
      resultId,
      items: diagnostics,
    };
  }
}

const gone: { readonly resultId: string; readonly diagnostics: Diagnostic[] } = {
  resultId: 'gone',
  diagnostics: [],
};
