import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import { isOfFile } from '../../source/source-context.js';
import type { AbstractValue } from '../../value/abstract-value.js';
import { relocated } from '../../value/program/relocated.js';
import type { CallContext } from '../call-context.js';
import type { CallSite, PassedPayload } from '../call-site.js';
import type { Bindings } from '../names/bindings.js';
import { payloadValue } from '../payload-value.js';
import type { SeenCall } from '../syntax/callee.js';
import { seeThrough } from '../syntax/callee.js';
import { argumentsOf } from './given-arguments.js';
import type { CallIndex } from './call-index.js';
import type { Frames } from './local-callee.js';
import { endpointQuestion } from './may-know-endpoint.js';
import { holdsGiven, partsGiven, settledValue } from './settled-value.js';
import { isSureToRun } from './sure-to-run.js';
import type { Unfollowed } from './unfollowed.js';
import { unfollowedSites } from './unfollowed.js';

/** Finds the requests that a call of a function of this file sends, with what its arguments put into them. */
export type WrapperFinder = (call: SeenCall) => readonly CallSite[];

/** What the search for requests behind wrappers works with. */
export interface WrapperSearch {
  readonly context: CallContext;
  readonly calls: CallIndex;
}

/** Wrappers of wrappers are not followed deeper than this. */
const DEEPEST = 4;

/** Requests that are looked into for one call; beyond, what it hands over stays unchecked. */
const MOST_FOR_CALL = 48;

export function wrapperFinder({ context, calls }: WrapperSearch): WrapperFinder {
  let ofCall = 0;
  let left: Unfollowed[] = [];
  const mayKnowEndpoint = endpointQuestion(indexOf);
  return (call) => {
    ofCall = 0;
    left = [];
    const called = calls.framesOf(call);
    const frames =
      called !== undefined && mayKnowEndpoint(called) ? calledFrames(call, context, []) : undefined;
    const sites = frames === undefined ? [] : sitesBehind(frames, context, []);
    return left.length === 0 ? sites : [...sites, ...unfollowedSites(call, left, context)];
  };

  function calledFrames(
    call: SeenCall,
    { bindings }: CallContext,
    stack: readonly FunctionNode[],
  ): Frames | undefined {
    const frames = indexOf(bindings).framesOf(call);
    if (frames === undefined || frames.some(({ owner }) => stack.includes(owner))) return undefined;
    const distance = indexOf(frames[0].ownerIn).distanceTo(frames[0].owner);
    if (distance <= DEEPEST + 1 - stack.length) return frames;
    if (distance < Infinity) left.push({ node: call.node, bindings, code: 'too-many-calls' });
    return undefined;
  }

  function indexOf(bindings: Bindings): CallIndex {
    return bindings === context.bindings ? calls : context.elsewhere(bindings).index;
  }

  function sitesBehind(
    frames: Frames,
    outer: CallContext,
    stack: readonly FunctionNode[],
  ): readonly CallSite[] {
    const [{ owner, ownerIn, at }] = frames;
    const owners = frames.map((frame) => frame.owner);
    const given = argumentsOf(frames, outer);
    const isHere = ownerIn === outer.bindings;
    const { stubbed, siteAt, context: there } = outer.elsewhere(ownerIn);
    if (stubbed && !isHere) return [];
    const base = isHere ? outer : there;
    const inner = everyPathReached({ ...base, evaluator: base.evaluator.within(given) });
    const parts = partsGiven(given);
    const wrapper = shortName(at.callee);
    if (![...parts.values].some((value) => isWritten(value, frames))) return [];
    return indexOf(ownerIn)
      .requestsIn(owner)
      .flatMap((node) => {
        ofCall += 1;
        if (ofCall > MOST_FOR_CALL) left.push({ node, bindings: ownerIn, code: 'too-many-requests' });
        const request = ofCall > MOST_FOR_CALL ? undefined : seeThrough(node);
        if (request === undefined || !isSureToRun(node, owners, inner.bindings)) return [];
        const site = siteAt(request, inner);
        const value = site === undefined ? undefined : payloadValue(site.payload, inner.evaluator);
        if (site === undefined || value === undefined) return behind(request, inner, [...stack, ...owners]);
        const body = settledValue(value, parts, owners, inner.bindings);
        if (!holdsGiven(body, parts) || !isSureToRun(site.node, owners, inner.bindings)) return [];
        return [{ ...site, node: at, payload: handed(body, owners) }];
      });

    /** What a wrapper of this wrapper's sends: what this one decides is settled too. */
    function behind(
      request: SeenCall,
      within: CallContext,
      seen: readonly FunctionNode[],
    ): readonly CallSite[] {
      const next = calledFrames(request, within, seen);
      if (next === undefined) return [];
      return sitesBehind(next, within, seen).flatMap((site) => {
        if (site.payload.kind !== 'passed') return [];
        const value = settledValue(site.payload.value, parts, owners, inner.bindings);
        if (!holdsGiven(value, parts)) return [];
        return [{ ...site, node: at, payload: handed(value, [...owners, ...site.payload.owners]) }];
      });
    }

    /** What another file has written in it stands at the callee: it is not the caller's to mend. */
    function handed(value: AbstractValue, all: readonly TSESTree.Node[]): PassedPayload {
      if (isHere) return { kind: 'passed', value, wrapper, owners: all };
      const isForeign = (node: TSESTree.Node): boolean =>
        frames.some((frame) => frame.ownerIn !== outer.bindings && isOfFile(node, frame.ownerIn.source));
      const sharing = { isAddress: false, jsonTexts: new WeakMap<AbstractValue, AbstractValue>() };
      const here = relocated(value, at.callee, isForeign, sharing, ownerIn.source.filename);
      return { kind: 'passed', value: here, wrapper, owners: [at.callee] };
    }
  }
}

/** Whether an argument tells anything; one that is left out stands at the call, and an `undefined` where it is written. */
function isWritten({ kind, node }: AbstractValue, frames: Frames): boolean {
  if (kind === 'absent') return frames.every(({ at }) => at !== node);
  return kind !== 'unknown';
}

/** An argument may be a path, whatever the parameter is called. */
export function everyPathReached(context: CallContext): CallContext {
  return { ...context, paths: { reach: () => true } };
}
