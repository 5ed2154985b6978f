import { setImmediate } from 'node:timers/promises';

import type {
  CancellationToken,
  ResultProgressReporter,
  WorkDoneProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';

import { guarded, throwIfCancelled } from '../protocol/guard.js';
import { WorkspaceReports } from '../diagnostics/workspace-reports.js';
import type { Session } from '../session.js';

/** How many files are looked at between two reports of progress. */
const step = 50;

/** `workspace/diagnostic` */
export function workspaceDiagnostic(session: Session): void {
  if (!session.client.pullsDiagnostics) return;
  const reports = new WorkspaceReports(session);
  session.connection.languages.diagnostics.onWorkspace((params, token, workDone, partial) =>
    guarded<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      session.log,
      'workspace/diagnostic',
      { items: [] },
      () => answer(params, { session, reports, token, workDone, partial }),
    )(params, token),
  );
}

interface Request {
  readonly session: Session;
  readonly reports: WorkspaceReports;
  readonly token: CancellationToken;
  readonly workDone: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/**
 * Reports what differs from what the client has. A client that takes partial results asks again as soon as it has an answer: when
 * nothing differs, its request stays open until something changes.
 */
async function answer(
  params: WorkspaceDiagnosticParams,
  request: Request,
): Promise<WorkspaceDiagnosticReport> {
  const { session, partial, token } = request;
  const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  for (;;) {
    const since = session.changes.count;
    const items = await passThrough(known, request);
    if (partial === undefined) return { items };
    if (items.length > 0 || session.changes.count !== since) return { items: [] };
    await session.changes.next(since, token);
    throwIfCancelled(token);
  }
}

/** Looks at all files once. */
async function passThrough(known: ReadonlyMap<string, string>, request: Request) {
  const { session, reports, token, workDone, partial } = request;
  const files = await reports.files(known);
  const items: WorkspaceDiagnosticReport['items'] = [];
  const { words } = session;
  const filesDone = (done: number): string =>
    words('filesDone', { done: done.toString(), all: files.length.toString() });
  workDone.begin(words('checking'), 0, filesDone(0), true);
  try {
    for (let first = 0; first < files.length; first += step) {
      const found = [];
      for (const uri of files.slice(first, first + step)) {
        // Whoever types must not wait for files that are not open.
        await setImmediate();
        throwIfCancelled(token);
        const report = await reports.reportOf(uri, known.get(uri));
        if (report !== undefined) found.push(report);
      }
      items.push(...found);
      if (found.length > 0) partial?.report({ items: found });
      const done = Math.min(first + step, files.length);
      workDone.report(Math.round((100 * done) / files.length), filesDone(done));
    }
  } finally {
    workDone.done();
  }
  return items;
}
