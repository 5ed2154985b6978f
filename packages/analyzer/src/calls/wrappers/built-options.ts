import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { ancestorsOf, isFunction } from '../../scope/ancestors.js';
import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import type { CallSite } from '../call-site.js';
import { callsByName } from '../names/handed-on.js';
import { payloadValue } from '../payload-value.js';
import type { SeenCall } from '../syntax/callee.js';
import { seeThrough } from '../syntax/callee.js';
import { argumentsOf } from './given-arguments.js';
import type { Frames } from './local-callee.js';
import { framesOf, soleResult } from './local-callee.js';
import { partsGiven, settledValue } from './settled-value.js';
import { everyPathReached } from './through-wrappers.js';

/** `send(optionsFor(body))`: the request with the object that a function of this file builds in the place of the call. */
export function builtOptionsSite(
  call: SeenCall,
  context: CallContext,
  calls: readonly TSESTree.CallExpression[],
  siteOf: (call: SeenCall, context: CallContext) => CallSite | undefined,
): CallSite | undefined {
  for (const [index, argument] of call.args.entries()) {
    const built = builtObject(argument, context);
    if (built === undefined) continue;
    const given = argumentsOf(built.frames, context);
    const inner = everyPathReached({ ...context, evaluator: context.evaluator.within(given) });
    const site = siteOf({ ...call, args: call.args.with(index, built.object) }, inner);
    const value = site === undefined ? undefined : payloadValue(site.payload, inner.evaluator);
    if (site === undefined || value === undefined) continue;
    const owners = built.frames.map(({ owner }) => owner);
    const body = settledValue(value, partsGiven(given), owners, context.bindings);
    // What only this call builds is sent by it alone: a mistake in it stands where it is written.
    const shared = owners.filter((owner) => isExported(owner) || callsByName(owner, calls).length > 1);
    return { ...site, payload: { kind: 'passed', value: body, wrapper: built.name, owners: shared } };
  }
  return undefined;
}

interface BuiltObject {
  readonly object: TSESTree.ObjectExpression;
  readonly frames: Frames;
  readonly name: string;
}

/** The object literal that a function of this file returns whatever it is called with. */
function builtObject(argument: TSESTree.Node, { bindings }: CallContext): BuiltObject | undefined {
  const node = unwrap(argument);
  const call = isNode(node, 'CallExpression') ? seeThrough(node) : undefined;
  const frames = call === undefined ? undefined : framesOf(call, bindings);
  const owner = frames?.[0].owner;
  if (call === undefined || frames === undefined || owner === undefined || owner.async) return undefined;
  const result = soleResult(owner);
  const object = result === undefined ? undefined : unwrap(result);
  return isNode(object, 'ObjectExpression') ? { object, frames, name: shortName(call.callee) } : undefined;
}

function isExported(owner: FunctionNode): boolean {
  for (const above of ancestorsOf(owner)) {
    if (isNode(above, 'ExportNamedDeclaration') || isNode(above, 'ExportDefaultDeclaration')) return true;
    if (isFunction(above)) return false;
  }
  return false;
}
