import { Kind } from '@braze-lint/schemas';

import type { Path } from '../check/path.js';
import type { Reason } from '../source/reason.js';
import type {
  AbstractValue,
  ArrayValue,
  ObjectValue,
  Property,
  TypedValue,
} from '../value/abstract-value.js';

/** A part of a body that is not known. */
export interface Gap {
  readonly path: Path;
  readonly reason: Reason;
  /** Whether structure is certainly missing: keys of an object, elements of a list. Otherwise it may be a mere id. */
  readonly certain: boolean;
}

/** What is not known of a body, and the body as it would be if all of that were scalars. */
export interface Gaps {
  readonly gaps: readonly Gap[];
  readonly scalarOnly: AbstractValue;
}

export function gapsOf(root: AbstractValue): Gaps {
  const gaps: Gap[] = [];
  const scalarOnly = visit(root, []);
  return { gaps, scalarOnly };

  function visit(value: AbstractValue, path: Path): AbstractValue {
    switch (value.kind) {
      case 'object':
        return visitObject(value, path);
      case 'array':
        return visitArray(value, path);
      case 'choice':
        return { ...value, alternatives: value.alternatives.map((alternative) => visit(alternative, path)) };
      case 'typed':
      case 'unknown': {
        const kinds = value.kind === 'typed' ? value.kinds : anyKinds;
        if ((kinds & containers) === 0) return value;
        gaps.push({ path, reason: value.reason, certain: (kinds & ~containers) === 0 });
        return { kind: 'typed', kinds: scalarsOf(kinds), reason: value.reason, node: value.node };
      }
      case 'literal':
      case 'absent':
      case 'text':
        return value;
    }
  }

  function visitObject(object: ObjectValue, path: Path): ObjectValue {
    if (object.open !== undefined) gaps.push({ path, reason: object.open, certain: true });
    const properties = new Map<string, Property>();
    for (const [key, property] of object.properties) {
      properties.set(key, { ...property, value: visit(property.value, [...path, key]) });
    }
    return { ...object, properties };
  }

  /** Elements that are not known are taken to be as the known ones, and to be ids where there are none. */
  function visitArray(array: ArrayValue, path: Path): ArrayValue {
    const items = array.items.map((item, index) => visit(item, [...path, index]));
    if (array.open === undefined || items.length > 0) return { ...array, items };
    gaps.push({ path: [...path, 0], reason: array.open, certain: false });
    const element: TypedValue = { kind: 'typed', kinds: scalars, reason: array.open, node: array.node };
    return { ...array, items: [element], length: { min: 1, max: Math.max(1, array.length.max) } };
  }
}

const containers = Kind.array | Kind.object;

const scalars = Kind.null | Kind.boolean | Kind.integer | Kind.fraction | Kind.string;

const anyKinds = scalars | containers | Kind.absent;

function scalarsOf(kinds: number): number {
  const left = kinds & ~containers & ~Kind.absent;
  return left === 0 ? scalars : left;
}
