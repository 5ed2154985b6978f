import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import { calleeNames } from './syntax/callee.js';
import { memberName } from './syntax/nodes.js';
import { forEachNode } from './syntax/traverse.js';

/** Whether the file hooks into its requests (`interceptors.request.use`) with anything that may change their bodies. */
export function bodiesAreRewritten(
  source: SourceContext,
  calls: readonly TSESTree.CallExpression[],
): boolean {
  if (!mayIntercept(source.text)) return false;
  return calls.some((call) => {
    const names = calleeNames(call.callee);
    if (names.slice(-3).join('.') !== 'interceptors.request.use') return false;
    const [hook] = call.arguments;
    return hook !== undefined && touchesData(unwrap(hook));
  });
}

/** Whether a text may hook into requests. */
export function mayIntercept(text: string): boolean {
  return text.includes('interceptors');
}

/** A function that is not written in place may do anything; `null` and `undefined` do nothing. */
function touchesData(hook: TSESTree.Node): boolean {
  if (!isFunction(hook)) return !isNode(hook, 'Literal');
  let found = false;
  forEachNode(hook.body, (node) => {
    if (isNode(node, 'MemberExpression') && memberName(node) === 'data') found = true;
    if (isNode(node, 'Property') && isNode(node.key, 'Identifier') && node.key.name === 'data') found = true;
  });
  return found;
}
