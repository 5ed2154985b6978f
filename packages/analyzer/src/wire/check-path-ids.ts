import type { Endpoint } from '@braze-lint/schemas';
import { pathIdentifiersOf } from '@braze-lint/schemas';

import { UNKNOWN_PART } from '../calls/url/url-text.js';
import { describeIdentifier, meantEntry } from '../check/describe/describe-identifier.js';
import type { Finding } from '../check/finding.js';
import { message } from '../messages/message-ids.js';
import { phrase } from '../messages/phrase.js';
import { capitalized, code } from '../messages/wording.js';
import { brokenConstraint } from '../snapshot/fault.js';
import type { Address } from './address.js';
import type { WireContext } from './wire-context.js';
import { suggestion, wireFinding } from './wire-finding.js';
import { placeOfText } from './written-place.js';

/** Ids of the workspace that stand in the path: that of a transactional campaign. */
export function pathIdFindings(context: WireContext): readonly Finding[] {
  const { addresses, catalog } = context;
  if (catalog.workspace === undefined) return [];
  return addresses
    .filter(({ certain }) => certain)
    .flatMap((address) => catalog.endpoints.flatMap((endpoint) => findingsOf(address, endpoint, context)));
}

function findingsOf(address: Address, endpoint: Endpoint, context: WireContext): readonly Finding[] {
  const named = pathIdentifiersOf(endpoint.id);
  const wanted = endpoint.path.split('/');
  const written = address.path.split('/');
  if (Object.keys(named).length === 0 || !isSamePath(wanted, written)) return [];
  return wanted.flatMap((segment, index) => {
    const names = named[segment.slice(1, -1)];
    const value = written[index] ?? '';
    return names === undefined || names === 'messageVariation' || value.includes(UNKNOWN_PART)
      ? []
      : findingOf(names, value, address, context);
  });
}

function findingOf(
  names: Parameters<NonNullable<WireContext['catalog']['workspace']>['faultOf']>[0],
  value: string,
  { nodes, path }: Address,
  context: WireContext,
): readonly Finding[] {
  const { calls, catalog, language } = context;
  const fault = catalog.workspace?.faultOf(names, decoded(value));
  const snapshot = catalog.workspace?.snapshot;
  const place = placeOfText(value, nodes, calls);
  if (fault === undefined || snapshot === undefined || place === undefined) return [];
  const meant = meantEntry(fault, snapshot)?.id;
  const base = {
    subject: capitalized(phrase(language, 'idIn', { path: code(path) })),
    origin: '',
    value: code(value),
  };
  return wireFinding(
    brokenConstraint(fault).replace(/^requests\./, ''),
    place,
    (answer) =>
      describeIdentifier(fault, snapshot, { object: () => code(path) }, { ...base, answer }, language),
    meant === undefined || encodeURIComponent(meant) !== meant
      ? []
      : [suggestion(message('suggestReplace', { value: code(meant) }), { range: place.range, text: meant })],
    context,
  );
}

/** Whether a path is one of an endpoint, its parameters left aside. */
function isSamePath(wanted: readonly string[], written: readonly string[]): boolean {
  return (
    wanted.length === written.length &&
    wanted.every((segment, index) => segment.startsWith('{') || segment === written[index])
  );
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
