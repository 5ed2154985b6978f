import { hosts } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from '../calls/call-context.js';
import { constantInit } from '../calls/names/bindings.js';
import type { RequestShape } from '../calls/shapes/request-shape.js';
import { calleeNames } from '../calls/syntax/callee.js';
import { asExpression } from '../calls/syntax/nodes.js';
import { isBrazeAddressName } from '../calls/url/address-names.js';
import { parseUrl } from '../calls/url/parse-url.js';
import { joinUrl, UNKNOWN_PART, urlTexts } from '../calls/url/url-text.js';
import { contains } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { AbstractValue } from '../value/abstract-value.js';
import { alternativesOf } from '../value/construct.js';

/** One address that a request can go to. */
export interface Address {
  /** With marks where anything may stand. */
  readonly text: string;
  readonly path: string;
  readonly host: KnownHost;
  /** The expressions that it is written in. */
  readonly nodes: readonly [TSESTree.Node, ...TSESTree.Node[]];
  /** Whether every run that reaches these expressions sends the request there. */
  readonly certain: boolean;
}

/** What stands before the path. */
export type KnownHost =
  | { readonly kind: 'rest' | 'named' | 'unknown' | 'none' | 'other' }
  | {
      readonly kind: 'dashboard' | 'sdk';
      readonly host: string;
      readonly instance: string;
      readonly rest: string;
    };

/** The addresses that a request can go to; empty if one of them cannot be told. */
export function addressesOf(request: RequestShape, context: CallContext): readonly Address[] {
  const urls = alternativesOf(context.evaluator.evaluateUrl(request.url, request.node));
  const bases = basesOf(request, context);
  if (urls.length * bases.length > MOST_ADDRESSES) return [];
  const isOnly = urls.length * bases.length === 1;
  const addresses = bases.flatMap((base) =>
    urls.map((url) => addressOf(request, url, base, isOnly, isArmOf(urls, url), context)),
  );
  return addresses.every((address) => address !== undefined) ? addresses : [];
}

const MOST_ADDRESSES = 16;

/** What stands at the same node as another is a combination of arms, or one of a table, that may never be chosen. */
function isArmOf(urls: readonly AbstractValue[], { node }: AbstractValue): boolean {
  return urls.filter((url) => url.node === node).length === 1;
}

interface Base {
  readonly text: string | undefined;
  readonly node: TSESTree.Node | undefined;
}

function basesOf({ base, node }: RequestShape, context: CallContext): readonly Base[] {
  switch (base.kind) {
    case 'none':
      return [{ text: '', node: undefined }];
    case 'unknown':
      return [{ text: UNKNOWN_PART, node: undefined }];
    case 'host':
      return [{ text: `https://${base.host}`, node: base.node }];
    case 'given':
      return alternativesOf(context.evaluator.evaluateUrl(base.node, node)).map((value) => ({
        text: onlyText(value) ?? UNKNOWN_PART,
        node: base.node,
      }));
  }
}

function addressOf(
  request: RequestShape,
  url: AbstractValue,
  base: Base,
  isOnly: boolean,
  isArm: boolean,
  context: CallContext,
): Address | undefined {
  const path = onlyText(url);
  if (path === undefined || base.text === undefined) return undefined;
  const text = joinUrl(base.text, path);
  const parsed = parseUrl(text);
  return {
    text,
    path: parsed.path,
    host: knownHost(parsed.origin, leading(request, base), context),
    nodes: [isOnly ? request.url : url.node, ...(base.node === undefined ? [] : [base.node])],
    certain: isOnly || (isArm && url.node !== request.url && contains(request.url, url.node)),
  };
}

function leading({ url, base }: RequestShape, { text }: Base): TSESTree.Node {
  return base.kind === 'given' && text !== '' ? base.node : url;
}

function knownHost(
  origin: ReturnType<typeof parseUrl>['origin'],
  lead: TSESTree.Node,
  context: CallContext,
): KnownHost {
  switch (origin.kind) {
    case 'none':
      return { kind: 'none' };
    case 'unknown':
      return { kind: isNamedAfterBraze(lead, context, 0) ? 'named' : 'unknown' };
    case 'host':
      return instanceHost(origin.host.toLowerCase().replace(/:443$/, ''));
  }
}

function instanceHost(host: string): KnownHost {
  for (const { id, rest, sdk, dashboard } of hosts) {
    if (host === rest) return { kind: 'rest' };
    if (host === sdk) return { kind: 'sdk', host, instance: id, rest };
    if (dashboard.includes(host)) return { kind: 'dashboard', host, instance: id, rest };
  }
  return { kind: /^rest\.(?:[\w-]*\u2026[\w-]*)\.braze\.(?:com|eu)$/.test(host) ? 'rest' : 'other' };
}

/** Constants that stand for constants are not followed deeper than this. */
const DEEPEST = 4;

/** Whether what an address begins with is named as the address of Braze's API, by the environment, a constant or a configuration. */
function isNamedAfterBraze(node: TSESTree.Node, context: CallContext, depth: number): boolean {
  const expression = unwrap(node);
  if (depth > DEEPEST) return false;
  const first = firstPart(expression);
  if (first !== undefined) return isNamedAfterBraze(first, context, depth + 1);
  if (isNode(expression, 'MemberExpression')) return isConfiguredAddress(calleeNames(expression));
  if (!isNode(expression, 'Identifier')) return false;
  const isConstantName = /^[A-Z][A-Z\d_]*$/.test(expression.name);
  if (isConstantName && isBrazeAddressName(expression.name)) return true;
  const variable = context.bindings.variableOf(expression);
  const init = variable === undefined ? undefined : constantInit(variable);
  return init !== undefined && isNamedAfterBraze(init, context, depth + 1);
}

/** What an address that is put together begins with. */
function firstPart(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'TemplateLiteral')) {
    const start = node.quasis[0]?.value.cooked ?? '';
    return start === '' || /^https?:\/\/$/.test(start) ? node.expressions[0] : undefined;
  }
  if (isNode(node, 'BinaryExpression')) {
    const { left, right } = node;
    return isNode(left, 'Literal') && /^https?:\/\/$/.test(String(left.value)) ? right : left;
  }
  if (!isNode(node, 'NewExpression') || calleeNames(node.callee).join('.') !== 'URL') return undefined;
  return asExpression(node.arguments[1]) ?? asExpression(node.arguments[0]);
}

const CONFIGURATION = /^(?:env|config|configuration|settings|secrets|environment|conf|cfg)$/i;

function isConfiguredAddress(names: readonly string[]): boolean {
  const from = names.findIndex((name) => CONFIGURATION.test(name));
  return from >= 0 && from < names.length - 1 && isBrazeAddressName(names.slice(from + 1).join('.'));
}

function onlyText(value: AbstractValue): string | undefined {
  const texts = urlTexts(value);
  return texts?.length === 1 ? texts[0] : undefined;
}
