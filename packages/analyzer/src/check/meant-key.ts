import type { Endpoint } from '@braze-lint/schemas';

import type { Catalog } from './catalog.js';
import { find } from './find.js';
import { isSameWord, nearest } from './nearest.js';
import type { Verdict } from './verdicts.js';
import type { AbstractValue } from '../value/abstract-value.js';

interface Context {
  readonly root: AbstractValue;
  readonly endpoint: Endpoint;
  readonly catalog: Catalog;
}

/** The key that was probably meant by one that is unknown or deprecated, and that is not written yet. */
export function meantKey({ violation, constraint, world }: Verdict, context: Context): string | undefined {
  const { path } = violation;
  const key = violation.key ?? constraint.at;
  if (key === undefined) return undefined;
  const object = find(context.root, path, world)?.value;
  const isFree = (name: string): boolean => object?.kind !== 'object' || !object.properties.has(name);
  const listed =
    violation.key === undefined
      ? constraint.keys?.find((other) => other !== key)
      : context.catalog.insteadOf(constraint.id, key);
  if (listed !== undefined) return isFree(listed) ? listed : undefined;
  if (constraint.kind !== 'unknownKey' || violation.key === undefined) return undefined;
  const near = nearest(key, currentKeys({ violation, constraint }, context.catalog).filter(isFree));
  const isOther = path.length === 0 && otherEndpoint(key, context) !== undefined;
  return near !== undefined && isOther && !isSameWord(near, key) ? undefined : near;
}

/** The keys that are documented beside an unknown one, without those that are deprecated. */
export function currentKeys(
  { violation, constraint }: Pick<Verdict, 'violation' | 'constraint'>,
  catalog: Catalog,
): readonly string[] {
  const owner = constraint.id.replace(/\.unknown$/, '');
  const { known = [] } = violation;
  return known.filter((key) => catalog.constraint(`${owner}.${key}.deprecated`) === undefined);
}

/**
 * Another endpoint that knows the key: one of the same group if there is one, the one whose path ends most alike, and of
 * those the one with the shortest path. What updates something is the last to be named.
 */
export function otherEndpoint(key: string, { endpoint, catalog }: Context): Endpoint | undefined {
  const others = catalog.endpoints.filter((other) => other.id !== endpoint.id && other.keys.includes(key));
  const likeness = (other: Endpoint): number =>
    commonEnd(other, endpoint) +
    (groupOf(other) === groupOf(endpoint) ? SAME_GROUP : 0) -
    (other.path.endsWith('/update') ? UPDATES : 0) -
    other.path.split('/').length / MANY;
  const [likest] = others.toSorted((a, b) => likeness(b) - likeness(a));
  return likest;
}

/** Outweighs the segments of any path. */
const SAME_GROUP = 100;

const UPDATES = 1000;

/** More than a path has segments. */
const MANY = 100;

function groupOf({ path }: Endpoint): string | undefined {
  return path.split('/')[1];
}

/** How many segments two paths have in common at their ends: `schedule/create` are two. */
function commonEnd(a: Endpoint, b: Endpoint): number {
  const others = b.path.split('/').reverse();
  const segments = a.path.split('/').reverse();
  const differing = segments.findIndex((segment, index) => segment !== others[index]);
  return differing < 0 ? segments.length : differing;
}
