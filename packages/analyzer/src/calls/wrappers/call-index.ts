import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import type { Bindings } from '../names/bindings.js';
import { seeThrough } from '../syntax/callee.js';
import { framesOf } from './local-callee.js';

/** The calls of a file by the functions that they stand in. */
export interface CallIndex {
  /** The calls in a function, nested functions included, that may be requests or lead to one, in source order. */
  requestsIn(owner: FunctionNode): readonly TSESTree.CallExpression[];
  /** Whether a function has a request in it, or calls one that has. */
  maySend(owner: FunctionNode): boolean;
}

/** `mayBeRequest`: whether a call can be a request by the way it is written. */
export function callIndex(
  calls: readonly TSESTree.CallExpression[],
  mayBeRequest: (call: TSESTree.CallExpression) => boolean,
  bindings: Bindings,
): CallIndex {
  const sorted = [...calls].sort((a, b) => a.range[0] - b.range[0]);
  const requests = new Map<FunctionNode, readonly TSESTree.CallExpression[]>();
  return { requestsIn, maySend: (owner) => requestsIn(owner).length > 0 };

  function requestsIn(owner: FunctionNode): readonly TSESTree.CallExpression[] {
    const known = requests.get(owner);
    if (known !== undefined) return known;
    // A function that calls itself sends nothing by that.
    requests.set(owner, []);
    const found = inside(owner).filter((call) => mayBeRequest(call) || callsSender(call));
    requests.set(owner, found);
    return found;
  }

  function inside({ range: [start, end] }: FunctionNode): readonly TSESTree.CallExpression[] {
    return sorted.slice(firstAtLeast(sorted, start), firstAtLeast(sorted, end));
  }

  function callsSender(call: TSESTree.CallExpression): boolean {
    const seen = seeThrough(call);
    const owner = seen === undefined ? undefined : framesOf(seen, bindings)?.at(-1)?.owner;
    return owner !== undefined && requestsIn(owner).length > 0;
  }
}

function firstAtLeast(calls: readonly TSESTree.CallExpression[], start: number): number {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.range[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
