import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { parametersOf } from '../../scope/parameters.js';
import { unwrap } from '../../scope/unwrap.js';
import type { CallContext } from '../call-context.js';
import { plainParameter } from '../names/class-members.js';
import { functionInView } from '../names/functions.js';
import { isNeverRequest } from '../never-requests.js';
import { PAYLOAD_KEYS } from '../shapes/payload-keys.js';
import { clientCall } from '../shapes/client-call.js';
import { readRequest } from '../shapes/read-request.js';
import type { SeenCall } from '../syntax/callee.js';
import { seeThrough } from '../syntax/callee.js';
import { asExpression, keyName } from '../syntax/nodes.js';
import { forEachNode } from '../syntax/traverse.js';
import { filledMember } from './filled-options.js';
import { importedOwner } from './local-callee.js';
import { isChanged } from './parameter-changes.js';
import type { Place } from './place.js';
import { holdsPlace, mentions } from './place.js';
import { sendsNothing } from './sends-nothing.js';
import { isSureToRun } from './sure-to-run.js';
import { soundsLikeSending } from './sounds-like-sending.js';

/** Which arguments of a wrapper matter; positions count from 0. */
export interface WrapperArguments {
  readonly path: number | undefined;
  readonly payload: number;
  /** The member of the argument that is the payload, where the argument is an options object. */
  readonly member: string | undefined;
}

type Reach = 'unseen' | 'unsent' | 'unchanged' | 'rewritten';

/**
 * What becomes of the payload that is handed to a function: `unseen` if its body is not in view; `unsent` if it certainly
 * sends nothing; `unchanged` if a request in it sends the payload as it is; else `rewritten`.
 */
export function reachesRequest(
  callee: TSESTree.Node,
  wrapper: WrapperArguments,
  context: CallContext,
  depth = 0,
): Reach {
  const body = functionInView(callee, context.bindings);
  if (body === undefined) return reachesElsewhere(callee, wrapper, context, depth);
  return reachOf(body, wrapper, context, depth);
}

/** As `reachesRequest`, of a function of another file. */
function reachesElsewhere(
  callee: TSESTree.Node,
  wrapper: WrapperArguments,
  context: CallContext,
  depth: number,
): Reach {
  const imported = importedOwner(callee, context.bindings);
  if (imported === undefined || imported.bound.length > 0) return 'unseen';
  return reachOf(imported.owner, wrapper, context.elsewhere(imported.ownerIn).context, depth);
}

function reachOf(body: FunctionNode, wrapper: WrapperArguments, context: CallContext, depth: number): Reach {
  if (depth > DEEPEST) return 'rewritten';
  if (depth === 0 && sendsNothing(body, context)) return 'unsent';
  const payload = placeOf(body, wrapper.payload, wrapper.member, context);
  if (payload === undefined || isChanged(payload)) return 'rewritten';
  const path = wrapper.path === undefined ? undefined : placeOf(body, wrapper.path, undefined, context);
  return sends(body, payload, path, context, depth) ? 'unchanged' : 'rewritten';
}

/** Wrappers of wrappers are not followed deeper than this. */
const DEEPEST = 4;

/** The variable (or member of one) that an argument is in the function's body. */
function placeOf(
  owner: FunctionNode,
  index: number,
  member: string | undefined,
  context: CallContext,
): Place | undefined {
  const parameter = parametersOf(owner)[index];
  if (parameter === undefined) return undefined;
  const plain = plainParameter(parameter);
  if (isNode(plain, 'Identifier')) {
    const variable = context.bindings.variableOf(plain);
    return variable === undefined ? undefined : { variable, member };
  }
  if (!isNode(plain, 'ObjectPattern') || member === undefined) return undefined;
  for (const property of plain.properties) {
    if (!isNode(property, 'Property') || keyName(property.key, property.computed) !== member) continue;
    const value = plainParameter(property.value);
    const variable = isNode(value, 'Identifier') ? context.bindings.variableOf(value) : undefined;
    return variable === undefined ? undefined : { variable, member: undefined };
  }
  return undefined;
}

function sends(
  owner: FunctionNode,
  payload: Place,
  path: Place | undefined,
  context: CallContext,
  depth: number,
): boolean {
  let found = false;
  forEachNode(owner.body, (node) => {
    if (found || !isNode(node, 'CallExpression')) return;
    const call = seeThrough(node);
    if (call === undefined || !sendsWith(call, payload, path, context, depth)) return;
    // What is not sent for some payloads may not be sent for this one.
    found = isSureToRun(node, [owner], context.bindings, (variable) => variable === payload.variable);
  });
  return found;
}

function sendsWith(
  call: SeenCall,
  payload: Place,
  path: Place | undefined,
  context: CallContext,
  depth: number,
): boolean {
  const client = clientCall(call.callee, context);
  if (client === 'other-member') return false;
  if (client !== undefined) {
    const request = readRequest(call, client, context);
    if (request?.body.kind === 'expression') return holdsPlace(request.body.node, payload, context.bindings);
    return (request?.options ?? []).some((options) => isFilledWith(options, call, payload, context));
  }
  if (isNeverRequest(call, context)) return false;
  const held = call.args.findIndex((argument) => holds(argument, payload, context));
  if (held >= 0) return passesOn(call, held, undefined, path, context, depth);
  return sendsInOptions(call, payload, path, context, depth);
}

function isFilledWith(options: TSESTree.Node, call: SeenCall, payload: Place, context: CallContext): boolean {
  return filledMember(options, call.node, payload, context.bindings) !== undefined;
}

/** `request(url, { body: payload })`, `request({ url, body: payload })`. */
function sendsInOptions(
  call: SeenCall,
  payload: Place,
  path: Place | undefined,
  context: CallContext,
  depth: number,
): boolean {
  for (const [index, argument] of call.args.entries()) {
    const options = unwrap(argument);
    const filled = filledMember(options, call.node, payload, context.bindings);
    if (filled !== undefined) return passesOn(call, index, filled, path, context, depth);
    if (!isNode(options, 'ObjectExpression')) continue;
    for (const property of options.properties) {
      if (!isNode(property, 'Property')) continue;
      const name = keyName(property.key, property.computed) ?? '';
      if (PAYLOAD_KEYS.includes(name) && holds(property.value, payload, context)) {
        return passesOn(call, index, name, path, context, depth);
      }
    }
  }
  return false;
}

function passesOn(
  call: SeenCall,
  index: number,
  member: string | undefined,
  path: Place | undefined,
  context: CallContext,
  depth: number,
): boolean {
  const pathIndex =
    path === undefined ? -1 : call.args.findIndex((argument) => mentions(argument, path, context.bindings));
  const next = { path: pathIndex < 0 ? undefined : pathIndex, payload: index, member };
  const reach = reachesRequest(call.callee, next, context, depth + 1);
  if (reach !== 'unseen') return reach === 'unchanged';
  return pathIndex >= 0 || soundsLikeSending(call.callee);
}

function holds(argument: TSESTree.Node, payload: Place, context: CallContext): boolean {
  const node = asExpression(argument);
  return node !== undefined && holdsPlace(node, payload, context.bindings);
}
