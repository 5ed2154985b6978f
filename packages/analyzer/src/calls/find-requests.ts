import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from './call-context.js';
import { isExpectedToFail } from './expected-failure.js';
import { readNewRequest } from './shapes/new-request.js';
import { readNodeRequest } from './shapes/node-request.js';
import { clientCall } from './shapes/client-call.js';
import { readRequest } from './shapes/read-request.js';
import type { RequestShape } from './shapes/request-shape.js';
import { seeThrough } from './syntax/callee.js';
import { namesBrazeAddress } from './url/address-names.js';

/** The requests of known clients that lead to a documented path, or that may lead to a host of Braze's. */
export function findRequests(
  calls: readonly TSESTree.CallExpression[],
  constructions: readonly TSESTree.NewExpression[],
  context: CallContext,
): readonly RequestShape[] {
  const anywhere = namesBrazeAddress(context.source.text);
  const mayLead = (node: TSESTree.Node): boolean => anywhere || context.paths.reach(node);
  return [
    ...calls.filter(mayLead).flatMap((node) => readCall(node, context) ?? []),
    ...constructions.filter(mayLead).flatMap((node) => readNewRequest(node, context) ?? []),
  ].filter(({ node }) => !isExpectedToFail(node));
}

function readCall(node: TSESTree.CallExpression, context: CallContext): RequestShape | undefined {
  const call = seeThrough(node);
  const client = call === undefined ? undefined : clientCall(call.callee, context);
  if (call === undefined || client === 'other-member') return undefined;
  return client === undefined ? readNodeRequest(call, context) : readRequest(call, client, context);
}
