import type { TSESTree } from '@typescript-eslint/types';

import type { SourceText } from '../source-text.js';
import type { Spot } from './spot.js';

/** A stretch of the source: UTF-16 offsets, and the same as lines and columns. */
export interface Extent {
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/** The stretch that a report at the spot underlines. */
export function extentOf({ node, part }: Spot, source: SourceText): Extent {
  return part === 'opening' ? firstToken(node, source) : { range: node.range, loc: node.loc };
}

const token = /[\p{ID_Continue}$]+|./uy;

/** The brace of an object literal; the first name of anything else that makes an object. */
function firstToken(node: TSESTree.Node, source: SourceText): Extent {
  const [start] = node.range;
  token.lastIndex = start;
  const length = token.exec(source.text)?.[0].length ?? 1;
  const { line, column } = node.loc.start;
  return {
    range: [start, start + length],
    loc: { start: { line, column }, end: { line, column: column + length } },
  };
}
