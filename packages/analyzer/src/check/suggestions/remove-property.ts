import type { TSESTree } from '@typescript-eslint/types';

import { parentOf } from '../../scope/ancestors.js';
import { isNode, typeName } from '../../scope/node-type.js';
import type { SourceText } from '../source-text.js';
import type { Property } from '../../value/abstract-value.js';
import type { TextEdit } from '../finding.js';

/** Takes the property out, with its comma; `undefined` where it is written in another way than as a member or assignment. */
export function removeProperty({ node }: Property, source: SourceText): TextEdit | undefined {
  const parent = parentOf(node);
  if (parent === undefined) return undefined;
  if (isNode(parent, 'ExpressionStatement')) return removeStatement(parent, source);
  const members = membersOf(parent);
  const index = members?.indexOf(node) ?? -1;
  if (members === undefined || index < 0) return undefined;
  const previous = members[index - 1];
  const [start, end] = node.range;
  const comma = commaAfter(end, source);
  if (comma !== undefined) return { range: withSpace(start, comma + 1, source.text), text: '' };
  if (previous === undefined) return { range: [start, end], text: '' };
  const holdsComment = source.comments.some(
    ({ range }) => range[0] >= previous.range[1] && range[1] <= start,
  );
  return holdsComment ? undefined : { range: [previous.range[1], end], text: '' };
}

/** The range with the space behind it or, at the end of a line, the space before it. */
function withSpace(start: number, end: number, text: string): readonly [number, number] {
  const endsLine = /^[ \t]*\r?\n/.test(text.slice(end));
  return endsLine ? [text.slice(0, start).trimEnd().length, end] : [start, skipSpace(end, text)];
}

/** `body.broadcast = true;` */
function removeStatement(
  statement: TSESTree.ExpressionStatement,
  { text }: SourceText,
): TextEdit | undefined {
  const parent = parentOf(statement);
  if (!isNode(parent, 'Program') && !isNode(parent, 'BlockStatement')) return undefined;
  const [start, end] = statement.range;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const standsAlone = text.slice(lineStart, start).trim() === '' && /^[ \t]*\r?\n/.test(text.slice(end));
  return standsAlone
    ? { range: [lineStart, text.indexOf('\n', end) + 1], text: '' }
    : { range: [start, end], text: '' };
}

function membersOf(parent: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  if (!['ObjectExpression', 'JSONObjectExpression'].includes(typeName(parent))) return undefined;
  return 'properties' in parent ? parent.properties : undefined;
}

/** The offset of the comma that follows, comments left aside. */
function commaAfter(offset: number, { text, comments }: SourceText): number | undefined {
  let at = skipSpace(offset, text);
  for (let comment = commentAt(at); comment !== undefined; comment = commentAt(at)) {
    at = skipSpace(comment.range[1], text);
  }
  return text[at] === ',' ? at : undefined;

  function commentAt(start: number): TSESTree.Comment | undefined {
    return comments.find(({ range }) => range[0] === start);
  }
}

function skipSpace(offset: number, text: string): number {
  const rest = text.slice(offset).search(/\S/);
  return rest < 0 ? text.length : offset + rest;
}
