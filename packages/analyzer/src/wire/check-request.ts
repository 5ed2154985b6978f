import type { CallContext } from '../calls/call-context.js';
import type { CallSite } from '../calls/call-site.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import type { Finding } from '../check/finding.js';
import { contains } from '../scope/ancestors.js';
import { addressesOf } from './address.js';
import { authorizationFindings } from './check-authorization.js';
import { bodyFormFindings } from './check-body-form.js';
import { contentTypeFindings } from './check-content-type.js';
import { endpointFindings } from './check-endpoint.js';
import { keyParameterFindings } from './check-key-parameter.js';
import { pathIdFindings } from './check-path-ids.js';
import type { WireContext } from './wire-context.js';
import type { Telling } from './wire-finding.js';

/** What is certainly wrong with a request around its body; `sites` are the places from which the file calls Braze. */
export function checkRequest(
  request: RequestShape,
  sites: readonly CallSite[],
  calls: CallContext,
  telling: Telling,
): readonly Finding[] {
  const context: WireContext = { request, addresses: addressesOf(request, calls), calls, ...telling };
  return [
    ...endpointFindings(context),
    ...authorizationFindings(context),
    ...keyParameterFindings(context),
    ...pathIdFindings(context),
    ...formFindings(context, sites),
  ];
}

/** One report on how the body is sent: of a form, the type is wrong as well. */
function formFindings(context: WireContext, sites: readonly CallSite[]): readonly Finding[] {
  const site = sites.find((one) => belongsTo(one, context.request));
  if (site?.endpoints.every(({ hasBody }) => hasBody) !== true || context.calls.bodiesAreRewritten) return [];
  const form = bodyFormFindings(context);
  return form.length > 0 ? form : contentTypeFindings(context);
}

/** Node's body is handed over in a call of its own. */
function belongsTo({ node }: CallSite, { node: request, body }: RequestShape): boolean {
  return node === request || (body.kind === 'expression' && node !== request && contains(node, body.node));
}
