import type { AbstractValue, ArrayValue, ChoiceValue } from '../../value/abstract-value.js';
import type { Path } from '../path.js';
import { pathId } from '../path.js';

/**
 * Some of the decisions that are made at run time, taken beforehand: which alternative of a choice it is, and whether a
 * key is written. What a world leaves open is not known. Decisions are kept by the path of the value they are about.
 */
export interface World {
  /** Index among {@link alternativesOf} the choice. */
  readonly alternatives: ReadonlyMap<string, number>;
  /** Whether a key that only some runs write is written. */
  readonly written: ReadonlyMap<string, boolean>;
  /** The arrays of which the known elements occur, where that is not certain. */
  readonly occurring: ReadonlySet<string>;
}

/** The world in which nothing is decided. */
export const openWorld: World = { alternatives: new Map(), written: new Map(), occurring: new Set() };

export function withAlternative(world: World, path: Path, alternative: number): World {
  return { ...world, alternatives: new Map(world.alternatives).set(pathId(path), alternative) };
}

export function withWritten(world: World, path: Path, written: boolean): World {
  return { ...world, written: new Map(world.written).set(pathId(path), written) };
}

export function withElements(world: World, path: Path): World {
  return { ...world, occurring: new Set(world.occurring).add(pathId(path)) };
}

/** Whether there are runs on which some of the known elements do not occur: `list.map(…)` of an empty list. */
export function mayLackItems(array: ArrayValue): boolean {
  return array.length.min < array.items.length;
}

/** The alternatives of a choice, those of choices within it included: none of them is a choice itself. */
export function alternativesOf(choice: ChoiceValue): readonly AbstractValue[] {
  const known = alternatives.get(choice);
  if (known !== undefined) return known;
  const found = choice.alternatives.flatMap((value) =>
    value.kind === 'choice' ? alternativesOf(value) : [value],
  );
  alternatives.set(choice, found);
  return found;
}

/** Every world in which one of them is taken asks for them. */
const alternatives = new WeakMap<ChoiceValue, readonly AbstractValue[]>();

/** The value itself, or the alternative that the world has decided on; a choice only where it has not. */
export function settle(value: AbstractValue, path: Path, world: World): AbstractValue {
  if (value.kind !== 'choice') return value;
  const decided = world.alternatives.get(pathId(path));
  return decided === undefined ? value : (alternativesOf(value)[decided] ?? value);
}
