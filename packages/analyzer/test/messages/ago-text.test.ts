import { describe, expect, it } from '@jest/globals';

import { agoText } from '../../src/messages/ago-text.js';
import { languageOf } from '../../src/messages/languages.js';

const minute = 60_000;

describe('agoText', () => {
  it.each([
    [0, 'just now'],
    [minute - 1, 'just now'],
    [minute, '1 minute ago'],
    [60 * minute, '1 hour ago'],
    [3 * 24 * 60 * minute, '3 days ago'],
  ])('%d milliseconds: %s', (milliseconds, text) => {
    expect(agoText(milliseconds, languageOf('en'))).toBe(text);
  });

  it('is told in each language', () => {
    const texts = (['de', 'fr', 'pt-br', 'pseudo'] as const).map((locale) =>
      [0, 2].map((count) => agoText(count * minute, languageOf(locale))),
    );
    expect(texts).toEqual([
      ['gerade eben', 'vor 2 Minuten'],
      ['à l’instant', 'il y a 2 minutes'],
      ['agora mesmo', 'há 2 minutos'],
      ['ĵúùšţ ñóòŵ', '2 ɱíìñúùţéèš áàĝóò'],
    ]);
  });
});
