import type { TSESTree } from '@typescript-eslint/types';

import { ancestorsOf } from '../../scope/ancestors.js';
import type { NodeOf } from '../../scope/node-type.js';
import { isNode } from '../../scope/node-type.js';
import type { WrittenText } from './written-text.js';

/** What an expression of the same form has besides its place and its parent. */
interface Fields {
  readonly Literal: { readonly value: string | number | boolean | null; readonly raw: string };
  readonly ArrayExpression: { readonly elements: readonly TSESTree.Node[] };
  readonly ObjectExpression: { readonly properties: readonly TSESTree.Node[] };
  readonly Property: { readonly key: TSESTree.Node; readonly value: TSESTree.Node };
}

/**
 * A node for a part of a JSON text, as if it were an expression at that place of the file. `start` and `end` are UTF-16
 * offsets in the text; the nodes of `inner` get the new one as their parent.
 */
export function jsonNode<T extends keyof Fields>(
  type: T,
  fields: Fields[T],
  inner: readonly TSESTree.Node[],
  { written, start, end }: { readonly written: WrittenText; readonly start: number; readonly end: number },
): NodeOf<T> {
  const node = {
    type,
    ...fields,
    ...(type === 'Property' && { kind: 'init', computed: false, method: false, shorthand: false }),
    range: [written.start + start, written.start + end],
    get loc(): TSESTree.SourceLocation {
      return { start: written.positionAt(start), end: written.positionAt(end) };
    },
    parent: written.holder,
  } as unknown as NodeOf<T>;
  for (const child of inner) Object.assign(child, { parent: node });
  return node;
}

/** Whether the node is one of a JSON text: no parser puts anything into a string. */
export function isInJsonText(node: TSESTree.Node): boolean {
  for (const up of ancestorsOf(node)) {
    if (isNode(up, 'Literal') || isNode(up, 'TemplateElement')) return true;
  }
  return false;
}
