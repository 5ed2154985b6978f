import type { Clock } from '@braze-lint/schemas';

import { findCommentProblems } from '../calls/comment-calls.js';
import { searchCalls } from '../calls/find-calls.js';
import { payloadValue } from '../calls/payload-value.js';
import { hasTriggerWord } from '../calls/trigger-words.js';
import { brazeCatalog } from '../check/braze-catalog.js';
import type { Catalog } from '../check/catalog.js';
import { languageOf } from '../messages/languages.js';
import type { BrazeSettings } from '../settings/settings.js';
import type { SourceContext } from '../source/source-context.js';
import type { SnapshotFile } from '../snapshot/workspace.js';
import { withWorkspace } from '../snapshot/workspace-catalog.js';
import { createEvaluator } from '../value/evaluator.js';
import { permissionFindings } from '../wire/check-permission.js';
import { checkRequest } from '../wire/check-request.js';
import { sitesOfRequests } from '../wire/site-of-request.js';
import type { Analysis } from './analysis.js';
import { callChecker } from './call-checker.js';
import { snapshotProblemOf, workspaceOf } from './file-workspace.js';

/** What an analysis depends on besides the file and its settings. */
export interface AnalyzeOptions {
  /** When the file is checked, in milliseconds since 1970; without it, no time has passed. */
  readonly now?: number;
  readonly catalog?: Catalog;
  /** What the file that `settings.snapshot` names holds. */
  readonly snapshot?: SnapshotFile;
  /** Whether the host knows already that the file may hold a request; otherwise its text is searched for words that say so. */
  readonly isTriggered?: boolean;
}

/** Finds the requests of one file that go to Braze, and what is certainly wrong with their bodies. */
export function analyze(
  source: SourceContext,
  settings: BrazeSettings,
  { now, catalog: documented = brazeCatalog, snapshot, isTriggered = false }: AnalyzeOptions = {},
): Analysis {
  if (!isTriggered && !hasTriggerWord(source.text, settings, source.program !== undefined))
    return { calls: [], findings: [], commentProblems: [] };
  const language = languageOf(settings.locale ?? 'en');
  const evaluator = createEvaluator(source);
  const workspace = workspaceOf(snapshot, settings, now);
  const catalog = withWorkspace(documented, workspace);
  const checker = callChecker(source, catalog, language, clockOf(settings, now));
  const { calls, requests, context } = searchCalls(source, evaluator, settings);
  const siteOf = sitesOfRequests(calls);
  for (const request of requests) {
    checker.tell(checkRequest(request, siteOf(request), context, { catalog, language }));
  }
  for (const site of calls) {
    checker.tell(permissionFindings(site, settings.permissions, source, { catalog, language }));
    checker.check(site, payloadValue(site.payload, evaluator));
  }
  const commentProblems = findCommentProblems(source);
  return { ...checker.checked(), commentProblems, ...snapshotProblemOf(workspace) };
}

/** The clock of a check that is made at `now`, with the company's time zone where it is known. */
export function clockOf({ timeZone }: BrazeSettings, now: number | undefined): Clock | undefined {
  return now === undefined ? undefined : { now, ...(timeZone !== undefined && { timeZone }) };
}
