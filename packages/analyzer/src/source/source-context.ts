import type { Scope, ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

/** One parsed file, as ESLint or an editor hands it over. Nodes carry `parent`, `range` and `loc`. */
export interface SourceContext {
  readonly ast: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  readonly text: string;
  /** As given; only used as a sign that a file is about Braze. */
  readonly filename: string;
  readonly comments: readonly TSESTree.Comment[];
}

export type { Scope, ScopeManager };
