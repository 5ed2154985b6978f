import type { CallSite } from '@braze-lint/analyzer';
import { isNode } from '@braze-lint/analyzer';

import type { OffsetRange } from '../contract/service-document.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { Item } from '../outline/frame.js';
import { writtenAddress } from './written-address.js';

/** Where a request names its endpoint: the path in it, the `$schema` of a JSON file, or else what is called. */
export function addressOf({ outline, isJson }: DocumentAnalysis, { node, endpoints }: CallSite): OffsetRange {
  const [start, end] = node.range;
  for (const frame of outline.frames) {
    if (frame.end < start || frame.start >= end) continue;
    for (const item of frame.items) {
      if (item.start < start || item.end > end) continue;
      if (isJson ? item.key?.name === '$schema' : hasAddress(item)) {
        const range = isJson ? item.tokens[0] : writtenAddress(outline, item)?.range;
        if (range !== undefined) return { start: range.start, end: range.end };
      }
    }
  }
  if (isNode(node, 'CallExpression') || isNode(node, 'NewExpression')) return offsetsOf(node.callee.range);
  return { start, end: start + 1 };

  function hasAddress(item: Item): boolean {
    const found = writtenAddress(outline, item);
    return found?.endpoints.some((endpoint) => endpoints.some(({ path }) => path === endpoint.path)) ?? false;
  }
}

function offsetsOf([start, end]: readonly [number, number]): OffsetRange {
  return { start, end };
}
