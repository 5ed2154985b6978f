import type { CompletionOptions } from '../contract/language-service.js';
import type { Place } from '../body/place.js';
import type { Outline } from '../outline/frame.js';
import type { ServiceWords } from '../texts/service-words.js';
import type { Insertion } from './insertion.js';
import { plainOf, snippetOf } from './insertion.js';

/** What all proposals at one place of a text have in common. */
export interface PlacedCompletion extends CompletionOptions {
  readonly outline: Outline;
  readonly place: Place;
  readonly isJson: boolean;
  readonly words: ServiceWords;
}

/** The text of an insertion for an editor that knows tab stops, or one that does not. */
export function render(
  insertion: Insertion,
  { snippets }: CompletionOptions,
): { readonly newText: string; readonly isSnippet: boolean } {
  const isSnippet = snippets && insertion.some((part) => typeof part !== 'string');
  return { newText: isSnippet ? snippetOf(insertion) : plainOf(insertion), isSnippet };
}

/**
 * Puts proposals in the order of a list, those of the same rank after those of a lower one, and all of them before what TypeScript
 * proposes at the same place, whose keys begin at `10`.
 */
export function sortKey(rank: number, index: number): string {
  return `0${String(rank)}${String(index).padStart(4, '0')}`;
}
