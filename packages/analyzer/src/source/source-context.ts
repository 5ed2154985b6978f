import type { Scope, ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { ProgramView } from './program-view.js';

/** One parsed file, as ESLint or an editor hands it over. Nodes carry `parent`, `range` and `loc`. */
export interface SourceContext {
  readonly ast: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  readonly text: string;
  /** As given; only used as a sign that a file is about Braze. */
  readonly filename: string;
  readonly comments: readonly TSESTree.Comment[];
  /** The rest of the program, where the host knows it. */
  readonly program?: ProgramView;
}

export type { Scope, ScopeManager };
