import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import type { ClientMethod } from './braze-api-methods.js';
import { clientMethod, clientMethodNames } from './braze-api-methods.js';
import type { CallContext } from './call-context.js';
import type { CallSite, PayloadSource } from './call-site.js';
import { soleDeclarator } from './names/bindings.js';
import { functionInView, valuesOf } from './names/functions.js';
import { importedByExpression } from './names/imported-name.js';
import { annotationOf, typeIdentifier } from './names/type-name.js';
import { reasonOf } from './payload-source.js';
import { speaksOfBraze } from './braze-words.js';
import { importsBrazeApi, ownKeysSign } from './signs.js';
import type { SeenCall } from './syntax/callee.js';
import { argumentAt } from './syntax/callee.js';
import { isAny, keyName, memberName } from './syntax/nodes.js';

const MODULE = 'braze-api';
const CLASS = 'Braze';

/** Variables that stand for members of variables are not followed deeper than this. */
const DEEPEST = 6;

/** The calls of methods of the `braze-api` client that send a body. */
export interface BrazeClient {
  readonly siteOf: (call: SeenCall, context: CallContext) => CallSite | undefined;
  /** Whether a callee may be such a method, whatever it is given. */
  readonly maybeMethod: (callee: TSESTree.Node, context: CallContext) => boolean;
}

export function brazeClient(source: SourceContext): BrazeClient {
  if (!speaksOfBraze(source.text)) return { siteOf: () => undefined, maybeMethod: () => false };
  return {
    siteOf: (call, context) => (mayBeMethod(call.callee) ? clientSite(call, context) : undefined),
    maybeMethod: (callee, context) => mayBeMethod(callee) && methodOf(chainOf(callee, context)) !== undefined,
  };
}

/** Whether a callee ends in a name that is one of a method of the client. */
export function isNamedAsMethod(callee: TSESTree.Node): boolean {
  return isNode(callee, 'MemberExpression') && LAST_NAMES.has(memberName(callee) ?? '');
}

const LAST_NAMES = new Set(clientMethodNames.map((name) => name.slice(name.lastIndexOf('.') + 1)));

/** A method that was taken out of the client may go under any name. */
function mayBeMethod(callee: TSESTree.Node): boolean {
  return isNamedAsMethod(callee) || isNode(callee, 'Identifier');
}

function clientSite(call: SeenCall, context: CallContext): CallSite | undefined {
  const chain = chainOf(call.callee, context);
  if (chain === undefined) return undefined;
  const method = methodOf(chain);
  const endpoints = context.endpoints
    .at(method?.path ?? '')
    .filter((endpoint) => endpoint.method === method?.method);
  if (method === undefined || endpoints.length === 0) return undefined;
  const payload: PayloadSource = endpoints.some(({ hasBody }) => hasBody)
    ? payloadOf(call, method)
    : { kind: 'none', reason: reasonOf('no-payload', call.node) };
  if (!chain.certain && !isUnmistakable(chain, payload, context)) return undefined;
  return { node: call.node, endpoints, found: { by: 'client', method: nameOf(chain) }, payload };
}

function methodOf(chain: MethodChain | undefined): ClientMethod | undefined {
  return chain === undefined ? undefined : clientMethod(nameOf(chain));
}

function nameOf({ names }: MethodChain): string {
  return names.join('.');
}

/** The members that are read of something that is, or may be, a client: `messages`, `send`. */
interface MethodChain {
  readonly names: readonly string[];
  /** Whether what they are read of is certainly a `Braze` instance. */
  readonly certain: boolean;
}

/** The client serialises the body before its method returns. */
function payloadOf(call: SeenCall, method: ClientMethod): PayloadSource {
  const node = argumentAt(call, method.payload);
  if (node !== undefined) return { kind: 'value', node, at: call.node };
  const spread = call.args.find((argument) => isNode(argument, 'SpreadElement'));
  return spread === undefined
    ? { kind: 'none', reason: reasonOf('no-payload', call.node) }
    : { kind: 'none', reason: reasonOf('unknown-spread', spread) };
}

/** A receiver known by its name only needs a chain that no other library has, or a second sign. */
function isUnmistakable(chain: MethodChain, payload: PayloadSource, context: CallContext): boolean {
  return chain.names.length > 2 || importsBrazeApi(context) || ownKeysSign(payload, context) !== undefined;
}

function chainOf(node: TSESTree.Node, context: CallContext, depth = 0): MethodChain | undefined {
  const expression = unwrap(node);
  if (depth > DEEPEST * 2) return undefined;
  if (isClient(expression, context)) return { names: [], certain: true };
  if (isNode(expression, 'MemberExpression')) return memberChain(expression, context, depth);
  if (isNode(expression, 'CallExpression')) return boundChain(expression, context, depth);
  return isNode(expression, 'Identifier') ? variableChain(expression, context, depth) : undefined;
}

/** `braze.messages.send.bind(braze.messages)`: the method, as long as no argument is fixed with it. */
function boundChain(
  call: TSESTree.CallExpression,
  context: CallContext,
  depth: number,
): MethodChain | undefined {
  const callee = unwrap(call.callee);
  if (!isNode(callee, 'MemberExpression') || memberName(callee) !== 'bind' || call.arguments.length > 1)
    return undefined;
  return chainOf(callee.object, context, depth + 1);
}

