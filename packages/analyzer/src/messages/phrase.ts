import type { Language } from './language.js';
import type { Phrase, PhraseData, PhraseId } from './phrase-ids.js';
import { fill } from './fill.js';

/** A part of a sentence in a language. */
export function phrase<Id extends PhraseId>({ phrases }: Language, id: Id, data: PhraseData<Id>): string {
  return fill(phrases[id], data);
}

/** The same of one that was put together before its language was known. */
export function phraseText({ phraseId, data }: Phrase, { phrases }: Language): string {
  return fill(phrases[phraseId], data);
}
