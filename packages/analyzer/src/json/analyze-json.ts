import type { Clock } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Analysis } from '../analysis/analysis.js';
import { callChecker } from '../analysis/call-checker.js';
import { snapshotProblemOf } from '../analysis/file-workspace.js';
import { brazeCatalog } from '../check/braze-catalog.js';
import type { Catalog } from '../check/catalog.js';
import type { Language } from '../messages/language.js';
import { english } from '../messages/locales/en.js';
import type { DeclaredFiles } from '../settings/settings.js';
import type { Workspace } from '../snapshot/workspace.js';
import { withWorkspace } from '../snapshot/workspace-catalog.js';
import { documentBodies } from './document-bodies.js';
import { documentValue } from './document-value.js';
import type { JsonDocument } from './json-document.js';

/**
 * Checks the bodies that a JSON file holds: the file itself, if its `$schema` is ours, otherwise those that the settings
 * name. `declared` are the settings about this file. Without a clock, no time has passed.
 */
export function analyzeJson(
  document: JsonDocument,
  declared: readonly DeclaredFiles[],
  documented: Catalog = brazeCatalog,
  clock?: Clock,
  workspace?: Workspace,
  language: Language = english,
): Analysis {
  const root = documentValue(document);
  if (root === undefined) return { calls: [], findings: [], commentProblems: [] };
  const catalog = withWorkspace(documented, workspace);
  const { text, comments } = document;
  const checker = callChecker({ text, comments, syntax: 'json' }, catalog, language, clock);
  const { bodies, unknownEndpoints } = documentBodies(root, declared, catalog.endpoints);
  for (const { value, endpoints, found } of bodies) {
    const node = value.node as TSESTree.Expression;
    checker.check({ node, endpoints, found, payload: { kind: 'value', node, at: node } }, value);
  }
  return { ...checker.checked(), commentProblems: [], unknownEndpoints, ...snapshotProblemOf(workspace) };
}
