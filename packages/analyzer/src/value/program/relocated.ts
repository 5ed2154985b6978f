import { ANYTHING } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Reason } from '../../source/reason.js';
import type { AbstractValue, ArrayValue, ChoiceValue, ObjectValue, Property } from '../abstract-value.js';
import { arrayOf, choice, objectOf, typed, unknownFor } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { kindsOf } from '../kinds.js';
import { createReason } from '../reasons.js';
import { isNothing } from '../truthiness.js';

/** Whether a node is one that a value must not stand at. */
export type IsForeign = (node: TSESTree.Node) => boolean;

/**
 * A value that is written elsewhere, as it stands at the one node that uses it. All runs reach that node, so that what the other place
 * decides (one of several values, a key that may be there) is not known here; in an address, where it only has to be possible, it is
 * kept. Parts of this file, as arguments are, stay where they are. `from`: the file that the others come from.
 */
export function relocated(
  value: AbstractValue,
  use: TSESTree.Node,
  isForeign: IsForeign,
  evaluation: Pick<Evaluation, 'isAddress' | 'jsonTexts'>,
  from?: string,
): AbstractValue {
  return moved(value);

  function moved(part: AbstractValue): AbstractValue {
    const result = isForeign(part.node) ? marked(movedPart(part), from) : movedPart(part);
    const json = result === part ? undefined : evaluation.jsonTexts.get(part);
    if (json !== undefined) evaluation.jsonTexts.set(result, moved(json));
    return result;
  }

  function movedPart(part: AbstractValue): AbstractValue {
    switch (part.kind) {
      case 'choice':
        return movedChoice(part);
      case 'object':
        return movedObject(part);
      case 'array':
        return movedArray(part);
      case 'absent':
        // A function is not `undefined`, though it vanishes as well: only its node tells.
        if (!isForeign(part.node)) return part;
        return isNothing(part) ? { ...part, node: use } : settled(part);
      case 'literal':
      case 'text':
        return isForeign(part.node) ? { ...part, node: use } : part;
      case 'typed':
      case 'unknown': {
        const reason = reasonHere(part.reason);
        return reason === part.reason && !isForeign(part.node)
          ? part
          : { ...part, reason, node: nodeHere(part.node) };
      }
    }
  }

  function movedChoice(part: ChoiceValue): AbstractValue {
    const isHere = part.alternatives.every(({ node }) => !isForeign(node));
    if (!isHere && !evaluation.isAddress) return settled(part);
    const alternatives = part.alternatives.map(moved);
    const isSame = alternatives.every((one, index) => one === part.alternatives[index]);
    return isSame && !isForeign(part.node) ? part : choice(alternatives, nodeHere(part.node));
  }

  function movedObject(object: ObjectValue): AbstractValue {
    const properties = new Map<string, Property>();
    let open = object.open && reasonHere(object.open);
    let isSame = open === object.open && !isForeign(object.node);
    for (const [key, property] of object.properties) {
      const kept = movedProperty(property);
      isSame &&= kept === property;
      if (kept === undefined) open ??= createReason('other-file', use, key);
      else properties.set(key, kept);
    }
    return isSame ? object : marked(objectOf(properties, nodeHere(object.node), open), object.from);
  }

  function movedProperty(property: Property): Property | undefined {
    const isOther = isForeign(property.node) || isForeign(property.key);
    if (isOther && property.presence === 'maybe' && !evaluation.isAddress) return undefined;
    const value = moved(property.value);
    if (value === property.value && !isOther) return property;
    return { ...property, value, key: nodeHere(property.key), node: nodeHere(property.node) };
  }

  /** Elements that may not occur cannot stand where every run passes. */
  function movedArray(array: ArrayValue): AbstractValue {
    const { length, node } = array;
    const open = array.open && reasonHere(array.open);
    const isOther = isForeign(node);
    if (isOther && length.min < array.items.length)
      return arrayOf([], length, use, open ?? createReason('other-file', use));
    const items = array.items.map(moved);
    const isSame = open === array.open && items.every((item, index) => item === array.items[index]);
    return isSame && !isOther ? array : marked(arrayOf(items, length, nodeHere(node), open), array.from);
  }

  /** Only what all alternatives have in common. */
  function settled(part: AbstractValue): AbstractValue {
    const kinds = kindsOf(part);
    const reason = createReason('other-file', use);
    return kinds === ANYTHING ? unknownFor(reason, use) : typed(kinds, reason, use);
  }

  function nodeHere(node: TSESTree.Node): TSESTree.Node {
    return isForeign(node) ? use : node;
  }

  /** Whose parameter it is tells nothing here. */
  function reasonHere(reason: Reason): Reason {
    if (!isForeign(reason.node)) return reason;
    return { ...reason, code: reason.code === 'parameter' ? 'other-file' : reason.code, node: use };
  }
}

/** The value with the file that it is written in; that of the file nearest to where it is written stays. */
function marked(value: AbstractValue, from: string | undefined): AbstractValue {
  switch (value.kind) {
    case 'literal':
    case 'text':
    case 'typed':
    case 'object':
    case 'array':
      return from === undefined || value.from !== undefined ? value : { ...value, from };
    case 'absent':
    case 'choice':
    case 'unknown':
      return value;
  }
}
