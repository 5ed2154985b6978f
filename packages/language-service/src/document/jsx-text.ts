import type { SourceContext } from '@braze-lint/analyzer';
import type { TSESTree } from '@typescript-eslint/types';

import type { OffsetRange } from '../contract/service-document.js';
import { childrenOf } from './set-parents.js';

/** What stands between the tags of JSX, in rising order: it looks like code and is none. */
export function textInJsx({ ast }: SourceContext): readonly OffsetRange[] {
  const found: OffsetRange[] = [];
  const pending: TSESTree.Node[] = [ast];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'JSXText') found.push({ start: node.range[0], end: node.range[1] });
    pending.push(...childrenOf(node));
  }
  return found.sort((a, b) => a.start - b.start);
}
