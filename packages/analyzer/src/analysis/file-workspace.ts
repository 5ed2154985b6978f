import type { BrazeSettings } from '../settings/settings.js';
import type { SnapshotFile, Workspace } from '../snapshot/workspace.js';
import { languageOf } from '../messages/languages.js';
import { createWorkspace } from '../snapshot/workspace.js';
import type { Analysis } from './analysis.js';

/** The workspace that a file is checked against, if a snapshot of it is given. Without a clock, no snapshot is too old. */
export function workspaceOf(
  snapshot: SnapshotFile | undefined,
  settings: BrazeSettings,
  now: number | undefined,
): Workspace | undefined {
  return (
    snapshot &&
    createWorkspace(snapshot, {
      now,
      maxAgeDays: settings.snapshot?.maxAgeDays,
      language: languageOf(settings.locale ?? 'en'),
    })
  );
}

/** Why ids of the file could not be judged. */
export function snapshotProblemOf(workspace: Workspace | undefined): Pick<Analysis, 'snapshotProblem'> {
  const snapshotProblem = workspace?.problem();
  return snapshotProblem === undefined ? {} : { snapshotProblem };
}
