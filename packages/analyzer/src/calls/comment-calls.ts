import type { Endpoint } from '@braze-lint/schemas';
import { endpoints as documentedEndpoints } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';
import { unwrap, wrapped } from '../scope/unwrap.js';
import type { SourceContext } from '../source/source-context.js';
import type { CallContext } from './call-context.js';
import type { CallSite, PayloadSource } from './call-site.js';
import type { Bindings } from './names/bindings.js';
import { enclosingBody } from './syntax/enclosing.js';
import { namedEndpoints } from './named-endpoints.js';
import { isAny } from './syntax/nodes.js';
import type { EndpointTable } from './url/endpoint-table.js';
import { endpointTable } from './url/endpoint-table.js';

/** A comment `@braze /messages/send`, which says where the object literal after it is sent. */
export interface BrazeComment {
  readonly comment: TSESTree.Comment;
  /** The path as written. */
  readonly path: string;
  /** The HTTP method in upper case, where the comment names one. */
  readonly method: string | undefined;
  /** Where the code begins that the comment is about: a UTF-16 offset. */
  readonly codeStart: number;
}

/** A `@braze` comment that names no documented endpoint. */
export interface CommentProblem {
  readonly comment: TSESTree.Comment;
  /** The path as written. */
  readonly endpoint: string;
}

/** The `@braze` comments of a file. */
export function brazeComments(source: SourceContext): readonly BrazeComment[] {
  if (!source.text.includes('@braze')) return [];
  return source.comments.flatMap((comment) => readComment(comment, source) ?? []);
}

/** The `@braze` comments whose path is not that of a documented endpoint with a body. */
export function findCommentProblems(
  source: SourceContext,
  endpoints: readonly Endpoint[] = documentedEndpoints,
): readonly CommentProblem[] {
  const table = endpointTable(endpoints);
  return brazeComments(source)
    .filter((comment) => endpointsOf(comment, table).length === 0)
    .map(({ comment, path }) => ({ comment, endpoint: path }));
}

/** The site that a comment makes of the node that begins right after it; `undefined` if that is no object literal. */
export function commentSite(
  comment: BrazeComment,
  nodes: readonly TSESTree.Node[],
  context: CallContext,
): CallSite | undefined {
  const endpoints = endpointsOf(comment, context.endpoints);
  if (endpoints.length === 0) return undefined;
  for (const node of nodes) {
    const literal = literalAt(node);
    if (literal !== undefined)
      return {
        node: literal,
        endpoints,
        found: { by: 'comment' },
        payload: payloadOf(literal, context.bindings),
      };
  }
  return undefined;
}

function readComment(comment: TSESTree.Comment, source: SourceContext): BrazeComment | undefined {
  const match = /^[\s*]*@braze\s+(?:([A-Z]+)\s+)?(\/?[\w{}:./-]+)\s*$/.exec(comment.value);
  if (match === null) return undefined;
  const [, method, path = ''] = match;
  return { comment, path, method, codeStart: codeAfter(comment.range[1], source.text) };
}

/** Skips blanks, other comments and opening parentheses. */
function codeAfter(from: number, text: string): number {
  const skipped = /(?:[\s(]|\/\/.*$|\/\*(?:[^*]|\*(?!\/))*\*\/)*/my;
  skipped.lastIndex = from;
  return from + (skipped.exec(text)?.[0].length ?? 0);
}

function endpointsOf({ path, method }: BrazeComment, table: EndpointTable): readonly Endpoint[] {
  return namedEndpoints(path, method, table);
}

/** The object literal that `node` is, or that is the value of the declaration, property or statement it is. */
function literalAt(node: TSESTree.Node): TSESTree.ObjectExpression | undefined {
  const value = valueOf(node);
  if (value === undefined || value === null) return undefined;
  const inner = unwrap(value);
  if (isNode(inner, 'ObjectExpression')) return inner;
  return inner === node ? undefined : literalAt(inner);
}

function valueOf(node: TSESTree.Node): TSESTree.Node | null | undefined {
  if (isNode(node, 'ObjectExpression')) return node;
  if (isNode(node, 'VariableDeclaration')) {
    return node.declarations.length === 1 ? node.declarations[0].init : undefined;
  }
  if (isNode(node, 'VariableDeclarator')) return node.init;
  if (isAny(node, ['ExportNamedDeclaration', 'ExportDefaultDeclaration'])) return node.declaration;
  if (isAny(node, ['Property', 'PropertyDefinition'])) return node.value;
  if (isNode(node, 'ReturnStatement')) return node.argument;
  if (isNode(node, 'AssignmentExpression')) return node.right;
  if (isNode(node, 'ExpressionStatement')) {
    return isNode(node.expression, 'AssignmentExpression') ? node.expression.right : undefined;
  }
  const inner = unwrap(node);
  return inner === node ? undefined : inner;
}

/** A literal that a variable is declared with may still be filled until the end of the function, if the file ever names it again. */
function payloadOf(literal: TSESTree.ObjectExpression, bindings: Bindings): PayloadSource {
  const declarator = parentOf(wrapped(literal));
  const isUsed = isNode(declarator, 'VariableDeclarator') && isNamedAgain(declarator.id, bindings);
  return { kind: 'value', node: literal, at: isUsed ? enclosingBody(literal) : literal };
}

function isNamedAgain(name: TSESTree.Node, bindings: Bindings): boolean {
  return bindings.variableOf(name)?.references.some(({ identifier }) => identifier !== name) ?? false;
}
