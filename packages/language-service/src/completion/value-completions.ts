import type { Identified } from '../ids/identified.js';
import { idDetail, nameOf } from '../ids/id-parts.js';
import type { ServiceCompletion } from '../contract/service-results.js';
import { isTextual } from '../outline/token.js';
import type { ValueSlot } from '../outline/slot.js';
import type { SchemaGroup } from '../schema/schema-at.js';
import { schemasAt } from '../schema/schema-at.js';
import type { DocumentedValue } from '../schema/value-form.js';
import { documentedTypes, documentedValues, typeText } from '../schema/value-form.js';
import { markdownOf } from '../schema/markdown.js';
import type { Insertion } from './insertion.js';
import type { PlacedCompletion } from './request.js';
import { render, sortKey } from './request.js';
import { valueSkeleton, writtenScalar } from './skeleton.js';
import type { WritingStyle } from './writing-style.js';
import { quoted, styleOf } from './writing-style.js';

/**
 * The documented values of a place, the ids that the workspace has for it, and for objects and lists their beginning.
 * `request.place` is that of the value.
 */
export function valueCompletions(
  slot: ValueSlot,
  request: PlacedCompletion,
  ids: readonly Identified[] = [],
): readonly ServiceCompletion[] {
  const group = schemasAt(request.place);
  const style = styleOf(request.outline, slot.frame, request.isJson);
  const context = { slot, style, group, request };
  const values = [
    ...documentedValues(group).map((value, index) => scalarCompletion(value, index, context)),
    ...ids.map((id, index) => idCompletion(id, index, context)),
  ];
  return values.length > 0 || slot.token !== undefined ? values : beginning(slot, group, style, request);
}

interface ValueContext {
  readonly slot: ValueSlot;
  readonly style: WritingStyle;
  readonly group: SchemaGroup;
  readonly request: PlacedCompletion;
}

function scalarCompletion(
  { value, description }: DocumentedValue,
  index: number,
  { slot, style, group, request }: ValueContext,
): ServiceCompletion {
  const { words } = request;
  const written = writtenQuote(slot, request);
  const text =
    typeof value === 'string' && written !== undefined ? quoted(value, written) : writtenScalar(value, style);
  return {
    ...inserted(text, slot),
    label: String(value),
    detail: description === undefined ? typeText(group, words) : words.translated(description),
    documentation: [description, markdownOf(group)]
      .filter((part) => part !== undefined)
      .map((part) => words.translated(part))
      .join('\n\n'),
    sortText: sortKey(0, index),
    filterText: text,
  };
}

/** An id, which is found by its name, too. */
function idCompletion(
  known: Identified,
  index: number,
  { slot, style, request }: ValueContext,
): ServiceCompletion {
  const quote = writtenQuote(slot, request) ?? style.quote;
  const { id } = known.entry;
  const name = nameOf(known.entry);
  return {
    ...inserted(quoted(id, quote), slot),
    label: name ?? id,
    detail: idDetail(known),
    documentation: '',
    sortText: sortKey(1, index),
    filterText: quoted(name === undefined ? id : `${name} ${id}`, quote),
  };
}

function inserted(text: string, slot: ValueSlot) {
  return {
    kind: 'value',
    edit: { range: slot.range, newText: text + (slot.needsComma ? ',' : '') },
    additionalEdits: [],
    isSnippet: false,
    isDeprecated: false,
  } as const;
}

/** The quote that the user has begun the text with. */
function writtenQuote({ token }: ValueSlot, { outline: { text } }: PlacedCompletion): string | undefined {
  return token !== undefined && isTextual(token) ? text.charAt(token.start) : undefined;
}

/** `{ … }` with the keys that are needed, or `[ … ]`. */
function beginning(
  slot: ValueSlot,
  group: SchemaGroup,
  style: WritingStyle,
  request: PlacedCompletion,
): readonly ServiceCompletion[] {
  const [endpoint] = request.place.endpoints;
  const [type] = documentedTypes(group);
  if (endpoint === undefined || (type !== 'object' && type !== 'array')) return [];
  const skeleton: Insertion = valueSkeleton(group, endpoint, style);
  const { newText, isSnippet } = render(slot.needsComma ? [...skeleton, ','] : skeleton, request);
  const label = type === 'object' ? '{ … }' : '[ … ]';
  return [
    {
      label,
      kind: 'snippet',
      detail: typeText(group, request.words),
      documentation: request.words.translated(markdownOf(group)),
      edit: { range: slot.range, newText },
      additionalEdits: [],
      isSnippet,
      sortText: sortKey(0, 0),
      filterText: label,
      isDeprecated: false,
    },
  ];
}
