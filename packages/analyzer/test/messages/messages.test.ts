import { describe, expect, it } from '@jest/globals';

import { messages } from '../../src/messages/en.js';
import { placeholders } from '../../src/messages/message-ids.js';
import type { MessageId } from '../../src/messages/message-ids.js';
import { renderMessage } from '../../src/messages/render.js';
import { all, either, eitherOf, grouped, kindNames, shortened } from '../../src/messages/wording.js';

const ids = Object.keys(placeholders) as MessageId[];

describe('messages', () => {
  it('has a text for every id, and no other', () => {
    expect(Object.keys(messages)).toEqual(ids);
  });

  it.each(ids)('%s uses its placeholders, each of them', (id) => {
    const used = [...messages[id].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect([...used].sort()).toEqual([...placeholders[id]].sort());
  });

  it.each(ids)('%s is one plain sentence or two', (id) => {
    expect(messages[id]).toMatch(/[.?}]$/);
    expect(messages[id]).not.toMatch(/!|\bplease\b/i);
  });
});

describe('renderMessage', () => {
  it('fills the placeholders in and leaves others alone', () => {
    const texts = { ...messages, missingKey: '{{subject}} lacks {{keys}}{{answer}} {{other}}' };
    const data = { subject: 'A', keys: '{{answer}}', answer: '' };
    expect(renderMessage({ messageId: 'missingKey', data }, texts)).toBe('A lacks {{answer}} {{other}}');
  });
});

describe('wording', () => {
  it('lists', () => {
    expect(all([])).toBe('');
    expect(all(['a'])).toBe('a');
    expect(all(['a', 'b', 'c'])).toBe('a, b and c');
    expect(either(['a', 'b'])).toBe('a or b');
    expect(eitherOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b or 2 others');
    expect(eitherOf(['a', 'b', 'c'], 2)).toBe('a, b or c');
  });

  it('writes numbers and code', () => {
    expect(grouped(1912)).toBe('1,912');
    expect(grouped(75)).toBe('75');
    expect(shortened('a\n   b')).toBe('a b');
    expect(shortened('x'.repeat(50))).toBe(`${'x'.repeat(39)}…`);
  });

  it('names kinds once', () => {
    expect(kindNames(4 | 8)).toBe('a number');
    expect(kindNames(16 | 1 | 128)).toBe('a string, null or nothing');
  });
});
