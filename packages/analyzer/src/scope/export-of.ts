import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from './ancestors.js';
import { isNode } from './node-type.js';
import type { Variable } from './references.js';

/** The `export` that a variable is declared in; `export { name }` is a reference, and does not count. */
export function exportOf(variable: Variable): TSESTree.Node | undefined {
  for (const definition of variable.defs) {
    for (const up of ancestorsOf(definition.name)) {
      if (isNode(up, 'ExportNamedDeclaration') || isNode(up, 'ExportDefaultDeclaration')) return up;
      const isDeclared =
        (isNode(up, 'FunctionDeclaration') || isNode(up, 'ClassDeclaration')) && up.id === definition.name;
      if (!isDeclared && !isNode(up, 'VariableDeclarator') && !isNode(up, 'VariableDeclaration')) break;
    }
  }
  return undefined;
}
