import type { TSESTree } from '@typescript-eslint/types';

import type { AbstractValue } from './abstract-value.js';
import { alternativesOf, unknown } from './construct.js';
import { holdsObject } from './predicates.js';

/**
 * What has been read from an object: a scalar is what it was then, an object goes on to change. `here` is the part as it
 * was when it was read, `later` the part that stands at the same place at the moment that counts.
 */
export function readPart(
  here: AbstractValue,
  later: () => AbstractValue,
  node: TSESTree.Node,
  name: string | undefined,
): AbstractValue {
  if (!holdsObject(here)) return here;
  const now = later();
  const known = alternativesOf(here).map((alternative) => alternative.node);
  const isSame = alternativesOf(now).every((alternative) => known.includes(alternative.node));
  return isSame ? now : unknown('reassigned', node, name);
}
