import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { firstFrom } from '../../scope/first-from.js';
import type { Bindings } from '../names/bindings.js';
import { seeThrough } from '../syntax/callee.js';
import { type Frame, framesOf } from './local-callee.js';

/** The calls of one file by the functions that they stand in. */
export interface CallIndex {
  /** The calls in a function, nested functions included, that may be requests or lead to one, in source order. */
  requestsIn(owner: FunctionNode): readonly TSESTree.CallExpression[];
  /** How many functions lie between a call of `owner` and the nearest request: 1 if it has one in it, `Infinity` if none. */
  distanceTo(owner: FunctionNode): number;
}

/** `mayBeRequest`: whether a call can be a request by the way it is written; `elsewhere`: the index of another file. */
export function callIndex(
  calls: readonly TSESTree.CallExpression[],
  mayBeRequest: (call: TSESTree.CallExpression) => boolean,
  bindings: Bindings,
  elsewhere: (bindings: Bindings) => CallIndex,
): CallIndex {
  const sorted = [...calls].sort((a, b) => a.range[0] - b.range[0]);
  const requests = new Map<FunctionNode, readonly TSESTree.CallExpression[]>();
  const distances = new Map<FunctionNode, number>();
  return { requestsIn, distanceTo };

  function distanceTo(owner: FunctionNode): number {
    const known = distances.get(owner);
    if (known !== undefined) return known;
    // A function that calls itself comes no nearer by that.
    distances.set(owner, Infinity);
    let nearest = Infinity;
    for (const call of inside(owner)) {
      if (mayBeRequest(call) && calledBy(call) === undefined) nearest = 0;
      else if (nearest > 0) nearest = Math.min(nearest, distanceOf(call));
    }
    distances.set(owner, nearest + 1);
    return nearest + 1;
  }

  function requestsIn(owner: FunctionNode): readonly TSESTree.CallExpression[] {
    const known = requests.get(owner);
    if (known !== undefined) return known;
    const found = inside(owner).filter((call) => mayBeRequest(call) || distanceOf(call) < Infinity);
    requests.set(owner, found);
    return found;
  }

  function inside({ range: [start, end] }: FunctionNode): readonly TSESTree.CallExpression[] {
    return sorted.slice(firstFrom(sorted, start, startOf), firstFrom(sorted, end, startOf));
  }

  function distanceOf(call: TSESTree.CallExpression): number {
    const called = calledBy(call);
    if (called === undefined) return Infinity;
    const { owner, ownerIn } = called;
    return ownerIn === bindings ? distanceTo(owner) : elsewhere(ownerIn).distanceTo(owner);
  }

  /** The function that a call runs. */
  function calledBy(call: TSESTree.CallExpression): Frame | undefined {
    const seen = seeThrough(call);
    return seen === undefined ? undefined : framesOf(seen, bindings)?.[0];
  }
}

function startOf({ range }: TSESTree.CallExpression): number {
  return range[0];
}
