import type { ServerTextId } from './server-texts.js';
import { serverTexts } from './server-texts.js';

/** Gives a text in the language of the editor. @param data the values of the text's placeholders */
export type ServerWords = (id: ServerTextId, data?: Readonly<Record<string, string>>) => string;

/** The analyzer, which knows the languages, is loaded when there is something to tell. @param tag the language of the editor, as BCP 47 */
export async function serverWords(tag = ''): Promise<ServerWords> {
  const { fill, frenchSpacing, matchLocale, pseudo } = await import('@braze-lint/analyzer');
  const locale = matchLocale(tag) ?? 'en';
  return (id, data = {}) => {
    const texts = serverTexts[id];
    if (locale === 'pseudo') return fill(pseudo(texts.en), data);
    return fill(locale === 'fr' ? frenchSpacing(texts.fr) : texts[locale], data);
  };
}
