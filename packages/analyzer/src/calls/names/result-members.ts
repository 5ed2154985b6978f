import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { resultsOf } from '../../scope/returned-expressions.js';
import { unwrap, unwrapAwait } from '../../scope/unwrap.js';
import { asExpression, keyName } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { soleDeclarator } from './bindings.js';
import { functionInView } from './functions.js';

/** What a variable may be that is taken out of the result of a function of this file: `const { url } = describe()`. */
export function takenFromResult(variable: Variable, bindings: Bindings): readonly TSESTree.Expression[] {
  const init = soleDeclarator(variable)?.init;
  const [definition] = variable.defs;
  if (definition === undefined || init === null || init === undefined) return [];
  const [property, , declarator] = ancestorsOf(definition.name);
  if (!isNode(property, 'Property') || !isNode(declarator, 'VariableDeclarator')) return [];
  return resultMembers(init, keyName(property.key, property.computed), bindings);
}

/** What a call of a function of this file may give under a key. */
export function resultMembers(
  call: TSESTree.Node,
  key: string | undefined,
  bindings: Bindings,
): readonly TSESTree.Expression[] {
  const node = unwrapAwait(call);
  const called = isNode(node, 'CallExpression') ? functionInView(node.callee, bindings) : undefined;
  if (called === undefined || key === undefined) return [];
  return resultsOf(called).flatMap((result) => {
    const object = result === null ? undefined : unwrap(result);
    if (!isNode(object, 'ObjectExpression')) return [];
    return object.properties.flatMap((property) => {
      if (!isNode(property, 'Property') || keyName(property.key, property.computed) !== key) return [];
      return asExpression(property.value) ?? [];
    });
  });
}
