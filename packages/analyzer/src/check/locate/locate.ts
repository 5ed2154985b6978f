import type { AbstractValue, ObjectValue } from '../../value/abstract-value.js';
import { find } from '../find.js';
import { measure } from '../measure.js';
import { nameNode } from '../name-node.js';
import type { Path } from '../path.js';
import { startsWith } from '../path.js';
import type { Verdict } from '../verdicts.js';
import type { Decision } from '../world/branches-of.js';
import { settle } from '../world/world.js';
import { isEmpty, longestArray } from './emptiness.js';
import { shapeOf } from './shape-of.js';
import type { Spot } from './spot.js';

/** Where a broken constraint is reported. */
export interface Location {
  /** Every run that reaches it sends the broken body. */
  readonly spot: Spot;
  /** The smallest part of the body that is wrong; the same spot, unless other runs reach it too. */
  readonly about: Spot;
}

/** `undefined` where there is no spot that only the runs reach that send the broken body. */
export function locate(root: AbstractValue, verdict: Verdict): Location | undefined {
  const about = smallestSpot(root, verdict);
  const { decision } = verdict;
  if (decision === undefined || liesWithin(about, decision)) return { spot: about, about };
  if (decision.kind === 'elements') return undefined;
  return { spot: decisionSpot(root, verdict, decision), about };
}

function smallestSpot(root: AbstractValue, verdict: Verdict): Spot {
  const { violation, constraint, world } = verdict;
  const found = find(root, violation.path, world);
  if (found?.value.kind !== 'object') return valueSpot(root, verdict);
  const object = found.value;
  const { path } = violation;
  switch (shapeOf(constraint.kind)) {
    case 'value':
      return memberSpot(object, verdict) ?? tooLongText(object, verdict) ?? valueSpot(root, verdict);
    case 'key':
      return (
        keySpot(object, path, [violation.key, constraint.at, ...(constraint.keys ?? [])]) ??
        openingSpot(object, path)
      );
    case 'missing':
      return (
        keySpot(object, path, [constraint.at]) ?? emptySpot(object, verdict) ?? openingSpot(object, path)
      );
    case 'total': {
      const longest = longestArray(object, constraint.keys ?? [], path, world);
      return longest === undefined
        ? openingSpot(object, path)
        : { node: longest.value.node, part: 'value', path: [...path, longest.key] };
    }
  }
}

function valueSpot(root: AbstractValue, { violation, world }: Verdict): Spot {
  const { path } = violation;
  for (let length = path.length; length >= 0; length--) {
    const found = find(root, path.slice(0, length), world);
    if (found !== undefined) return { node: found.value.node, part: 'value', path: path.slice(0, length) };
  }
  return { node: root.node, part: 'value', path: [] };
}

/** The value of the key that a rule about an object names as the wrong one. */
function memberSpot(object: ObjectValue, { violation, constraint, world }: Verdict): Spot | undefined {
  const { at } = constraint;
  const property = at === undefined ? undefined : object.properties.get(at);
  if (at === undefined || property === undefined) return undefined;
  const path = [...violation.path, at];
  return { node: settle(property.value, path, world).node, part: 'value', path };
}

/** The text under some key of the object that a rule about all of them finds too long. */
function tooLongText(object: ObjectValue, { violation, constraint, world }: Verdict): Spot | undefined {
  const { kind, limit } = constraint;
  if (kind !== 'maxLength' || limit === undefined) return undefined;
  for (const [key, property] of object.properties) {
    const path = [...violation.path, key];
    const value = settle(property.value, path, world);
    if (measure(kind, value, path, world) > limit) return { node: value.node, part: 'value', path };
  }
  return undefined;
}

function keySpot(object: ObjectValue, path: Path, keys: readonly (string | undefined)[]): Spot | undefined {
  for (const key of keys) {
    const property = key === undefined ? undefined : object.properties.get(key);
    if (key !== undefined && property !== undefined && property.value.kind !== 'absent') {
      return { node: nameNode(property.key), part: 'key', path: [...path, key] };
    }
  }
  return undefined;
}

/** A needed key that is written without anything in it: `campaign_id: undefined`, `messages: {}`. */
function emptySpot(object: ObjectValue, { violation, constraint, world }: Verdict): Spot | undefined {
  const { path, key } = violation;
  if (constraint.kind === 'noMessage' && path.length > 0) return { node: object.node, part: 'value', path };
  const keys = key === undefined ? (constraint.keys ?? []) : [key];
  const empty = keys.flatMap((name) => {
    const property = object.properties.get(name);
    if (property?.presence !== 'definite') return [];
    const value = settle(property.value, [...path, name], world);
    return isEmpty(value) ? [{ node: value.node, part: 'value' as const, path: [...path, name] }] : [];
  });
  return empty.length === 1 ? empty[0] : undefined;
}

function openingSpot(object: ObjectValue, path: Path): Spot {
  return { node: object.node, part: 'opening', path };
}

/** Whether only runs that take the decision reach the spot. */
function liesWithin(spot: Spot, decision: Decision): boolean {
  if (!startsWith(spot.path, decision.path)) return false;
  const deeper = spot.path.length > decision.path.length;
  switch (decision.kind) {
    case 'alternative':
      return deeper || spot.part !== 'key';
    case 'key':
      return true;
    case 'elements':
      return deeper;
  }
}

function decisionSpot(root: AbstractValue, { world }: Verdict, decision: Decision): Spot {
  const { node, path } = decision;
  if (decision.kind === 'key') return { node: nameNode(node), part: 'key', path };
  const isObject = find(root, path, world)?.value.kind === 'object';
  return { node, part: isObject ? 'opening' : 'value', path };
}
