import { endpointsAtUrl } from '@braze-lint/analyzer';
import type { Endpoint } from '@braze-lint/schemas';

import { partsOfItem } from '../body/url-parts.js';
import type { OffsetRange } from '../contract/service-document.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import type { Item, Outline } from '../outline/frame.js';
import { frameAt, tokenAt } from '../outline/at-offset.js';
import { isTextual } from '../outline/token.js';
import { addressOf } from './address-of.js';

/** A stretch of a text that leads to endpoints. */
export interface Address {
  readonly range: OffsetRange;
  readonly endpoints: readonly Endpoint[];
}

/** The address of a request that is written at an offset: a path, or a method of the client. */
export function addressAt(document: DocumentAnalysis, offset: number): Address | undefined {
  const { analysis, outline } = document;
  for (const { site } of analysis.calls) {
    const range = addressOf(document, site);
    if (range.start <= offset && offset < range.end) return { range, endpoints: site.endpoints };
  }
  const token = tokenAt(outline, offset);
  if (token === undefined || !isTextual(token)) return undefined;
  const item = frameAt(outline, offset).items.find(({ tokens }) => tokens.includes(token));
  return item && writtenAddress(outline, item);
}

/** The address that an item is. */
export function writtenAddress(outline: Outline, item: Item): Address | undefined {
  const endpoints = partsOfItem(outline, item).flatMap((parts) => endpointsAtUrl(parts));
  const texts = item.tokens.filter(isTextual);
  const [first, last] = [texts[0], texts.at(-1)];
  if (endpoints.length === 0 || first === undefined || last === undefined) return undefined;
  return { range: { start: first.start, end: last.end }, endpoints };
}
