import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from './ancestors.js';
import { isNode } from './node-type.js';
import { innerStatements } from './inner-statements.js';

/** What a function may give, as far as it is written in it; `null` for a bare `return`. */
export function resultsOf({ body }: FunctionNode): readonly (TSESTree.Expression | null)[] {
  return isNode(body, 'BlockStatement') ? returnedExpressions(body) : [body];
}

/** What the `return` statements of a function's body give, nested functions left out; `null` for a bare `return`. */
export function returnedExpressions(body: TSESTree.BlockStatement): readonly (TSESTree.Expression | null)[] {
  const found: (TSESTree.Expression | null)[] = [];
  const pending: (TSESTree.Node | null | undefined)[] = [body];
  while (pending.length > 0) {
    const statement = pending.pop();
    if (isNode(statement, 'ReturnStatement')) found.push(statement.argument);
    else if (statement !== null && statement !== undefined)
      pending.push(...[...innerStatements(statement)].reverse());
  }
  return found;
}
