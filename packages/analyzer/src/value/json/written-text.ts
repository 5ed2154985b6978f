import type { TSESTree } from '@typescript-eslint/types';

import { isNode } from '../../scope/node-type.js';
import { type SourceContext, textAt } from '../../source/source-context.js';
import { positionsIn } from './positions-in.js';

/** A text that stands in the source as it is, between quotes: a place in the one is a place in the other. */
export interface WrittenText {
  /** What stands between the quotes. */
  readonly text: string;
  /** The UTF-16 offset of its beginning in the file. */
  readonly start: number;
  /** The node around all that is written in the text. */
  readonly holder: TSESTree.Node;
  /** The line and column in the file of a UTF-16 offset in the text. */
  positionAt(offset: number): TSESTree.Position;
}

/** Where a string is written; `undefined` for one that is put together, or written with escape sequences. */
export function writtenText(
  value: string,
  node: TSESTree.Node,
  source: Pick<SourceContext, 'text' | 'offset'>,
): WrittenText | undefined {
  const holder = holderOf(node);
  if (holder === undefined) return undefined;
  const start = node.range[0] + 1;
  const text = textAt(source, [start, node.range[1] - 1]);
  // A template holds one `\n` for any end of a line.
  if (text !== value && text.replaceAll(/\r\n?/g, '\n') !== value) return undefined;
  const { line, column } = node.loc.start;
  return { text, start, holder, positionAt: positionsIn(text, { line, column: column + 1 }) };
}

function holderOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (isNode(node, 'Literal')) return typeof node.value === 'string' ? node : undefined;
  return isNode(node, 'TemplateLiteral') && node.quasis.length === 1 ? node.quasis[0] : undefined;
}
