import { endpointsAtUrl } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';

import { partsOfItem } from '../body/url-parts.js';
import type { OffsetRange } from '../contract/service-document.js';
import type { Item, Outline } from '../outline/frame.js';
import { isTextual } from '../outline/token.js';

/** A stretch of a text that leads to endpoints. */
export interface Address {
  readonly range: OffsetRange;
  readonly endpoints: readonly Endpoint[];
}

/** The address that an item is. */
export function writtenAddress(outline: Outline, item: Item): Address | undefined {
  const endpoints = partsOfItem(outline, item).flatMap((parts) => endpointsAtUrl(parts));
  const texts = item.tokens.filter(isTextual);
  const [first, last] = [texts[0], texts.at(-1)];
  if (endpoints.length === 0 || first === undefined || last === undefined) return undefined;
  return { range: { start: first.start, end: last.end }, endpoints };
}
