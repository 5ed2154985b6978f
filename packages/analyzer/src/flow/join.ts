import type { AbstractValue, ArrayValue, KeyPlace, ObjectValue, Property } from '../value/abstract-value.js';
import { alternativesOf, arrayOf, choice, objectOf, unknown } from '../value/construct.js';
import { createReason } from '../value/reasons.js';
import { isPlaceholder, placeholder } from './placeholder.js';

/**
 * The value where several ways meet. What stood there before and is replaced on one of the ways becomes unknown:
 * every run has passed it, but not every run sends it. What one way alone has put there is an alternative.
 */
export function joinValues(
  before: AbstractValue | undefined,
  ways: readonly AbstractValue[],
  isMissing = false,
): AbstractValue {
  const [first] = ways;
  if (first === undefined) throw new Error('Nothing to join.');
  if (ways.every((way) => way === first) && !isMissing) return first;
  const old = before === undefined ? [] : alternativesOf(before);
  const results = new Map<AbstractValue, AbstractValue>();
  const joined = ways.flatMap(alternativesOf).map((alternative) => {
    const origin = old.find((other) => isVersion(alternative, other));
    if (origin === undefined) return alternative;
    const result = results.get(origin) ?? joinVersions(origin, ways, isMissing);
    results.set(origin, result);
    return result;
  });
  return choice([...new Set(joined)], first.node);
}

function isVersion(value: AbstractValue, old: AbstractValue): boolean {
  if (value === old) return true;
  return (
    (value.kind === 'object' || value.kind === 'array') && value.node === old.node && value.kind === old.kind
  );
}

/** What stood there before, as the ways leave it. */
function joinVersions(old: AbstractValue, ways: readonly AbstractValue[], isMissing: boolean): AbstractValue {
  const versions = ways
    .map((way) => alternativesOf(way).find((other) => isVersion(other, old)))
    .filter((version) => version !== undefined);
  const [first] = versions;
  if (first === undefined || isMissing || versions.length < ways.length)
    return unknown('overridden-later', old.node);
  return versions.every((version) => version === first) ? first : joinContents(old, versions);
}

function joinContents(old: AbstractValue, versions: readonly AbstractValue[]): AbstractValue {
  const objects = versions.filter((version) => version.kind === 'object');
  if (objects.length === versions.length)
    return joinObjects(old.kind === 'object' ? old : undefined, objects);
  const arrays = versions.filter((version) => version.kind === 'array');
  if (arrays.length === versions.length) return joinArrays(old.kind === 'array' ? old : undefined, arrays);
  return unknown('overridden-later', old.node);
}

/** One object as several ways leave it. */
export function joinObjects(before: ObjectValue | undefined, ways: readonly ObjectValue[]): AbstractValue {
  const [first] = ways;
  if (first === undefined) throw new Error('Nothing to join.');
  const properties = new Map<string, Property>();
  let open = ways.find((way) => way.open !== undefined)?.open;
  for (const key of new Set(ways.flatMap((way) => [...way.properties.keys()]))) {
    const property = first.properties.get(key);
    const isSame = property !== undefined && ways.every((way) => way.properties.get(key) === property);
    const others = isSame ? [property] : ways.map((way) => way.properties.get(key));
    const joined = joinProperty(before?.properties.get(key), others);
    if (joined === undefined) open ??= createReason('overridden-later', first.node, key);
    else properties.set(key, joined);
  }
  return objectOf(properties, first.node, open);
}

/** A property that only some of the ways have removed is not worth its name: where it is written says nothing. */
function joinProperty(
  before: Property | undefined,
  ways: readonly (Property | undefined)[],
): Property | undefined {
  const written = ways.filter((way) => way !== undefined);
  const isMissing = written.length < ways.length;
  const [first] = written;
  if (!isMissing && written.every((way) => way === first)) return first;
  const place = written.find((way) =>
    isMissing ? way.key !== before?.key : way === before && !isPlaceholder(way),
  );
  const named =
    place ??
    (isMissing && before !== undefined ? undefined : (written.find((way) => !isPlaceholder(way)) ?? first));
  if (named === undefined) return undefined;
  const isDefinite = !isMissing && written.every((way) => way.presence === 'definite');
  // Every run has passed what was written before; the ways alone are not more than a change to it.
  const alone = isMissing ? written.filter((way) => way.key !== before?.key) : written;
  const elsewhere = placesBeside(named, named === before ? [named] : alone);
  const joined: Property = {
    ...(elsewhere.length > 0 && { elsewhere }),
    value: joinValues(
      before?.value,
      written.map((way) => way.value),
      isMissing,
    ),
    presence: isDefinite ? 'definite' : 'maybe',
    key: named.key,
    node: named.node,
  };
  return isPlaceholder(named) ? placeholder(joined, createReason('overridden-later', named.node)) : joined;
}

/** Where the ways write the key besides one place: each way that writes it sends it. */
function placesBeside({ key }: KeyPlace, written: readonly Property[]): readonly KeyPlace[] {
  const places = written
    .filter((way) => !isPlaceholder(way))
    .flatMap((way): readonly KeyPlace[] => [way, ...(way.elsewhere ?? [])]);
  return [...new Map(places.map((one) => [one.key, { key: one.key, node: one.node }])).values()].filter(
    (one) => one.key !== key,
  );
}

function joinArrays(before: ArrayValue | undefined, ways: readonly ArrayValue[]): AbstractValue {
  const [first] = ways;
  if (first === undefined) throw new Error('Nothing to join.');
  const pairwise = joinElements(before, ways);
  if (pairwise !== undefined) return { ...first, items: pairwise };
  const old = new Set(before?.items);
  const all = new Set(ways.flatMap((way) => way.items));
  const items = [...all].filter((item) => !old.has(item) || ways.every((way) => way.items.includes(item)));
  const length = {
    min: Math.min(...ways.map((way) => way.length.min)),
    max: Math.max(...ways.map((way) => way.length.max)),
  };
  const lost = items.length < all.size ? createReason('overridden-later', first.node) : undefined;
  return arrayOf(items, length, first.node, ways.find((way) => way.open !== undefined)?.open ?? lost);
}

/** The elements one by one, where all ways have the same ones at the same places. */
function joinElements(
  before: ArrayValue | undefined,
  ways: readonly ArrayValue[],
): readonly AbstractValue[] | undefined {
  if (before === undefined) return undefined;
  const { items, length, open } = before;
  const isAlike = ways.every(
    (way) =>
      way.items.length === items.length &&
      way.length.min === length.min &&
      way.length.max === length.max &&
      way.open === open &&
      way.items.every((item, index) => item.node === items[index]?.node),
  );
  if (!isAlike) return undefined;
  return items.map((item, index) =>
    joinValues(
      item,
      ways.map((way) => way.items[index] ?? item),
    ),
  );
}
