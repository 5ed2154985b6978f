import type { TSESTree } from '@typescript-eslint/types';

import type { Analysis } from '../analysis/analysis.js';
import type { AnalyzeOptions } from '../analysis/analyze.js';
import { clockOf } from '../analysis/analyze.js';
import { callChecker } from '../analysis/call-checker.js';
import { snapshotProblemOf, workspaceOf } from '../analysis/file-workspace.js';
import { brazeCatalog } from '../check/braze-catalog.js';
import { languageOf } from '../messages/languages.js';
import type { BrazeSettings, DeclaredFiles } from '../settings/settings.js';
import { withWorkspace } from '../snapshot/workspace-catalog.js';
import { documentBodies } from './document-bodies.js';
import { documentValue } from './document-value.js';
import type { JsonDocument } from './json-document.js';

/**
 * Checks the bodies that a JSON file holds: the file itself, if its `$schema` is ours, otherwise those that the settings
 * name. `declared` are the parts of the settings that are about this file.
 */
export function analyzeJson(
  document: JsonDocument,
  declared: readonly DeclaredFiles[],
  settings: BrazeSettings,
  { now, snapshot }: Pick<AnalyzeOptions, 'now' | 'snapshot'> = {},
): Analysis {
  const root = documentValue(document);
  if (root === undefined) return { calls: [], findings: [], commentProblems: [] };
  const workspace = workspaceOf(snapshot, settings, now);
  const catalog = withWorkspace(brazeCatalog, workspace);
  const language = languageOf(settings.locale ?? 'en');
  const { text, comments } = document;
  const checker = callChecker({ text, comments, syntax: 'json' }, catalog, language, clockOf(settings, now));
  const { bodies, unknownEndpoints } = documentBodies(root, declared, catalog.endpoints);
  for (const { value, endpoints, found } of bodies) {
    const node = value.node as TSESTree.Expression;
    checker.check({ node, endpoints, found, payload: { kind: 'value', node, at: node } }, value);
  }
  return { ...checker.checked(), commentProblems: [], unknownEndpoints, ...snapshotProblemOf(workspace) };
}
