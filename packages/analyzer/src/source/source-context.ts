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
  /**
   * Where the ranges of the file begin: 0, if absent. Each file that another one leads to has a stretch of its own, so that a range
   * says which file it is in.
   */
  readonly offset?: number;
}

/** What stands in the file at a range of it. */
export function textAt(
  { text, offset = 0 }: Pick<SourceContext, 'text' | 'offset'>,
  [start, end]: readonly [number, number],
): string {
  return text.slice(start - offset, end - offset);
}

/** Whether a node is one of the file, and not of another one. */
export function isOfFile(
  node: TSESTree.Node,
  { text, offset = 0 }: Pick<SourceContext, 'text' | 'offset'>,
): boolean {
  const [start] = node.range;
  return offset <= start && start <= offset + text.length;
}

export type { Scope, ScopeManager };
