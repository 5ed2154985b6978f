import type { Endpoint } from '@braze-lint/schemas';

import { anyOf, pathBeginnings, pathEnds, pathWords } from './path-words.js';
import { isParameter, segmentsOf } from './segments.js';
import { UNKNOWN_PART } from './url-text.js';

/** The endpoints, arranged for finding them by path. */
export interface EndpointTable {
  /** All endpoints (one a method) with this path; a trailing slash is overlooked. Unknown pieces match path parameters only. */
  at(path: string): readonly Endpoint[];
  withId(id: string): Endpoint | undefined;
  /** Finds the paths in a source text, up to their first parameters. */
  readonly words: RegExp;
  /** Finds texts that a path may end with, where it is put together from several. */
  readonly ends: RegExp;
  /** Finds texts that such a path may go on from. */
  readonly beginnings: RegExp;
}

interface Entry {
  readonly segments: readonly string[];
  /** Literal segments: of two paths that match, the one with more of them is meant. */
  readonly literals: number;
  readonly endpoints: Endpoint[];
}

const tables = new WeakMap<readonly Endpoint[], EndpointTable>();

/** The table of `endpoints`; made once for each list. */
export function endpointTable(endpoints: readonly Endpoint[]): EndpointTable {
  const known = tables.get(endpoints);
  if (known !== undefined) return known;
  const made = makeTable(endpoints);
  tables.set(endpoints, made);
  return made;
}

function makeTable(endpoints: readonly Endpoint[]): EndpointTable {
  const byCount = new Map<number, Entry[]>();
  for (const endpoint of endpoints) add(byCount, endpoint);
  return {
    withId: (id) => endpoints.find((endpoint) => endpoint.id === id),
    at: (path) => bestMatch(byCount, segmentsOf(path)),
    words: new RegExp(anyOf(pathWords(endpoints))),
    ends: pathEnds(endpoints),
    beginnings: pathBeginnings(endpoints),
  };
}

function add(byCount: Map<number, Entry[]>, endpoint: Endpoint): void {
  const segments = segmentsOf(endpoint.path);
  const entries = byCount.get(segments.length) ?? [];
  byCount.set(segments.length, entries);
  const same = entries.find((entry) => samePath(entry.segments, segments));
  if (same !== undefined) {
    same.endpoints.push(endpoint);
    return;
  }
  const literals = segments.filter((segment) => !isParameter(segment)).length;
  entries.push({ segments, literals, endpoints: [endpoint] });
}

function bestMatch(
  byCount: ReadonlyMap<number, readonly Entry[]>,
  written: readonly string[],
): readonly Endpoint[] {
  let best: Entry | undefined;
  for (const entry of byCount.get(written.length) ?? []) {
    if (matches(entry.segments, written) && entry.literals > (best?.literals ?? -1)) best = entry;
  }
  return best?.endpoints ?? [];
}

function matches(documented: readonly string[], written: readonly string[]): boolean {
  return documented.every((segment, index) => {
    const other = written[index] ?? '';
    return isParameter(segment) ? other !== '' : other === segment && !other.includes(UNKNOWN_PART);
  });
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.every(
    (segment, index) => segment === b[index] || (isParameter(segment) && isParameter(b[index] ?? '')),
  );
}
