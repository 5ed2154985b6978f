import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import { enclosingFunction, parentOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { constantInit } from '../names/bindings.js';
import { requestSite } from '../request-site.js';
import type { SeenCall } from '../syntax/callee.js';
import { argumentAt } from '../syntax/callee.js';
import { asExpression, memberName } from '../syntax/nodes.js';
import { knownText } from './known-text.js';

/** `xhr.open('POST', url); xhr.send(text)` of the browser, where one call opens the request. */
export function xmlHttpRequestSite(call: SeenCall, context: CallContext): CallSite | undefined {
  const { callee } = call;
  if (!isNode(callee, 'MemberExpression') || memberName(callee) !== 'send') return undefined;
  const body = argumentAt(call, 0);
  const variable = requestVariable(callee.object, context);
  if (body === undefined || variable === undefined) return undefined;
  const [opened, another] = openings(variable);
  if (opened === undefined || another !== undefined) return undefined;
  const [method, url] = opened.arguments.map(asExpression);
  if (method === undefined || url === undefined || enclosingFunction(opened) !== enclosingFunction(call.node))
    return undefined;
  return requestSite(
    {
      node: call.node,
      callee: opened.callee,
      url,
      base: { kind: 'none' },
      ownServer: true,
      method: knownText(method, opened, context)?.toUpperCase(),
      body: { kind: 'expression', node: body, form: 'text' },
      options: [],
    },
    context,
  );
}

/** The variable that always holds one `new XMLHttpRequest()`. */
function requestVariable(object: TSESTree.Node, { bindings }: CallContext): Variable | undefined {
  const variable = bindings.variableOf(unwrap(object));
  const init = variable === undefined ? undefined : constantInit(variable);
  const made = init === undefined ? undefined : unwrap(init);
  if (!isNode(made, 'NewExpression') || !isNode(made.callee, 'Identifier')) return undefined;
  const origin = bindings.originOf(made.callee);
  return origin.kind === 'global' && origin.name === 'XMLHttpRequest' ? variable : undefined;
}

function openings(variable: Variable): readonly TSESTree.CallExpression[] {
  return variable.references.flatMap(({ identifier }) => {
    const member = parentOf(identifier);
    if (!isNode(member, 'MemberExpression') || memberName(member) !== 'open') return [];
    const call = parentOf(member);
    return isNode(call, 'CallExpression') && call.callee === member ? [call] : [];
  });
}
