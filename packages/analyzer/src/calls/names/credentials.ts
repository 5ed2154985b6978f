import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../../scope/ancestors.js';
import { isNode } from '../../scope/node-type.js';
import { resultsOf } from '../../scope/returned-expressions.js';
import { unwrap, unwrapAwait } from '../../scope/unwrap.js';
import { speaksOfBraze } from '../braze-words.js';
import { isHeaders } from '../syntax/headers.js';
import { keyName, memberName, stringOf } from '../syntax/nodes.js';
import type { Bindings } from './bindings.js';
import { functionInView } from './functions.js';
import { literalOf, readOption } from './options-object.js';

/** Spreads, and functions that call functions for the headers, are not followed deeper than this. */
const DEEPEST = 4;

/**
 * What a request identifies itself with, as far as it is written: the value of its `Authorization` header; where other code makes the
 * headers, the expression for all of them.
 * @param options the layers of its options
 * @param at the request; calls behind it that set headers count, too: `superagent.post(url).set('Authorization', key)`
 */
export function credentialsOf(
  options: readonly TSESTree.Node[],
  at: TSESTree.Node,
  bindings: Bindings,
): readonly TSESTree.Node[] {
  return [
    ...options.flatMap((layer) => {
      const headers = readOption(layer, 'headers', at, bindings);
      return headers.kind === 'found' ? inHeaders(headers.value, bindings) : [];
    }),
    ...inChain(at, bindings),
  ];
}

function inHeaders(headers: TSESTree.Node, bindings: Bindings, depth = 0): readonly TSESTree.Node[] {
  if (depth > DEEPEST) return [];
  const expression = unwrapAwait(headers);
  const literal = literalOf(expression, bindings);
  if (literal !== undefined) return literal.properties.flatMap((one) => inProperty(one, bindings, depth));
  const [given] = isHeaders(expression) ? expression.arguments : [];
  const parts = given === undefined ? madeBy(expression, bindings) : [given];
  return parts.length === 0 ? [expression] : parts.flatMap((one) => inHeaders(one, bindings, depth + 1));
}

function inProperty(
  property: TSESTree.ObjectLiteralElement,
  bindings: Bindings,
  depth: number,
): readonly TSESTree.Node[] {
  if (!isNode(property, 'Property')) return inHeaders(property.argument, bindings, depth + 1);
  return isAuthorization(keyName(property.key, property.computed)) ? [property.value] : [];
}

/** What a function of this file makes the headers of. */
function madeBy(node: TSESTree.Node, bindings: Bindings): readonly TSESTree.Node[] {
  const made = isNode(node, 'CallExpression') ? functionInView(node.callee, bindings) : undefined;
  return made === undefined ? [] : resultsOf(made).filter((value) => value !== null);
}

function inChain(at: TSESTree.Node, bindings: Bindings): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  let link: TSESTree.Node = unwrap(at);
  while (isNode(link, 'CallExpression') && isNode(link.callee, 'MemberExpression')) {
    found.push(...inSetting(link, bindings));
    link = unwrap(link.callee.object);
  }
  for (const above of ancestorsOf(at)) {
    if (isNode(above, 'CallExpression')) found.push(...inSetting(above, bindings));
    else if (!isNode(above, 'MemberExpression')) break;
  }
  return found;
}

/** `.set('Authorization', key)`, `.set({ Authorization: key })`, `.auth(key)` */
function inSetting(call: TSESTree.CallExpression, bindings: Bindings): readonly TSESTree.Node[] {
  const { callee } = call;
  const [first, second] = call.arguments;
  if (!isNode(callee, 'MemberExpression') || first === undefined) return [];
  const name = memberName(callee) ?? '';
  if (name === 'auth') return [first];
  if (!SETTING.has(name)) return [];
  if (second === undefined) return inHeaders(first, bindings);
  return isAuthorization(stringOf(first)) ? [second] : [];
}

const SETTING: ReadonlySet<string> = new Set(['set', 'header', 'headers']);

function isAuthorization(name: string | undefined): boolean {
  return name?.toLowerCase() === 'authorization';
}

/** Whether a name may be one of a key to Braze's REST API, and not of what its webhooks or a server in between are let in with. */
export function maybeBrazeKey(name: string): boolean {
  return speaksOfBraze(name) && !ELSEWHERE.test(name);
}

const ELSEWHERE = /web_?hook|callback|shared|inbound|incoming|internal|proxy|gateway|relay|sdk/i;
