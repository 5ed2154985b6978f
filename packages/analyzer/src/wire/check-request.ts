import type { CallContext } from '../calls/call-context.js';
import type { CallSite } from '../calls/call-site.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import type { Finding } from '../check/finding.js';
import { addressesOf } from './address.js';
import { authorizationFindings } from './check-authorization.js';
import { bodyFormFindings } from './check-body-form.js';
import { contentTypeFindings } from './check-content-type.js';
import { endpointFindings } from './check-endpoint.js';
import { keyParameterFindings } from './check-key-parameter.js';
import { pathIdFindings } from './check-path-ids.js';
import type { WireContext } from './wire-context.js';
import type { Telling } from './wire-finding.js';

/** What is certainly wrong with a request around its body; `site` is the place from which it is sent, if it goes to Braze. */
export function checkRequest(
  request: RequestShape,
  site: CallSite | undefined,
  calls: CallContext,
  telling: Telling,
): readonly Finding[] {
  const context: WireContext = { request, addresses: addressesOf(request, calls), calls, ...telling };
  return [
    ...endpointFindings(context),
    ...authorizationFindings(context),
    ...keyParameterFindings(context),
    ...pathIdFindings(context),
    ...formFindings(context, site),
  ];
}

/** One report on how the body is sent: of a form, the type is wrong as well. */
function formFindings(context: WireContext, site: CallSite | undefined): readonly Finding[] {
  if (site?.endpoints.every(({ hasBody }) => hasBody) !== true || context.calls.bodiesAreRewritten) return [];
  const form = bodyFormFindings(context);
  return form.length > 0 ? form : contentTypeFindings(context);
}
