import type { TSESTree } from '@typescript-eslint/types';

import type { CallContext } from '../calls/call-context.js';
import { constantInit } from '../calls/names/bindings.js';
import { forEachNode } from '../calls/syntax/traverse.js';
import type { Extent } from '../check/locate/extent.js';
import { isFunction } from '../scope/ancestors.js';
import { isNode } from '../scope/node-type.js';

/** Constants that stand for constants are not followed deeper than this. */
const DEEPEST = 4;

/**
 * The one place in the expressions, or in the constants that they read, where `wanted` is written; `undefined` if it is put
 * together, or written more than once.
 */
export function placeOfText(
  wanted: string,
  nodes: readonly TSESTree.Node[],
  context: CallContext,
): Extent | undefined {
  const ranges = new Map<number, readonly [number, number]>();
  const texts = new Set(nodes.flatMap((node) => textNodesIn(node, context, 0)));
  for (const { range } of texts) {
    const written = context.source.text.slice(...range);
    const at = written.indexOf(wanted);
    if (at < 0) continue;
    if (written.includes(wanted, at + 1)) return undefined;
    ranges.set(range[0] + at, [range[0] + at, range[0] + at + wanted.length]);
  }
  const [only, another] = ranges.values();
  return only === undefined || another !== undefined ? undefined : extentAt(only, context.source.text);
}

/** A stretch of the source. */
export function extentAt(range: readonly [number, number], text: string): Extent {
  return { range, loc: { start: positionAt(range[0], text), end: positionAt(range[1], text) } };
}

/** The stretch that a node takes. */
export function extentOfNode({ range, loc }: TSESTree.Node): Extent {
  return { range, loc };
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

function positionAt(offset: number, text: string): TSESTree.Position {
  const before = text.slice(0, offset);
  const ends = [...before.matchAll(lineEnd)];
  const last = ends.at(-1);
  return { line: ends.length + 1, column: offset - (last === undefined ? 0 : last.index + last[0].length) };
}

/** String literals and parts of templates. */
function textNodesIn(root: TSESTree.Node, context: CallContext, depth: number): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  forEachNode(root, (node) => {
    if (isNode(node, 'TemplateElement')) found.push(node);
    else if (isNode(node, 'Literal') && typeof node.value === 'string') found.push(node);
    else if (isNode(node, 'Identifier') && depth < DEEPEST) {
      const variable = context.bindings.variableOf(node);
      const init = variable === undefined ? undefined : constantInit(variable);
      if (init !== undefined && !isFunction(init)) found.push(...textNodesIn(init, context, depth + 1));
    }
  });
  return found;
}
