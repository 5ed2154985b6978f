import type { DocumentAnalysis } from '../document/document-analysis.js';
import { frameAt, tokenAt } from '../outline/at-offset.js';
import { isTextual } from '../outline/token.js';
import { addressOf } from './address-of.js';
import type { Address } from './written-address.js';
import { writtenAddress } from './written-address.js';

/** The address of a request that is written at an offset: a path, or a method of the client. */
export function addressAt(document: DocumentAnalysis, offset: number): Address | undefined {
  const { outline } = document;
  for (const { site } of document.around(offset).calls) {
    const range = addressOf(document, site);
    if (range.start <= offset && offset < range.end) return { range, endpoints: site.endpoints };
  }
  const token = tokenAt(outline, offset);
  if (token === undefined || !isTextual(token)) return undefined;
  const item = frameAt(outline, offset).items.find(({ tokens }) => tokens.includes(token));
  return item && writtenAddress(outline, item);
}
