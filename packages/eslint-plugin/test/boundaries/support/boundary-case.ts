import { checkPartial, constraintOf } from '@braze-lint/schemas';
import type { Violation } from '@braze-lint/schemas';

import type { Json, JsonPath } from '../../../../analyzer/test/properties/support/payload/json.js';
import { isArray, isObject, valueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { SchemaDocument } from '../../../../analyzer/test/properties/support/payload/schema.js';
import { minimalValue, typesOf, valueOfType } from './minimal-value.js';
import { type Place, childPlace } from './place.js';
import { withPart } from './resize.js';
import { satisfied } from './satisfy.js';
import type { Site } from './site.js';
import { violated } from './violate.js';

/** Two bodies on both sides of a constraint. */
export interface BoundaryCase {
  /** Where the constraint is broken in the one body and holds in the other. */
  readonly site: Site;
  /** Breaks this constraint and no other that is reported. */
  readonly rejected: Json;
  /** The same body with as little changed as makes it right. */
  readonly accepted: Json;
}

/** What is known of the endpoint that a case is made for. */
export interface Ground {
  readonly document: SchemaDocument;
  /** By constraint: what it asserts, wherever it stands. */
  readonly sites: ReadonlyMap<string, readonly Site[]>;
}

/** How many bodies are looked at for one case. */
const patience = 600;

/** The two bodies for a constraint at one of its places; `undefined` where none were found. */
export function boundaryCaseAt(site: Site, ground: Ground): BoundaryCase | undefined {
  const search: Search = { site, ground, left: patience };
  for (const started of startsFor(site, ground)) {
    const starts = [...mended(started, search, 'right'), started];
    for (const wrong of starts.flatMap((start) => changedAt(start, site, violated, ground))) {
      const [rejected] = mended(wrong, search, 'broken');
      if (rejected === undefined) continue;
      for (const right of changedAt(rejected, site, satisfied, ground)) {
        const [accepted] = mended(right, search, 'right');
        if (accepted === undefined) continue;
        // What was mended may have moved the body off the boundary: break it once more from the right side.
        const [nearer = rejected] = rejected === wrong ? [] : brokenBodies(accepted, search);
        return { site, rejected: nearer, accepted };
      }
    }
  }
  return undefined;
}

function brokenBodies(body: Json, search: Search): readonly Json[] {
  const { site, ground } = search;
  return changedAt(body, site, violated, ground)
    .slice(0, 3)
    .flatMap((wrong) => mended(wrong, search, 'broken'));
}

interface Search {
  readonly site: Site;
  readonly ground: Ground;
  left: number;
}

/** Bodies in which there is a value at the place, and in which the constraint counts. */
function startsFor(site: Site, { document }: Ground): readonly Json[] {
  const root = rootOf(document);
  const start = reachable(minimalValue(root), site.path, root);
  const place = { document, node: site.node };
  const others = typesOf(place).filter((type) => type !== 'null');
  return [start, ...others.map((type) => putAt(start, site.path, valueOfType(type, place)))].flatMap((body) =>
    counting(body, site, document),
  );
}

/** The body changed in such a way that the constraint counts at its place. */
function counting(body: Json, site: Site, document: SchemaDocument): readonly Json[] {
  const root = rootOf(document);
  return site.conditions.reduce<readonly Json[]>(
    (bodies, { path, schema }) =>
      bodies.flatMap((body) =>
        satisfied(valueAt(body, path) ?? {}, schema, placeAt(document, path)).map((value) =>
          reachable(putAt(body, path, value), site.path, root),
        ),
      ),
    [body],
  );
}

type Change = typeof violated;

function changedAt(
  body: Json,
  { path, schema, node }: Site,
  change: Change,
  { document }: Ground,
): readonly Json[] {
  const value = valueAt(body, path);
  if (value === undefined) return [];
  return change(value, schema, { document, node }).map((changed) => putAt(body, path, changed));
}

/** The body with everything mended that is wrong with it; `broken` leaves the constraint itself broken, at one place. */
function mended(body: Json, search: Search, wanted: 'broken' | 'right', depth = 0): readonly Json[] {
  const { site, ground } = search;
  if (search.left-- <= 0 || valueAt(body, site.path) === undefined) return [];
  const violations = checkPartial(site.endpoint, body, { now: Date.now() });
  const own = violations.filter(({ constraint }) => constraint === site.constraint);
  if (wanted === 'broken' && own.length !== 1) return [];
  const [other] = violations.filter(
    ({ constraint }) =>
      (wanted === 'right' && constraint === site.constraint) ||
      (constraint !== site.constraint && refuses(constraint)),
  );
  if (other === undefined) return [body];
  if (depth > 6) return [];
  for (const changed of repairs(body, other, ground)) {
    const done = mended(changed, search, wanted, depth + 1);
    if (done.length > 0) return done;
  }
  return [];
}

function repairs(body: Json, { constraint, path }: Violation, { document, sites }: Ground): readonly Json[] {
  const value = valueAt(body, path);
  if (value === undefined) return [];
  const here = (sites.get(constraint) ?? []).filter((site) => isSamePlace(site.path, path));
  return here.flatMap(({ schema, node }) =>
    satisfied(value, schema, { document, node }).map((changed) => putAtAll(body, path, changed)),
  );
}

function isSamePlace(documented: JsonPath, path: JsonPath): boolean {
  return (
    documented.length === path.length &&
    documented.every((step, index) => step === path[index] || (step === 0 && typeof path[index] === 'number'))
  );
}

/** Advice is reported by no rule, and a deprecated key may stand. */
function refuses(id: string): boolean {
  const constraint = constraintOf(id);
  return constraint?.grade !== 'advice' && constraint?.kind !== 'deprecatedKey';
}

function rootOf(document: SchemaDocument): Place {
  return { document, node: document.resolve(document.root) };
}

function placeAt(document: SchemaDocument, path: JsonPath): Place {
  return path.reduce(childPlace, rootOf(document));
}

/** The body with everything added that leads to a place. */
function reachable(body: Json, path: JsonPath, place: Place): Json {
  const [step, ...rest] = path;
  if (step === undefined) return body;
  const child = childPlace(place, step);
  const holder = isContainer(body, step) ? body : typeof step === 'number' ? [] : {};
  const present = valueAt(holder, [step]) ?? minimalValue(child);
  return withPart(holder, step, reachable(present, rest, child));
}

function isContainer(value: Json, step: string | number): boolean {
  return typeof step === 'number' ? isArray(value) : isObject(value);
}

function putAt(body: Json, path: JsonPath, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return withPart(body, step, putAt(valueAt(body, [step]) ?? {}, rest, value));
}

/** Elements that are like the changed one are changed like it: they have the same mistake. */
function putAtAll(body: Json, path: JsonPath, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const old = valueAt(body, [step]) ?? {};
  const changed = putAtAll(old, rest, value);
  if (!isArray(body)) return withPart(body, step, changed);
  const text = JSON.stringify(old);
  return body.map((item, index) => (index === step || JSON.stringify(item) === text ? changed : item));
}
