import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';

import { openDocumentDiagnostics } from '../diagnostics/diagnostics-of.js';
import { guarded } from '../protocol/guard.js';
import type { Session } from '../session.js';

/** `textDocument/diagnostic` */
export function documentDiagnostic(session: Session): void {
  if (!session.client.pullsDiagnostics) return;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  session.connection.languages.diagnostics.on(
    guarded<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      session.log,
      'textDocument/diagnostic',
      nothing,
      async ({ textDocument, previousResultId }) => {
        const found = await openDocumentDiagnostics(session, textDocument.uri);
        if (found === undefined) return nothing;
        const { resultId, diagnostics } = found;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics };
      },
    ),
  );
}
