import type { CompletionOptions } from '../contract/language-service.js';
import type { ServiceCompletion } from '../contract/service-results.js';
import { placeOf } from '../body/place.js';
import { identifiedAt } from '../ids/identified.js';
import type { DocumentAnalysis } from '../document/document-analysis.js';
import { frameAt, tokenAt } from '../outline/at-offset.js';
import { slotAt } from '../outline/slot.js';
import { isTextual } from '../outline/token.js';
import { endpointCompletions } from './endpoint-completions.js';
import { keyCompletions } from './key-completions.js';
import { valueCompletions } from './value-completions.js';

/** What can be typed at an offset. */
export function complete(
  document: DocumentAnalysis,
  offset: number,
  options: CompletionOptions,
): readonly ServiceCompletion[] {
  const { outline, isJson, words } = document;
  const slot = slotAt(outline, offset);
  const frame = slot?.frame ?? frameAt(outline, offset);
  const place = placeOf(outline, frame, (at) => document.around(at).bodies);
  if (place === undefined) {
    const token = tokenAt(outline, offset);
    const isText = token !== undefined && isTextual(token) && !isJson;
    return isText ? endpointCompletions(outline, token, offset, { ...options, words }) : [];
  }
  const request = { ...options, outline, isJson, place, words };
  switch (slot?.kind) {
    case undefined:
      return [];
    case 'key':
      return keyCompletions(slot, request);
    case 'value': {
      const step = frame.kind === 'array' ? slot.index : slot.item?.key?.name;
      if (step === undefined) return [];
      const valuePlace = { ...place, path: [...place.path, step] };
      const ids = identifiedAt(document, valuePlace, frame);
      return valueCompletions(slot, { ...request, place: valuePlace }, ids);
    }
  }
}
