import type { ServiceHover } from '../contract/service-results.js';
import { identifiedAt } from '../ids/identified.js';
import type { BodyPath } from '../body/body-part.js';
import { placeOf } from '../body/place.js';
import { addressAt } from '../calls/address-at.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { scalarOf } from '../outline/frame.js';
import type { Slot } from '../outline/slot.js';
import { slotAt } from '../outline/slot.js';
import { schemasAt } from '../schema/schema-at.js';
import { endpointMarkdown } from './endpoint-markdown.js';
import { idMarkdown } from './id-markdown.js';
import { keyMarkdown } from './key-markdown.js';

/** What stands at an offset: a value, a key of a body, the address of a request. */
export function hover(document: DocumentAnalysis, offset: number): ServiceHover | undefined {
  const { outline } = document;
  const slot = slotAt(outline, offset);
  const place = slot && placeOf(outline, slot.frame, (at) => document.around(at).bodies);
  if (slot !== undefined && place !== undefined) return hoverInBody(document, slot, place);
  const address = addressAt(document, offset);
  const parts = address?.endpoints.map((endpoint) => endpointMarkdown(endpoint, document.words)) ?? [];
  return address && { range: address.range, markdown: parts.join('\n\n---\n\n') };
}

function hoverInBody(
  document: DocumentAnalysis,
  slot: Slot,
  place: NonNullable<ReturnType<typeof placeOf>>,
): ServiceHover | undefined {
  const { item, frame } = slot;
  if (item === undefined || slot.range.start === slot.range.end) return undefined;
  const step = frame.kind === 'array' && slot.kind === 'value' ? slot.index : item.key?.name;
  if (step === undefined) return undefined;
  const path: BodyPath = [...place.path, step];
  const scalar = slot.kind === 'value' ? scalarOf(item, document.outline.text) : undefined;
  const isRequired = schemasAt(place).some(({ required = [] }) => required.includes(String(step)));
  const valuePlace = { ...place, path };
  const named = scalar === undefined ? undefined : identifiedAt(document, valuePlace, frame, scalar)[0];
  const about = { path, isRequired, endpoints: place.endpoints, words: document.words };
  const parts = [
    named && idMarkdown(named, document.words),
    keyMarkdown(schemasAt(valuePlace), about, scalar),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : { range: slot.range, markdown: parts.join('\n\n---\n\n') };
}
