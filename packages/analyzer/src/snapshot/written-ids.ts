import type { Identifier, PartialValue } from '@braze-lint/schemas';
import { HOLE, Kind, identifiersOf, isLiquid } from '@braze-lint/schemas';

import type { Path } from '../check/path.js';

/** An id that a body certainly holds, as a text that is known whole. */
export interface WrittenId {
  readonly identifier: Identifier;
  readonly path: Path;
  readonly value: string;
}

/** The ids of a body that are known; Liquid is not. */
export function writtenIds(endpointId: string, body: PartialValue): readonly WrittenId[] {
  return identifiersOf(endpointId).flatMap((identifier) =>
    valuesAt(body, identifier.path, []).flatMap(({ path, value }) =>
      typeof value === 'string' && !isLiquid(value) ? [{ identifier, path, value }] : [],
    ),
  );
}

/** The campaign that a body names: its id, or that it certainly names one. `undefined` where it may name none. */
export function namedCampaign(endpointId: string, body: PartialValue): { readonly id?: string } | undefined {
  const key = campaignKeyOf(endpointId);
  const [found] = key === undefined ? [] : valuesAt(body, [key], []);
  if (found === undefined) return undefined;
  const { value } = found;
  if (typeof value === 'string') return isLiquid(value) ? {} : { id: value };
  return isObject(value) && HOLE in value && (value[HOLE].kinds & ~Kind.string) === 0 ? {} : undefined;
}

/** The key of a body that names its campaign. */
export function campaignKeyOf(endpointId: string): string | undefined {
  const place = identifiersOf(endpointId).find(
    ({ path, names }) => path.length === 1 && (names === 'campaign' || names === 'apiCampaign'),
  );
  return place?.path[0];
}

interface Placed {
  readonly path: Path;
  readonly value: PartialValue;
}

function valuesAt(value: PartialValue, steps: readonly string[], path: Path): readonly Placed[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (!isObject(value)) return [];
  if (Array.isArray(value)) {
    const items = value as readonly PartialValue[];
    return step === '*' ? items.flatMap((item, index) => valuesAt(item, rest, [...path, index])) : [];
  }
  const fields = value as Readonly<Record<string, PartialValue>>;
  const field = Object.hasOwn(fields, step) ? fields[step] : undefined;
  return field === undefined ? [] : valuesAt(field, rest, [...path, step]);
}

function isObject(value: PartialValue): value is PartialValue & object {
  return typeof value === 'object' && value !== null;
}
