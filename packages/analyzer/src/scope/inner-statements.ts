import type { TSESTree } from '@typescript-eslint/types';

import { isLoopNode } from './loops.js';
import { isNode } from './node-type.js';

/** The statements directly inside a statement, those of nested functions left out. */
export function innerStatements(statement: TSESTree.Node): readonly (TSESTree.Node | null | undefined)[] {
  if (isNode(statement, 'BlockStatement')) return statement.body;
  if (isNode(statement, 'IfStatement')) return [statement.consequent, statement.alternate];
  if (isNode(statement, 'LabeledStatement') || isLoopNode(statement)) return [statement.body];
  if (isNode(statement, 'SwitchStatement')) return statement.cases.flatMap((clause) => clause.consequent);
  if (isNode(statement, 'TryStatement'))
    return [statement.block, statement.handler?.body, statement.finalizer];
  return [];
}
