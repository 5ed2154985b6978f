import { ANYTHING, Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../../source/reason.js';
import type { IntrinsicName, TypeMember, TypeView } from '../../source/type-view.js';
import type { AbstractValue, Property } from '../abstract-value.js';
import { absent, arrayOf, choice, exactArray, literal, objectOf, typed, unknownFor } from '../construct.js';
import { NUMBER_KINDS, kindsOf } from '../kinds.js';

/** Types nested deeper than this say nothing. */
const MAX_DEPTH = 8;

/**
 * What every value of a type is sent as; absent for a type that says nothing. All of it stands at `node`: a type is no place in the
 * code that could be mended.
 */
export function typeViewValue(
  view: TypeView,
  node: TSESTree.Node,
  reason: Reason,
  depth = 0,
): AbstractValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const inner = (part: TypeView | undefined): AbstractValue | undefined =>
    part === undefined ? undefined : typeViewValue(part, node, reason, depth + 1);
  switch (view.kind) {
    case 'literal':
      return literal(view.value, node);
    case 'intrinsic':
      return intrinsicValue(view.name, node, reason);
    case 'function':
      return absent(node);
    case 'date':
      return typed(Kind.string | Kind.null, reason, node);
    case 'array':
      return arrayValue(inner(view.element()), node, reason);
    case 'tuple':
      return exactArray(
        view.elements().map((element) => inner(element) ?? unknownFor(reason, node)),
        node,
      );
    case 'object':
      return objectOf(propertiesOf(view.members(), inner, node), node, reason);
    case 'union':
      return unionValue(view.types.map(inner), node, reason);
  }
}

function intrinsicValue(name: IntrinsicName, node: TSESTree.Node, reason: Reason): AbstractValue | undefined {
  switch (name) {
    case 'string':
      return typed(Kind.string, reason, node);
    case 'number':
      return typed(NUMBER_KINDS, reason, node);
    case 'boolean':
      return typed(Kind.boolean, reason, node);
    case 'null':
      return typed(Kind.null, reason, node);
    case 'undefined':
    case 'symbol':
      return absent(node);
    // A function may be declared to give nothing and give something; dates and functions are objects, too.
    case 'void':
    case 'object':
    // What cannot be sent throws.
    case 'bigint':
      return undefined;
  }
}

/** A list may be empty; the element stands for those that it has where it has any. */
function arrayValue(element: AbstractValue | undefined, node: TSESTree.Node, reason: Reason): AbstractValue {
  const items = element === undefined || element.kind === 'choice' ? [] : [element];
  return arrayOf(items, { min: 0, max: Infinity }, node, reason);
}

function propertiesOf(
  members: ReadonlyMap<string, TypeMember>,
  valueOf: (view: TypeView | undefined) => AbstractValue | undefined,
  node: TSESTree.Node,
): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const [key, { isOptional, type }] of members) {
    const value = isOptional ? undefined : valueOf(type());
    if (value === undefined || value.kind === 'absent') continue;
    properties.set(key, { value, presence: 'definite', key: node, node });
  }
  return properties;
}

/** Of literals, one of them; otherwise only the kinds: which member it is may depend on what the compiler does not see. */
function unionValue(
  members: readonly (AbstractValue | undefined)[],
  node: TSESTree.Node,
  reason: Reason,
): AbstractValue | undefined {
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  if (known.every(({ kind }) => kind === 'literal')) return choice(known, node);
  const kinds = known.reduce((bits, member) => bits | kindsOf(member), 0);
  return kinds === ANYTHING ? undefined : typed(kinds, reason, node);
}
