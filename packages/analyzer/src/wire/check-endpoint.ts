import type { Endpoint } from '@braze-lint/schemas';

import { UNKNOWN_PART } from '../calls/url/url-text.js';
import type { Finding, Suggestion } from '../check/finding.js';
import { message } from '../messages/message-ids.js';
import { code, eitherOf } from '../messages/wording.js';
import type { Address } from './address.js';
import { methodFindings } from './check-method.js';
import { nearestPath, pathsBeside } from './nearest-path.js';
import type { WireContext } from './wire-context.js';
import { isExempt, suggestion, wireFinding } from './wire-finding.js';
import { extentOfNode, placeOfText } from './written-place.js';

/** What is wrong with where a request goes: its host, its path, its method. */
export function endpointFindings(context: WireContext): readonly Finding[] {
  const { addresses } = context;
  const judged = addresses.map((address) => ({ address, findings: findingsOf(address, context) }));
  const allWrong = judged.every(({ findings }) => findings.length > 0);
  return judged.filter(({ address }) => allWrong || address.certain).flatMap(({ findings }) => findings);
}

function findingsOf(address: Address, context: WireContext): readonly Finding[] {
  if (context.request.ownServer && address.host.kind === 'none') return [];
  const endpoints = context.calls.endpoints.at(address.path);
  if (endpoints.length === 0) return isRest(address) ? unknownPath(address, context) : [];
  const host = hostFindings(address, endpoints, context);
  if (host.length > 0) return host;
  return [...trailingSlash(address, endpoints, context), ...methodFindings(address, endpoints, context)];
}

function isRest({ host }: Address): boolean {
  return host.kind === 'rest' || host.kind === 'named';
}

function hostFindings(
  address: Address,
  endpoints: readonly Endpoint[],
  context: WireContext,
): readonly Finding[] {
  const { calls, catalog } = context;
  const { host } = address;
  if (host.kind !== 'dashboard' && host.kind !== 'sdk') return [];
  const id = `${host.kind}-host`;
  if (endpoints.some(({ path }) => isExempt(id, path, catalog))) return [];
  const place = placeOfText(host.host, address.nodes, calls);
  const { instance, rest } = host;
  const steps: Suggestion[] =
    place === undefined
      ? []
      : [suggestion(message('suggestReplace', { value: code(rest) }), { range: place.range, text: rest })];
  const data = { host: code(host.host), instance, rest: code(rest) };
  return wireFinding(
    id,
    place ?? extentOfNode(address.nodes[0]),
    (answer) => message(host.kind === 'sdk' ? 'sdkHost' : 'dashboardHost', { ...data, answer }),
    steps,
    context,
  );
}

/** A path that is known whole. Below an address that is only known by its name, a part of the path may already be in it. */
function unknownPath(address: Address, context: WireContext): readonly Finding[] {
  const { calls, catalog, language } = context;
  const { path } = address;
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.length === 0 || path.includes(UNKNOWN_PART) || /[{}$%:]/.test(path)) return [];
  if (isExempt('path', path, catalog)) return [];
  const documented = [...new Set(catalog.endpoints.map((endpoint) => endpoint.path))];
  const beside = pathsBeside(`/${segments.join('/')}`, documented);
  if (address.host.kind === 'named' && (beside.length === 0 || segments.length < 2)) return [];
  const near = nearestPath(path, documented);
  // Some clients put the slash between a base and a path themselves.
  const start = placeOfText(path, address.nodes, calls) === undefined ? 1 : 0;
  const place = placeOfText(path.slice(start), address.nodes, calls);
  const steps: Suggestion[] =
    place === undefined || near === undefined
      ? []
      : [
          suggestion(message('suggestReplace', { value: code(near.slice(start)) }), {
            range: place.range,
            text: near.slice(start),
          }),
        ];
  return wireFinding(
    'path',
    place ?? extentOfNode(address.nodes[0]),
    (answer) => {
      const shown = { path: code(path), answer };
      if (near !== undefined) return message('unknownPathNear', { ...shown, nearest: code(near) });
      if (beside.length === 0) return message('unknownPath', shown);
      return message('unknownPathAmong', { ...shown, paths: eitherOf(beside.map(code), 6, language) });
    },
    steps,
    context,
  );
}

function trailingSlash(
  address: Address,
  endpoints: readonly Endpoint[],
  context: WireContext,
): readonly Finding[] {
  const { calls, catalog, request } = context;
  const { path } = address;
  if (!path.endsWith('/') || path.endsWith(`${UNKNOWN_PART}/`) || !isRest(address)) return [];
  if (endpoints.some((endpoint) => isExempt('trailing-slash', endpoint.path, catalog))) return [];
  const last = path.split('/').at(-2) ?? '';
  const written = placeOfText(`${last}/`, [request.url], calls);
  const place = written && {
    range: [written.range[1] - 1, written.range[1]] as const,
    loc: { start: { ...written.loc.end, column: written.loc.end.column - 1 }, end: written.loc.end },
  };
  const steps =
    place === undefined
      ? []
      : [suggestion(message('suggestRemoveSlash', {}), { range: place.range, text: '' })];
  return wireFinding(
    'trailing-slash',
    place ?? extentOfNode(request.url),
    (answer) => message('trailingSlash', { path: code(endpoints[0]?.path ?? path), answer }),
    steps,
    context,
  );
}
