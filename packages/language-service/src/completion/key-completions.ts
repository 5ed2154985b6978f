import type { ServiceCompletion } from '../contract/service-results.js';
import type { TextChange } from '../contract/service-document.js';
import type { KeySlot } from '../outline/slot.js';
import type { DocumentedKey } from '../schema/documented-keys.js';
import { documentedKeys } from '../schema/documented-keys.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { childrenOf, schemasAt } from '../schema/schema-at.js';
import type { Insertion } from './insertion.js';
import { typeText } from '../schema/value-form.js';
import { markdownOf } from '../schema/markdown.js';
import { neededKeys } from './needed-keys.js';
import type { PlacedCompletion } from './request.js';
import { render, sortKey } from './request.js';
import { memberSkeleton } from './skeleton.js';
import type { WritingStyle } from './writing-style.js';
import { quoted, styleOf } from './writing-style.js';

/** The documented keys that an object does not have yet, those that it needs first. Deprecated ones are not proposed. */
export function keyCompletions(slot: KeySlot, request: PlacedCompletion): readonly ServiceCompletion[] {
  const { place, outline, isJson } = request;
  const present = keysBeside(slot, request);
  const group = schemasAt(place);
  const keys = documentedKeys(group, isJson && place.path.length === 0).filter(
    ({ name, isDeprecated }) => !isDeprecated && !present.has(name),
  );
  const needed = neededKeys(place);
  const style = styleOf(outline, slot.frame, isJson);
  const context = { slot, group, style, request };
  const required = keys.filter(({ isRequired }) => isRequired);
  return [
    ...keys.map((key, index) => keyCompletion(key, { index, rank: rankOf(key, needed) }, context)),
    ...requiredTogether(required, context),
  ];
}

function keyCompletion(
  key: DocumentedKey,
  { index, rank }: { readonly index: number; readonly rank: number },
  context: KeyContext,
): ServiceCompletion {
  const { slot, request } = context;
  const { newText, isSnippet } = render(insertionOf(key, context), request);
  const { words } = request;
  const note = rankTexts[rank];
  const notes = [typeText(key.schemas, words), note && words.text(note)];
  return {
    label: key.name,
    kind: 'property',
    detail: notes.filter((note) => note !== undefined && note !== '').join(', '),
    documentation: words.translated(markdownOf(key.schemas)),
    edit: { range: slot.range, newText },
    additionalEdits: commaBefore(slot),
    isSnippet,
    sortText: sortKey(rank, index),
    filterText: slot.quote === undefined ? key.name : quoted(key.name, slot.quote),
    isDeprecated: false,
  };
}

const rankTexts = ['required', 'neededHere', undefined] as const;

function rankOf({ name, isRequired }: DocumentedKey, needed: ReadonlySet<string>): number {
  if (isRequired) return 0;
  return needed.has(name) ? 1 : 2;
}

interface KeyContext {
  readonly slot: KeySlot;
  /** The schemas of the object. */
  readonly group: SchemaGroup;
  readonly style: WritingStyle;
  readonly request: PlacedCompletion;
}

/** All that an object needs, in one go. */
function requiredTogether(
  keys: readonly DocumentedKey[],
  { slot, group, style, request }: KeyContext,
): readonly ServiceCompletion[] {
  const [endpoint] = request.place.endpoints;
  if (slot.item !== undefined || keys.length < 2 || endpoint === undefined) return [];
  const members = keys.map(({ name }) =>
    memberSkeleton(name, childrenOf(group, endpoint, name), endpoint, style),
  );
  const insertion = members.flatMap((member, index) => (index === 0 ? member : [', ', ...member]));
  const { newText, isSnippet } = render(slot.needsComma ? [...insertion, ', '] : insertion, request);
  const label = keys.map(({ name }) => name).join(', ');
  return [
    {
      label,
      kind: 'snippet',
      detail: request.words.text('allRequired'),
      documentation: '',
      edit: { range: slot.range, newText },
      additionalEdits: commaBefore(slot),
      isSnippet,
      sortText: sortKey(0, 9999),
      filterText: label,
      isDeprecated: false,
    },
  ];
}

function insertionOf({ name }: DocumentedKey, { slot, group, style, request }: KeyContext): Insertion {
  const [endpoint] = request.place.endpoints;
  const key = slot.quote === undefined ? style.key(name) : quoted(name, slot.quote);
  if (slot.hasColon || endpoint === undefined) return [key];
  const [, ...value] = memberSkeleton(name, childrenOf(group, endpoint, name), endpoint, style);
  return [`${key}: `, ...value, ...(slot.needsComma ? [','] : [])];
}

/** The keys that the object has anyway; not the one that is being typed. */
function keysBeside({ frame, item }: KeySlot, { place }: PlacedCompletion): ReadonlySet<string> {
  const beside = new Set(place.levels.at(-1)?.keys());
  const typed = item?.key?.name;
  const isTwice = frame.items.some(({ key }) => key?.name === typed && key !== item?.key);
  if (typed !== undefined && !isTwice) beside.delete(typed);
  return beside;
}

function commaBefore({ missingComma }: KeySlot): readonly TextChange[] {
  if (missingComma === undefined) return [];
  return [{ range: { start: missingComma, end: missingComma }, newText: ',' }];
}