function memberChain(
  member: TSESTree.MemberExpression,
  context: CallContext,
  depth: number,
): MethodChain | undefined {
  const name = memberName(member);
  if (name === undefined) return undefined;
  const below = chainOf(member.object, context, depth + 1);
  if (below !== undefined && (below.certain || !speaksOfBraze(name)))
    return { ...below, names: [...below.names, name] };
  return speaksOfBraze(name) ? { names: [], certain: false } : undefined;
}

/** `const { messages } = braze`, `const messages = braze.messages`, or a variable that speaks of Braze. */
function variableChain(
  identifier: TSESTree.Identifier,
  context: CallContext,
  depth: number,
): MethodChain | undefined {
  const variable = context.bindings.variableOf(identifier);
  const declarator = variable === undefined ? undefined : soleDeclarator(variable);
  if (declarator?.init !== null && declarator?.init !== undefined) {
    const whole = chainOf(declarator.init, context, depth + 1);
    const part = whole === undefined ? undefined : boundPart(declarator.id, identifier.name, whole);
    if (part !== undefined) return part;
  }
  return speaksOfBraze(identifier.name) ? { names: [], certain: false } : undefined;
}

function boundPart(pattern: TSESTree.Node, name: string, whole: MethodChain): MethodChain | undefined {
  if (isNode(pattern, 'Identifier')) return whole.certain || whole.names.length > 0 ? whole : undefined;
  if (!isNode(pattern, 'ObjectPattern')) return undefined;
  for (const property of pattern.properties) {
    if (!isNode(property, 'Property') || !isNode(property.value, 'Identifier')) continue;
    const key = keyName(property.key, property.computed);
    if (property.value.name === name && key !== undefined) return { ...whole, names: [...whole.names, key] };
  }
  return undefined;
}

/** Whether an expression is certainly a `Braze` instance. */
function isClient(node: TSESTree.Node, context: CallContext, depth = 0): boolean {
  const expression = unwrap(node);
  if (depth > DEEPEST) return false;
  if (isNode(expression, 'NewExpression')) return isClientClass(expression.callee, context);
  if (isNode(expression, 'AwaitExpression')) return isClient(expression.argument, context, depth + 1);
  if (isAny(expression, ['LogicalExpression', 'AssignmentExpression'])) {
    return isClient(expression.right, context, depth + 1);
  }
  if (isNode(expression, 'CallExpression')) return returnsClient(expression, context, depth);
  if (!isAny(expression, ['Identifier', 'MemberExpression'])) return false;
  return isAnnotated(expression, context) || isFilled(expression, context, depth);
}

function isClientClass(node: TSESTree.Node, context: CallContext): boolean {
  const expression = unwrap(node);
  if (isNode(expression, 'Identifier')) {
    const origin = context.bindings.originOf(expression);
    return origin.kind === 'import' && origin.source === MODULE && origin.imported === CLASS;
  }
  if (!isNode(expression, 'MemberExpression') || memberName(expression) !== CLASS) return false;
  return isModule(unwrap(expression.object), context);
}

/** The module as a whole: a namespace, its default (what CommonJS exports), or `require('braze-api')`. */
function isModule(node: TSESTree.Node, context: CallContext): boolean {
  if (!isNode(node, 'Identifier')) return importedByExpression(node)?.source === MODULE;
  const origin = context.bindings.originOf(node);
  return origin.kind === 'import' && origin.source === MODULE && origin.imported !== CLASS;
}

function isAnnotated(node: TSESTree.Node, context: CallContext): boolean {
  const identifier = typeIdentifier(annotationOf(node, context.bindings));
  return identifier !== undefined && isClientClass(identifier, context);
}

function isFilled(node: TSESTree.Node, context: CallContext, depth: number): boolean {
  const values = valuesOf(node, context.bindings);
  if (values.length > 0) return values.some((value) => isClient(value, context, depth + 1));
  return isNode(node, 'Identifier') && isAssignedClient(node, context, depth);
}

/** `let braze; …; braze = new Braze(…)` */
function isAssignedClient(identifier: TSESTree.Identifier, context: CallContext, depth: number): boolean {
  const variable = context.bindings.variableOf(identifier);
  return (
    variable?.references.some((reference) => {
      const assignment = parentOf(reference.identifier);
      if (!isNode(assignment, 'AssignmentExpression') || assignment.left !== reference.identifier)
        return false;
      return isClient(assignment.right, context, depth + 1);
    }) ?? false
  );
}

/** A function of this file that is annotated to return the client, or whose last statement returns one. */
function returnsClient(call: TSESTree.CallExpression, context: CallContext, depth: number): boolean {
  const made = functionInView(call.callee, context.bindings);
  if (made === undefined) return false;
  const annotated = typeIdentifier(made.returnType?.typeAnnotation);
  if (annotated !== undefined) return isClientClass(annotated, context);
  const statements = isNode(made.body, 'BlockStatement') ? made.body.body : [];
  const last = statements.at(-1);
  const returned = isNode(made.body, 'BlockStatement') ? returnedBy(last) : unwrap(made.body);
  return returned !== undefined && isClient(returned, context, depth + 1);
}

function returnedBy(statement: TSESTree.Node | undefined): TSESTree.Node | undefined {
  return isNode(statement, 'ReturnStatement') && statement.argument !== null
    ? unwrap(statement.argument)
    : undefined;
}
