import { analyzeDocument } from '../../src/document/document-analysis.js';
import { placeOf } from '../../src/body/place.js';
import { slotAt } from '../../src/outline/slot.js';
import { documentOf } from './document.js';

/** Stands where the cursor is. */
export const CURSOR = '‸';

export interface MarkedText {
  readonly text: string;
  readonly offset: number;
}

export function readCursor(marked: string): MarkedText {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error(`No ${CURSOR} in: ${marked}`);
  return { text: marked.replace(CURSOR, ''), offset };
}

/** What the service makes of a place: the path in the body, the key being typed included, and the other keys of the object. */
export interface SeenPlace {
  readonly slot: 'key' | 'value';
  readonly path: string;
  readonly siblings: readonly string[];
  readonly endpoint: string;
}

export function seenAt(marked: string, languageId: string, uri?: string): SeenPlace | undefined {
  const { text, offset } = readCursor(marked);
  const { known } = analyzeDocument(documentOf(text, languageId, uri), { settings: {}, now: 0 });
  const slot = known && slotAt(known.outline, offset);
  const place = slot && placeOf(known.outline, slot.frame, (at) => known.around(at).bodies);
  if (slot === undefined || place === undefined) return undefined;
  const isElement = slot.kind === 'value' && slot.frame.kind === 'array';
  const step = slot.kind === 'key' ? [] : [isElement ? slot.index : (slot.item?.key?.name ?? '')];
  const own = slot.item?.key;
  const siblings = slot.frame.items.flatMap(({ key }) =>
    key === undefined || key === own ? [] : [key.name],
  );
  return {
    slot: slot.kind,
    path: [...place.path, ...step].join('.'),
    siblings: siblings.sort(),
    endpoint: place.endpoints.map(({ path }) => path).join(' '),
  };
}
