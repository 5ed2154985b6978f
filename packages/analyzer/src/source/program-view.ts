import type { TSESTree } from '@typescript-eslint/types';

import type { SourceContext } from './source-context.js';
import type { TypeView } from './type-view.js';

/** What a compiler knows of one file that its text alone does not tell. Hosts without type information have none. */
export interface ProgramView {
  /**
   * The file that a module specifier of this file leads to: the string of an `import`, an `export … from`, a `require`. Absent
   * for packages, for declarations without code, and for what is not part of the program or cannot be parsed.
   */
  moduleOf(specifier: TSESTree.Node): SourceContext | undefined;
  /** The text of the file that a module specifier leads to, without parsing it; absent where `moduleOf` cannot give it. */
  textOf(specifier: TSESTree.Node): string | undefined;
  /** The type of an expression or of a declared name; absent where it says nothing of what can be sent. */
  typeOf(node: TSESTree.Node): TypeView | undefined;
}
