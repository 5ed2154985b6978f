import type { FunctionNode } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { payloadValue } from '../payload-value.js';
import type { SeenCall } from '../syntax/callee.js';
import { seeThrough } from '../syntax/callee.js';
import { argumentsOf } from './given-arguments.js';
import type { CallIndex } from './call-index.js';
import type { Frames } from './local-callee.js';
import { framesOf } from './local-callee.js';
import { holdsGiven, partsGiven, settledValue } from './settled-value.js';
import { isSureToRun } from './sure-to-run.js';

/** Finds the requests that a call of a function of this file sends, with what its arguments put into them. */
export type WrapperFinder = (call: SeenCall) => readonly CallSite[];

/** What the search for requests behind wrappers works with. */
export interface WrapperSearch {
  readonly context: CallContext;
  readonly calls: CallIndex;
  /** The site of a request, as far as it is written at the call itself. */
  readonly siteOf: (call: SeenCall, context: CallContext) => CallSite | undefined;
}

/** Wrappers of wrappers are not followed deeper than this. */
const DEEPEST = 4;

/** Requests that are looked into for one call; beyond, what it hands over stays unchecked. */
const MOST_FOR_CALL = 48;

export function wrapperFinder({ context, calls, siteOf }: WrapperSearch): WrapperFinder {
  let ofCall = 0;
  return (call) => {
    ofCall = 0;
    const frames = calledFrames(call, []);
    return frames === undefined ? [] : sitesBehind(frames, context, []);
  };

  function calledFrames(call: SeenCall, stack: readonly FunctionNode[]): Frames | undefined {
    const frames = framesOf(call, context.bindings);
    if (frames === undefined || frames.some(({ owner }) => stack.includes(owner))) return undefined;
    const left = DEEPEST + 1 - stack.length;
    return calls.distanceTo(frames[0].owner) <= left ? frames : undefined;
  }

  function sitesBehind(
    frames: Frames,
    outer: CallContext,
    stack: readonly FunctionNode[],
  ): readonly CallSite[] {
    const [{ owner, at }] = frames;
    const owners = frames.map((frame) => frame.owner);
    const given = argumentsOf(frames, outer);
    const inner = everyPathReached({ ...outer, evaluator: outer.evaluator.within(given) });
    const parts = partsGiven(given);
    const wrapper = shortName(at.callee);
    if (given.size === 0 || [...parts.values].every(({ kind }) => kind === 'unknown' || kind === 'absent'))
      return [];
    return calls.requestsIn(owner).flatMap((node) => {
      ofCall += 1;
      const request = ofCall > MOST_FOR_CALL ? undefined : seeThrough(node);
      if (request === undefined || !isSureToRun(node, owners, context.bindings)) return [];
      const site = siteOf(request, inner);
      const value = site === undefined ? undefined : payloadValue(site.payload, inner.evaluator);
      if (site === undefined || value === undefined) return behind(request, inner, [...stack, ...owners]);
      if (!holdsGiven(value, parts) || !isSureToRun(site.node, owners, context.bindings)) return [];
      const body = settledValue(value, parts, owners, context.bindings);
      return [{ ...site, node: at, payload: { kind: 'passed', value: body, wrapper, owners } as const }];
    });

    /** What a wrapper of this wrapper's sends: what this one decides is settled too. */
    function behind(
      request: SeenCall,
      within: CallContext,
      seen: readonly FunctionNode[],
    ): readonly CallSite[] {
      const next = calledFrames(request, seen);
      if (next === undefined) return [];
      return sitesBehind(next, within, seen).flatMap((site) => {
        if (site.payload.kind !== 'passed' || !holdsGiven(site.payload.value, parts)) return [];
        const value = settledValue(site.payload.value, parts, owners, context.bindings);
        const payload = { ...site.payload, value, wrapper, owners: [...owners, ...site.payload.owners] };
        return [{ ...site, node: at, payload }];
      });
    }
  }
}

/** An argument may be a path, whatever the parameter is called. */
export function everyPathReached(context: CallContext): CallContext {
  return { ...context, paths: { reach: () => true } };
}
