import type { FunctionNode } from '../../scope/ancestors.js';
import type { Bindings } from '../names/bindings.js';
import type { CallIndex } from './call-index.js';
import type { Frame, Frames } from './local-callee.js';

/**
 * Whether it may be found out where requests go that a call of functions sends: from what is written at the calls, in the
 * functions or in those that they call. If not, the arguments need not be worked out, which is dear.
 */
export type EndpointQuestion = (frames: Frames) => boolean;

/** `indexOf`: the calls of a file. */
export function endpointQuestion(indexOf: (bindings: Bindings) => CallIndex): EndpointQuestion {
  const known = new Map<FunctionNode, boolean>();
  return (frames) => frames.some((frame) => mayBeWrittenAt(frame) || mayBeKnownIn(frame));

  function mayBeWrittenAt({ at, argsIn }: Frame): boolean {
    return indexOf(argsIn).mayNameEndpoint(at);
  }

  function mayBeKnownIn(frame: Frame): boolean {
    const answer = known.get(frame.owner) ?? mayBeKnownBehind(frame);
    known.set(frame.owner, answer);
    return answer;
  }

  function mayBeKnownBehind({ owner: first, ownerIn: firstIn }: Frame): boolean {
    const functions = new Map<FunctionNode, Bindings>([[first, firstIn]]);
    // What is added on the way is visited as well.
    for (const [owner, ownerIn] of functions) {
      const index = indexOf(ownerIn);
      if (index.mayNameEndpoint(owner)) return true;
      for (const next of index.calledIn(owner)) functions.set(next.owner, next.ownerIn);
    }
    return false;
  }
}
