import type { AbstractValue } from '../../value/abstract-value.js';
import type { Path } from '../path.js';
import type { World } from '../world/world.js';
import { find } from '../find.js';
import type { Language } from '../../messages/language.js';
import { phrase } from '../../messages/phrase.js';
import { code } from '../../messages/wording.js';

/** Names the parts of one endpoint's body in sentences. */
export interface Naming {
  /** A value: `` `extra` of `messages.apple_push` ``; at the top of the body just `` `campaign_id` ``. */
  value(path: Path): string;
  /** An object: `` `messages.apple_push` ``, or `` the body of `/messages/send` ``. */
  object(path: Path): string;
  /** What belongs to an object: `` of `messages.apple_push` ``. */
  ofObject(path: Path): string;
}

export function namingOf(
  root: AbstractValue,
  world: World,
  endpointPath: string,
  language: Language,
): Naming {
  return { value: nameValue, object: nameObject, ofObject };

  function nameValue(path: Path): string {
    const last = path.at(-1);
    const parent = path.slice(0, -1);
    if (typeof last === 'number' && !isWhole(parent)) {
      return phrase(language, 'elementOf', { ofObject: ofObject(parent) });
    }
    return typeof last === 'string' && parent.length > 0
      ? phrase(language, 'keyOf', { key: code(last), ofObject: ofObject(parent) })
      : nameObject(path);
  }

  function nameObject(path: Path): string {
    return path.length === 0
      ? phrase(language, 'body', { endpoint: code(endpointPath) })
      : code(pathText(path));
  }

  function ofObject(path: Path): string {
    return path.length === 0
      ? phrase(language, 'ofBody', { endpoint: code(endpointPath) })
      : phrase(language, 'ofObject', { object: code(pathText(path)) });
  }

  function pathText(path: Path): string {
    return path
      .map((step, index) => (typeof step === 'number' ? indexText(path.slice(0, index), step) : `.${step}`))
      .join('')
      .replace(/^\./, '');
  }

  function indexText(path: Path, index: number): string {
    return isWhole(path) ? `[${String(index)}]` : '[]';
  }

  /** Whether the elements of the array are known with their indices. */
  function isWhole(path: Path): boolean {
    const array = find(root, path, world)?.value;
    if (array?.kind !== 'array') return false;
    const { items, length } = array;
    return length.min === items.length && length.max === items.length;
  }
}
