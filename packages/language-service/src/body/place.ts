import type { AbstractValue } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';

import type { Frame, Outline } from '../outline/frame.js';
import { scalarOf } from '../outline/frame.js';
import type { BodyIndex } from './body-index.js';
import type { BodyPart, BodyPath, KnownKeys } from './body-part.js';
import { knownKeysAt } from './body-part.js';
import type { PartByCall } from './part-by-call.js';
import { partBySurroundings, partInCall } from './part-by-call.js';

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
 * Where in a body the content of a frame stands; `undefined` for what is in no body. A literal that is written whole in the call that
 * sends it needs no analysis; for another one, what the analysis found out comes first, and where half-typed code hides it, what is
 * written around has to do.
 * @param indexAt the literals that are bodies, among them that at an offset
 */
export function placeOf(
  outline: Outline,
  frame: Frame,
  indexAt: (offset: number) => BodyIndex,
): Place | undefined {
  const way = wayTo(outline, frame);
  const { steps, levels, frames } = way;
  const root = frames[0] ?? frame;
  const inCall = partInCall(outline, root, steps);
  const isPlain = inCall?.endpoints.length === 1 && !inCall.mayBeRewritten && frames.every(isWrittenWhole);
  if (inCall !== undefined && isPlain) return written(inCall, way);
  const index = indexAt(root.start);
  for (const [depth, around] of [...frames.entries()].reverse()) {
    const known = index.get(around.start);
    if (known !== undefined) return joined(known, steps.slice(depth), levels.slice(depth));
  }
  const part = inCall ?? partBySurroundings(outline, root, steps);
  return part && written(part, way);
}

/** The literals around a frame, up to one that stands in no other. */
interface Way {
  /** The outermost first, the frame itself last. */
  readonly frames: readonly Frame[];
  readonly levels: readonly KnownKeys[];
  /** From each of them to the next. */
  readonly steps: BodyPath;
}

function wayTo(outline: Outline, frame: Frame): Way {
  const frames = [frame];
  const steps: (string | number)[] = [];
  for (let at = frame; ;) {
    const step = stepTo(at);
    if (at.parent === undefined || step === undefined) break;
    at = at.parent;
    frames.unshift(at);
    steps.unshift(step);
  }
  return { frames, steps, levels: frames.map((one) => keysIn(outline, one)) };
}

/** Whether all keys of a literal are written in it. */
function isWrittenWhole({ items, kind }: Frame): boolean {
  return kind === 'array' || items.every(({ key, isSpread }) => key !== undefined && !isSpread);
}

function written({ endpoints, path }: PartByCall, { steps, levels }: Way): Place {
  return { endpoints, path, root: undefined, levels: levels.slice(steps.length - path.length) };
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
