import type { AbstractValue } from '../../value/abstract-value.js';
import type { Path } from '../path.js';
import type { World } from './world.js';
import { alternativesOf, mayLackItems, openWorld, withAlternative, withWritten } from './world.js';

/**
 * Every way in which all decisions can be taken together, a key being left out included; `undefined` where there are
 * more than `limit`. Elements that may not occur stay unknown.
 */
export function combinationsOf(root: AbstractValue, limit: number): readonly World[] | undefined {
  return countOf(root) <= limit ? decide(root, [], [openWorld]) : undefined;
}

function countOf(value: AbstractValue): number {
  switch (value.kind) {
    case 'choice':
      return alternativesOf(value).reduce((sum, alternative) => sum + countOf(alternative), 0);
    case 'object':
      return [...value.properties.values()].reduce(
        (product, property) => product * (countOf(property.value) + (property.presence === 'maybe' ? 1 : 0)),
        1,
      );
    case 'array':
      return mayLackItems(value) ? 1 : value.items.reduce((product, item) => product * countOf(item), 1);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return 1;
  }
}

function decide(value: AbstractValue, path: Path, given: readonly World[]): readonly World[] {
  switch (value.kind) {
    case 'choice':
      return alternativesOf(value).flatMap((alternative, index) =>
        decide(
          alternative,
          path,
          given.map((world) => withAlternative(world, path, index)),
        ),
      );
    case 'object':
      return [...value.properties].reduce((worlds, [key, property]) => {
        const at = [...path, key];
        return property.presence === 'definite'
          ? decide(property.value, at, worlds)
          : decideWritten(property.value, at, worlds);
      }, given);
    case 'array':
      if (mayLackItems(value)) return given;
      return value.items.reduce((worlds, item, index) => decide(item, [...path, index], worlds), given);
    case 'literal':
    case 'absent':
    case 'text':
    case 'typed':
    case 'unknown':
      return given;
  }
}

function decideWritten(value: AbstractValue, path: Path, given: readonly World[]): readonly World[] {
  const written = given.map((world) => withWritten(world, path, true));
  const without = given.map((world) => withWritten(world, path, false));
  return [...decide(value, path, written), ...without];
}
