import type { AbstractValue } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';

import type { Frame, Outline } from '../outline/frame.js';
import { scalarOf } from '../outline/frame.js';
import type { BodyIndex } from './body-index.js';
import type { BodyPart, BodyPath, KnownKeys } from './body-part.js';
import { knownKeysAt } from './body-part.js';
import { partByCall } from './part-by-call.js';

/** Where brackets of a text stand in the body of a request. */
export interface Place {
  readonly endpoints: readonly Endpoint[];
  readonly path: BodyPath;
  /** For the root and each object and list on the way, `path` included: its keys. */
  readonly levels: readonly KnownKeys[];
  /** What the whole body can be, where the analysis knows it. */
  readonly root: AbstractValue | undefined;
}

/**
 * Where in a body the content of a frame stands. What the analysis found out comes first; where half-typed code hides it, what is written
 * around the literal has to do. `undefined` for what is in no body.
 */
export function placeOf(outline: Outline, frame: Frame, index: BodyIndex): Place | undefined {
  const steps: (string | number)[] = [];
  const levels: KnownKeys[] = [];
  let at = frame;
  for (;;) {
    levels.unshift(keysIn(outline, at));
    const known = index.get(at.start);
    if (known !== undefined) return joined(known, steps, levels);
    const step = stepTo(at);
    if (at.parent === undefined || step === undefined) break;
    steps.unshift(step);
    at = at.parent;
  }
  const part = partByCall(outline, at, steps);
  return part && joined({ ...part, root: undefined }, [], levels.slice(steps.length - part.path.length));
}

/** The literal's own keys, and above it what is known of the body around it. */
function joined(part: BodyPart, steps: BodyPath, levels: readonly KnownKeys[]): Place {
  const outer = part.path.map((_, depth) => knownKeysAt(part.root, part.path.slice(0, depth)));
  const own = levels.map(
    (keys, depth) => new Map([...knownKeysAt(part.root, [...part.path, ...steps.slice(0, depth)]), ...keys]),
  );
  return {
    endpoints: part.endpoints,
    path: [...part.path, ...steps],
    root: part.root,
    levels: part.root === undefined ? levels : [...outer, ...own],
  };
}

/** The key or position at which a literal stands in the one around it. */
function stepTo({ parent, holder, start }: Frame): string | number | undefined {
  if (parent === undefined || holder === undefined || holder.isSpread) return undefined;
  if (parent.kind === 'object') return holder.colon === undefined ? undefined : holder.key?.name;
  if (parent.kind !== 'array') return undefined;
  return parent.items.filter(({ separator }) => separator !== undefined && separator < start).length;
}

function keysIn({ text }: Outline, { kind, items }: Frame): KnownKeys {
  if (kind !== 'object') return new Map();
  return new Map(
    items.flatMap((item) => {
      if (item.key === undefined) return [];
      const scalar = scalarOf(item, text);
      return [[item.key.name, scalar === undefined ? {} : { scalar }]];
    }),
  );
}
