import type { AbstractValue } from '@braze-lint/analyzer';
import { alternativesOf } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';

/** A place in the body of a request: keys and positions from the root. */
export type BodyPath = readonly (string | number)[];

/** A literal of the text, and where it stands in which body. */
export interface BodyPart {
  readonly endpoints: readonly Endpoint[];
  readonly path: BodyPath;
  /** What the whole body can be, where it is known. */
  readonly root: AbstractValue | undefined;
}

/** What a key of an object holds: a scalar that is written, or something else. */
export type KnownKeys = ReadonlyMap<string, { readonly scalar?: string | number | boolean | null }>;

/** The keys of the object at a path of a body, as far as they are known; empty where there is none. */
export function knownKeysAt(root: AbstractValue | undefined, path: BodyPath): KnownKeys {
  const value = root === undefined ? undefined : valueAt(root, path);
  if (value?.kind !== 'object') return new Map();
  return new Map(
    [...value.properties].map(([key, property]) => [
      key,
      property.value.kind === 'literal' ? { scalar: property.value.value } : {},
    ]),
  );
}

/** The value at a path; of several alternatives the first that leads there. */
export function valueAt(value: AbstractValue, path: BodyPath): AbstractValue | undefined {
  if (value.kind === 'choice') {
    for (const alternative of alternativesOf(value)) {
      const found = valueAt(alternative, path);
      if (found !== undefined && found.kind !== 'absent') return found;
    }
    return undefined;
  }
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const child = childAt(value, step);
  return child && valueAt(child, rest);
}

function childAt(value: AbstractValue, step: string | number): AbstractValue | undefined {
  if (value.kind === 'object') return value.properties.get(String(step))?.value;
  return value.kind === 'array' ? (value.items[Number(step)] ?? value.items[0]) : undefined;
}
