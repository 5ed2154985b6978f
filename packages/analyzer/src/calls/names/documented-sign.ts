import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../../scope/ancestors.js';
import { typeName } from '../../scope/node-type.js';
import type { SourceContext } from '../../source/source-context.js';
import { textAt } from '../../source/source-context.js';
import { isClass } from '../syntax/nodes.js';

/**
 * The address of the page of Braze's documentation that the comment on the statement or function around a node refers to, up to its
 * first part that tells an endpoint from others.
 */
export function documentedSign(node: TSESTree.Node, source: SourceContext): string | undefined {
  // The comments of other files are counted from the start of their own text.
  if (!ENDPOINT_PAGE.test(source.text) || (source.offset ?? 0) > 0) return undefined;
  for (const above of [node, ...ancestorsOf(node)]) {
    // A class, and what exports it, is more than one request.
    if (isClass(above)) return undefined;
    if (!DOCUMENTED.has(typeName(above))) continue;
    const comment = commentOn(above, source);
    const [page] = ENDPOINT_PAGE.exec(comment?.value ?? '') ?? [];
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The pages of the endpoints: https://www.braze.com/docs/api/endpoints/messaging */
const ENDPOINT_PAGE = /\bbraze\.com\/docs\/(?:[a-z-]{2,8}\/)?api\/endpoints\b/;

/** What comments are written on: statements, functions and members. */
const DOCUMENTED: ReadonlySet<string> = new Set([
  'ExpressionStatement',
  'ReturnStatement',
  'VariableDeclaration',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'MethodDefinition',
  'PropertyDefinition',
  'Property',
]);

/** The last comment before a node, with nothing but white space between. */
function commentOn({ range }: TSESTree.Node, source: SourceContext): TSESTree.Comment | undefined {
  const before = source.comments.findLast((comment) => comment.range[1] <= range[0]);
  if (before === undefined) return undefined;
  return textAt(source, [before.range[1], range[0]]).trim() === '' ? before : undefined;
}
