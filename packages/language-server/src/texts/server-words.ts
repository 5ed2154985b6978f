import { fill, localizedText, matchLocale } from '@braze-lint/analyzer/first-look';

import type { ServerTextId } from './server-texts.js';
import { serverTexts } from './server-texts.js';

/** Gives a text in the language of the editor. @param data the values of the text's placeholders */
export type ServerWords = (id: ServerTextId, data?: Readonly<Record<string, string>>) => string;

/** What the server says to an editor. @param tag the language of the editor, as BCP 47 */
export function serverWords(tag = ''): ServerWords {
  const locale = matchLocale(tag) ?? 'en';
  return (id, data = {}) => fill(localizedText(serverTexts[id], locale), data);
}
