import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { firstFrom } from '../../scope/first-from.js';
import type { Bindings } from '../names/bindings.js';
import { type SeenCall, seeThrough } from '../syntax/callee.js';
import { type Frame, type Frames, framesOf } from './local-callee.js';

/** The calls of one file by the functions that they stand in, and the functions that they run. */
export interface CallIndex {
  /** As `framesOf` for the names of the file, worked out once. */
  framesOf(call: SeenCall): Frames | undefined;
  /** The calls in a function, nested functions included, that may be requests or lead to one, in source order. */
  requestsIn(owner: FunctionNode): readonly TSESTree.CallExpression[];
  /** How many functions lie between a call of `owner` and the nearest request: 1 if it has one in it, `Infinity` if none. */
  distanceTo(owner: FunctionNode): number;
  /** Whether the endpoint of a request may stand in a node, or a name for it. */
  mayNameEndpoint(node: TSESTree.Node): boolean;
  /** The functions that a function certainly calls, each once for every call. */
  calledIn(owner: FunctionNode): readonly Frame[];
}

/** What tells of requests in one file. */
export interface RequestSigns {
  /** Whether a call can be a request by the way it is written. */
  readonly mayBeRequest: (call: TSESTree.CallExpression) => boolean;
  /** Whether a path may be written in a node, or a name for one. */
  readonly mayNamePath: (node: TSESTree.Node) => boolean;
  /** Whether a call may go to an endpoint for which no path is written. */
  readonly mayDoWithoutPath: (call: TSESTree.CallExpression) => boolean;
}

/** `elsewhere`: the index of another file. */
export function callIndex(
  calls: readonly TSESTree.CallExpression[],
  { mayBeRequest, mayNamePath, mayDoWithoutPath }: RequestSigns,
  bindings: Bindings,
  elsewhere: (bindings: Bindings) => CallIndex,
): CallIndex {
  const sorted = [...calls].sort((a, b) => a.range[0] - b.range[0]);
  const requests = new Map<FunctionNode, readonly TSESTree.CallExpression[]>();
  const distances = new Map<FunctionNode, number>();
  const frames = new Map<TSESTree.CallExpression, Frames | undefined>();
  return { framesOf: framesAt, requestsIn, distanceTo, mayNameEndpoint, calledIn };

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

  function inside({ range: [start, end] }: TSESTree.Node): readonly TSESTree.CallExpression[] {
    return sorted.slice(firstFrom(sorted, start, startOf), firstFrom(sorted, end, startOf));
  }

  function distanceOf(call: TSESTree.CallExpression): number {
    const called = calledBy(call);
    if (called === undefined) return Infinity;
    const { owner, ownerIn } = called;
    return ownerIn === bindings ? distanceTo(owner) : elsewhere(ownerIn).distanceTo(owner);
  }

  function mayNameEndpoint(node: TSESTree.Node): boolean {
    return mayNamePath(node) || inside(node).some(mayDoWithoutPath);
  }

  function calledIn(owner: FunctionNode): readonly Frame[] {
    return inside(owner).flatMap((call) => calledBy(call) ?? []);
  }

  /** The function that a call runs. */
  function calledBy(call: TSESTree.CallExpression): Frame | undefined {
    const seen = seeThrough(call);
    return seen === undefined ? undefined : framesAt(seen)?.[0];
  }

  function framesAt(call: SeenCall): Frames | undefined {
    if (!frames.has(call.node)) frames.set(call.node, framesOf(call, bindings));
    return frames.get(call.node);
  }
}

function startOf({ range }: TSESTree.CallExpression): number {
  return range[0];
}
