import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../src/messages/languages.js';
import { english } from '../../src/messages/locales/en.js';
import { renderMessage } from '../../src/messages/render.js';
import {
  all,
  capitalized,
  either,
  eitherOf,
  kindNames,
  numberText,
  oneOf,
  quantity,
  shortened,
} from '../../src/messages/wording.js';

const [german, french, portuguese] = [languageOf('de'), languageOf('fr'), languageOf('pt-br')];

describe('renderMessage', () => {
  it('fills the placeholders in and leaves others alone', () => {
    const messages = { ...english.messages, missingKey: '{{subject}} lacks {{keys}}{{answer}} {{other}}' };
    const data = { subject: 'A', keys: '{{answer}}', answer: '' };
    expect(renderMessage({ messageId: 'missingKey', data }, { messages })).toBe(
      'A lacks {{answer}} {{other}}',
    );
  });

  it('speaks English, unless it is asked for another language', () => {
    const told = { messageId: 'deprecatedKey', data: { subject: '`a`' } } as const;
    expect(renderMessage(told)).toBe('`a` is deprecated.');
    expect(renderMessage(told, german)).toBe('`a` ist veraltet.');
    expect(renderMessage(told, languageOf('pseudo'))).toBe('⟦`a` íìš ðéèþŕéèçáàţéèð.⟧');
  });
});

describe('wording', () => {
  it('lists', () => {
    expect(all([], english)).toBe('');
    expect(all(['a'], english)).toBe('a');
    expect(all(['a', 'b', 'c'], english)).toBe('a, b and c');
    expect(all(['a', 'b', 'c'], french)).toBe('a, b et c');
    expect(either(['a', 'b'], english)).toBe('a or b');
    expect(either(['a', 'b'], german)).toBe('a oder b');
    expect(eitherOf(['a', 'b', 'c', 'd'], 2, english)).toBe('a, b or 2 others');
    expect(eitherOf(['a', 'b', 'c', 'd'], 2, german)).toBe('a, b oder 2 weitere');
    expect(eitherOf(['a', 'b', 'c'], 2, english)).toBe('a, b or c');
    expect(oneOf(['a'], portuguese)).toBe('a');
    expect(oneOf(['a', 'b'], portuguese)).toBe('uma das chaves a e b');
  });

  it('writes numbers as the language does, with the form of the noun that they need', () => {
    expect(numberText(1912, english)).toBe('1,912');
    expect(numberText(75, english)).toBe('75');
    expect(numberText(51200, german)).toBe('51.200');
    expect(quantity(1, 'element', english)).toBe('1 element');
    expect(quantity(0, 'element', english)).toBe('0 elements');
    expect(quantity(0, 'element', french)).toBe('0 élément');
    expect(quantity(1912, 'byte', french)).toBe('1\u202F912 octets');
    expect(quantity(2, 'key', portuguese)).toBe('2 chaves');
  });

  it('writes code', () => {
    expect(shortened('a\n   b')).toBe('a b');
    expect(shortened('x'.repeat(50))).toBe(`${'x'.repeat(39)}…`);
    expect(capitalized('élément')).toBe('Élément');
  });

  it('names kinds once', () => {
    expect(kindNames(4 | 8, english)).toBe('a number');
    expect(kindNames(16 | 1 | 128, english)).toBe('a string, null or nothing');
    expect(kindNames(4 | 64, german)).toBe('eine Zahl oder ein Objekt');
  });
});
