import type { Endpoint } from '@braze-lint/schemas';

import { isNode } from '../scope/node-type.js';
import type { BrazeSettings, DeclaredCall } from '../settings/settings.js';
import type { CallContext } from './call-context.js';
import type { CallSite, PayloadSource } from './call-site.js';
import { endpointsFor } from './match-endpoint.js';
import { payloadSource, reasonOf } from './payload-source.js';
import { matchUrl } from './request-site.js';
import type { SeenCall } from './syntax/callee.js';
import { argumentAt, dottedName } from './syntax/callee.js';
import { memberName } from './syntax/nodes.js';

/** A call of a function that the user declared to send its argument to Braze. */
export function declaredSite(
  call: SeenCall,
  settings: BrazeSettings,
  context: CallContext,
): CallSite | undefined {
  for (const declared of settings.calls ?? []) {
    if (!matchesCallee(call, declared.callee)) continue;
    const endpoints = endpointsOf(call, declared, context);
    if (endpoints.length === 0) continue;
    const payload = payloadOf(call, declared, context);
    return { node: call.node, endpoints, found: { by: 'setting', callee: declared.callee }, payload };
  }
  return undefined;
}

function matchesCallee({ callee }: SeenCall, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return dottedName(callee) === pattern;
  const ending = pattern.slice(1);
  const written = dottedName(callee);
  if (written !== undefined) return written.endsWith(ending);
  return isNode(callee, 'MemberExpression') && `.${memberName(callee) ?? ''}` === ending;
}

function endpointsOf(call: SeenCall, declared: DeclaredCall, context: CallContext): readonly Endpoint[] {
  if (declared.endpoint !== undefined) return withBody(context.endpoints.at(declared.endpoint));
  const path = declared.pathArgument === undefined ? undefined : argumentAt(call, declared.pathArgument);
  const match = path === undefined ? undefined : matchUrl(path, { kind: 'none' }, call.node, context);
  return match === undefined ? [] : withBody(endpointsFor(match, undefined));
}

function withBody(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return endpoints.filter(({ hasBody }) => hasBody);
}

function payloadOf(call: SeenCall, declared: DeclaredCall, context: CallContext): PayloadSource {
  const node = argumentAt(call, declared.payloadArgument);
  if (node !== undefined)
    return payloadSource({ kind: 'expression', node, form: 'either' }, call.node, context.bindings);
  const spread = call.args.find((argument) => isNode(argument, 'SpreadElement'));
  return spread === undefined
    ? { kind: 'none', reason: reasonOf('no-payload', call.node) }
    : { kind: 'none', reason: reasonOf('unknown-spread', spread) };
}
