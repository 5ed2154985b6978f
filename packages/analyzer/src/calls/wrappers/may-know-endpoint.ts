import type { FunctionNode } from '../../scope/ancestors.js';
import type { Bindings } from '../names/bindings.js';
import type { CallIndex } from './call-index.js';
import type { Frames } from './local-callee.js';

/**
 * Whether it may be found out where requests go that a call of functions sends: from what is written at the calls, in the
 * functions or in those that they call. If not, the arguments need not be worked out, which is dear.
 */
export function mayKnowEndpoint(frames: Frames, indexOf: (bindings: Bindings) => CallIndex): boolean {
  if (frames.some(({ at, argsIn }) => indexOf(argsIn).mayNameEndpoint(at))) return true;
  const functions = new Map<FunctionNode, Bindings>();
  for (const { owner, ownerIn } of frames) functions.set(owner, ownerIn);
  // What is added on the way is visited as well.
  for (const [owner, ownerIn] of functions) {
    const index = indexOf(ownerIn);
    if (index.mayNameEndpoint(owner)) return true;
    for (const next of index.calledIn(owner)) functions.set(next.owner, next.ownerIn);
  }
  return false;
}
