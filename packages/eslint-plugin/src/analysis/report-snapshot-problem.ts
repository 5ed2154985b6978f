import type { Rule } from 'eslint';

import type { FileAnalysis } from './analysis-of.js';

/** Tells once a file, at its start, why ids in it were not compared with the snapshot that the settings name. */
export function reportSnapshotProblem(context: Rule.RuleContext, analysis: FileAnalysis): void {
  const { snapshotProblem } = analysis.result();
  if (snapshotProblem === undefined || !analysis.tellsOfSnapshot(context.id)) return;
  const { messageId, data } = snapshotProblem;
  context.report({ loc: analysis.start, messageId, data: { ...data } });
}
