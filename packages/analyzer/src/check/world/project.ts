import type { PartialObject, PartialValue } from '@braze-lint/schemas';
import { Kind, arrayOf, hole, open, textFacts } from '@braze-lint/schemas';

import type {
  AbstractValue,
  ArrayValue,
  ObjectValue,
  Property,
  TextValue,
} from '../../value/abstract-value.js';
import type { Path } from '../path.js';
import { pathId } from '../path.js';
import { kindsOf } from '../../value/kinds.js';
import type { World } from './world.js';
import { mayLackItems, settle } from './world.js';

/** The partial JSON value that the abstract value is in a world: what the world leaves undecided becomes a hole. */
export function project(root: AbstractValue, world: World, rootPath: Path = []): PartialValue {
  return projectValue(root, rootPath) ?? hole(Kind.absent);

  /** `undefined`: nothing is sent. */
  function projectValue(value: AbstractValue, path: Path): PartialValue | undefined {
    const settled = settle(value, path, world);
    switch (settled.kind) {
      case 'literal':
        return settled.value;
      case 'absent':
        return undefined;
      case 'text':
        return projectText(settled);
      case 'object':
        return projectObject(settled, path);
      case 'array':
        return projectArray(settled, path);
      case 'choice':
      case 'typed':
      case 'unknown':
        return projectKinds(kindsOf(settled));
    }
  }

  function projectObject(object: ObjectValue, path: Path): PartialObject {
    const projected: Record<string, PartialValue> = {};
    for (const [key, property] of object.properties) {
      const value = projectProperty(property, [...path, key]);
      if (value === undefined) continue;
      if (key === '__proto__') defineOwn(projected, key, value);
      else projected[key] = value;
    }
    return object.open === undefined ? projected : open(projected);
  }

  function projectProperty({ value, presence }: Property, path: Path): PartialValue | undefined {
    const written = presence === 'definite' ? true : world.written.get(pathId(path));
    if (written === undefined) return projectKinds(kindsOf(settle(value, path, world)) | Kind.absent);
    return written ? projectValue(value, path) : undefined;
  }

  function projectArray(array: ArrayValue, path: Path): PartialValue {
    const occur = !mayLackItems(array) || world.occurring.has(pathId(path));
    const items = (occur ? array.items : []).map((item, index) => projectElement(item, [...path, index]));
    const { min, max } = array.length;
    return min === items.length && max === items.length ? items : arrayOf(items, { min, max });
  }

  /** `JSON.stringify` writes `null` for an element that is not sent. */
  function projectElement(item: AbstractValue, path: Path): PartialValue {
    const kinds = kindsOf(settle(item, path, world));
    if ((kinds & Kind.absent) === 0) return projectValue(item, path) ?? null;
    return kinds === Kind.absent ? null : hole((kinds & ~Kind.absent) | Kind.null);
  }
}

/** Assigning to `__proto__` would not write a key. */
function defineOwn(object: object, key: string, value: PartialValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function projectText({ parts }: TextValue): PartialValue {
  return parts.includes(undefined) ? hole(Kind.string, textFacts(parts)) : parts.join('');
}

function projectKinds(kinds: number): PartialValue | undefined {
  return kinds === Kind.absent ? undefined : hole(kinds);
}
