import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { unwrap } from '../../scope/unwrap.js';
import type { Bindings } from '../names/bindings.js';
import { valuesOf } from '../names/functions.js';
import { importedByExpression } from '../names/imported-name.js';
import { annotationOf, typeIdentifier } from '../names/type-name.js';
import { asExpression, memberName } from '../syntax/nodes.js';
import type { ClientSpec } from './client-spec.js';
import { clientOfExport, clientOfGlobal, clientOfType } from './client-specs.js';

/** An expression that is known to be an HTTP client. */
export interface ClientRef {
  readonly spec: ClientSpec;
  /** Options that the client was made with; later ones override earlier ones. */
  readonly defaults: readonly TSESTree.Expression[];
  /** The library itself, an instance whose options are in view, or one that was made elsewhere. */
  readonly made: 'bare' | 'here' | 'elsewhere';
}

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);

/** Instances of instances are not followed deeper than this. */
const DEEPEST = 6;

/** The client that an expression is, with where it comes from: a global, an import, an instance made in this file, a type. */
export function clientRef(node: TSESTree.Node, bindings: Bindings, depth = 0): ClientRef | undefined {
  if (depth > DEEPEST) return undefined;
  const expression = unwrap(node);
  if (isNode(expression, 'Identifier')) return namedClient(expression, bindings, depth);
  if (isNode(expression, 'MemberExpression')) return memberClient(expression, bindings, depth);
  return isNode(expression, 'CallExpression') ? madeClient(expression, bindings, depth) : undefined;
}

function namedClient(
  identifier: TSESTree.Identifier,
  bindings: Bindings,
  depth: number,
): ClientRef | undefined {
  const origin = bindings.originOf(identifier);
  switch (origin.kind) {
    case 'global':
      return bare(clientOfGlobal(origin.name));
    case 'import':
      return bare(clientOfExport(origin.source, origin.imported));
    case 'local':
      return filledClient(identifier, bindings, depth) ?? annotatedClient(identifier, bindings);
  }
}

function memberClient(
  member: TSESTree.MemberExpression,
  bindings: Bindings,
  depth: number,
): ClientRef | undefined {
  const name = memberName(member);
  const object = unwrap(member.object);
  if (name === undefined) return undefined;
  if (isNode(object, 'Identifier')) {
    const origin = bindings.originOf(object);
    if (origin.kind === 'import' && origin.imported === '*') return bare(clientOfExport(origin.source, name));
    if (origin.kind === 'global' && GLOBAL_OBJECTS.has(origin.name)) return bare(clientOfGlobal(name));
  }
  const required = importedByExpression(member);
  if (required !== undefined) return bare(clientOfExport(required.source, required.imported));
  if (name === 'default' || name === 'axiosRef') return clientRef(object, bindings, depth + 1);
  return filledClient(member, bindings, depth) ?? annotatedClient(member, bindings);
}

/** `axios.create({ … })`, `got.extend(…)`, `require('axios')`. */
function madeClient(call: TSESTree.CallExpression, bindings: Bindings, depth: number): ClientRef | undefined {
  const required = importedByExpression(call);
  if (required !== undefined) return bare(clientOfExport(required.source, required.imported));
  const callee = unwrap(call.callee);
  if (!isNode(callee, 'MemberExpression')) return undefined;
  const parent = clientRef(callee.object, bindings, depth + 1);
  if (parent?.spec.factories.includes(memberName(callee) ?? '') !== true) return undefined;
  const options = call.arguments.map(asExpression).filter((argument) => argument !== undefined);
  return {
    spec: parent.spec,
    defaults: [...parent.defaults, ...options],
    made: parent.made === 'elsewhere' || options.length < call.arguments.length ? 'elsewhere' : 'here',
  };
}

function filledClient(node: TSESTree.Node, bindings: Bindings, depth: number): ClientRef | undefined {
  const clients = valuesOf(node, bindings).map((value) => clientRef(value, bindings, depth + 1));
  const [first] = clients;
  if (first === undefined || clients.includes(undefined)) return undefined;
  return clients.length === 1 ? first : { ...first, defaults: [], made: 'elsewhere' };
}

function annotatedClient(node: TSESTree.Node, bindings: Bindings): ClientRef | undefined {
  const identifier = typeIdentifier(annotationOf(node, bindings));
  const origin = identifier === undefined ? undefined : bindings.originOf(identifier);
  const spec = origin?.kind === 'import' ? clientOfType(origin.source, origin.imported) : undefined;
  return spec === undefined ? undefined : { spec, defaults: [], made: 'elsewhere' };
}

function bare(spec: ClientSpec | undefined): ClientRef | undefined {
  return spec === undefined ? undefined : { spec, defaults: [], made: 'bare' };
}
