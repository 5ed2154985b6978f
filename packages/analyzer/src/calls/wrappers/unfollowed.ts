import type { Endpoint } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { shortName } from '../../scope/callee-name.js';
import type { ReasonCode } from '../../source/reason.js';
import { createReason } from '../../value/reasons.js';
import type { CallContext } from '../call-context.js';
import type { CallSite, FoundBy } from '../call-site.js';
import type { Bindings } from '../names/bindings.js';
import type { SeenCall } from '../syntax/callee.js';
import { seeThrough } from '../syntax/callee.js';
import { framesOf } from './local-callee.js';

/** Functions below a call are not gone through beyond this many. */
const MOST_FUNCTIONS = 200;

/** A call that may lead to requests, and is not looked into. */
export interface Unfollowed {
  readonly node: TSESTree.CallExpression;
  /** The names of the file that it stands in. */
  readonly bindings: Bindings;
  readonly code: ReasonCode;
}

/**
 * The requests that a call leads to and that are not looked into, as far as their endpoints can be told without it: one site for
 * each reason, which says so.
 */
export function unfollowedSites(
  call: SeenCall,
  left: readonly Unfollowed[],
  context: CallContext,
): readonly CallSite[] {
  if (!call.args.some((argument) => isWritten(argument, context))) return [];
  return [...new Set(left.map(({ code }) => code))].flatMap((code) => {
    const { endpoints, found } = reachedFrom(
      left.filter((one) => one.code === code),
      context,
    );
    if (found === undefined || !endpoints.some(({ hasBody }) => hasBody)) return [];
    const reason = createReason(code, call.node, shortName(call.callee));
    return [{ node: call.node, endpoints, found, payload: { kind: 'none', reason } as const }];
  });
}

/** Whether an argument holds something that could be judged. */
function isWritten(argument: TSESTree.Node, { evaluator }: CallContext): boolean {
  const { kind } = evaluator.evaluate(argument as TSESTree.Expression, argument);
  return kind === 'object' || kind === 'array' || kind === 'choice';
}

interface Reached {
  readonly endpoints: readonly Endpoint[];
  /** What shows of the first of them that it goes to Braze. */
  readonly found: FoundBy | undefined;
}

function reachedFrom(calls: readonly Pending[], context: CallContext): Reached {
  const endpoints = new Set<Endpoint>();
  let found: FoundBy | undefined;
  const seen = new Set<TSESTree.Node>();
  const pending = [...calls];
  for (let next = pending.pop(); next !== undefined && seen.size < MOST_FUNCTIONS; next = pending.pop()) {
    const request = seeThrough(next.node);
    const { context: there, siteAt } = context.elsewhere(next.bindings);
    const site = request === undefined ? undefined : siteAt(request, there);
    found ??= site?.found;
    for (const endpoint of site?.endpoints ?? []) endpoints.add(endpoint);
    const [frame] = (request === undefined ? undefined : framesOf(request, next.bindings)) ?? [];
    if (site !== undefined || frame === undefined || seen.has(frame.owner)) continue;
    seen.add(frame.owner);
    const { index } = context.elsewhere(frame.ownerIn);
    pending.push(
      ...index.requestsIn(frame.owner).map((node): Pending => ({ node, bindings: frame.ownerIn })),
    );
  }
  return { endpoints: [...endpoints], found };
}

type Pending = Pick<Unfollowed, 'node' | 'bindings'>;
