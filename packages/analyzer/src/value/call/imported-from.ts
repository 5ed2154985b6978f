import type { TSESTree } from '@typescript-eslint/types';

import { type ImportedName, importedName } from '../../calls/names/imported-name.js';
import { isNode } from '../../scope/node-type.js';
import type { References } from '../../scope/references.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';

/** What an expression takes from another module: `format`, `_.pick`, `uuid.v4`. */
export function importedFrom(expression: TSESTree.Node, references: References): ImportedName | undefined {
  const inner = unwrap(expression);
  if (isNode(inner, 'Identifier')) {
    const definition = references.variableOf(inner)?.defs[0];
    return definition === undefined ? undefined : importedName(definition);
  }
  if (!isNode(inner, 'MemberExpression')) return undefined;
  const imported = memberName(inner);
  const whole = importedFrom(inner.object, references);
  const isWhole = whole?.imported === 'default' || whole?.imported === '*';
  return isWhole && imported !== undefined ? { source: whole.source, imported } : undefined;
}
