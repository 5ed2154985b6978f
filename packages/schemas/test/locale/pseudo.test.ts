import { describe, expect, it } from '@jest/globals';

import { pseudo } from '../../src/locale/pseudo.js';

describe('pseudo', () => {
  it('disguises every letter, and leaves no plain one', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const disguised = pseudo(alphabet);
    expect(disguised).not.toMatch(/[A-Za-z]/);
    expect(disguised).toMatch(/^\p{L}+$/u);
    expect(new Set(Array.from(alphabet, pseudo)).size).toBe(alphabet.length);
  });

  it.each([
    ['`code` and 1,912', '`code` áàñð 1,912'],
    ['{{name}}.', '{{name}}.'],
    ['[docs](https://a.b/c)', '[ðóòçš](https://a.b/c)'],
    ['see https://a.b/c now', 'šéèéè https://a.b/c ñóòŵ'],
    ['', ''],
  ])('%j becomes %j', (text, disguised) => {
    expect(pseudo(text)).toBe(disguised);
  });

  it('is longer by 30 to 50 %', () => {
    const text = 'The request was accepted; the objects that are named in the answer were left out.';
    const growth = pseudo(text).length / text.length;
    expect(growth).toBeGreaterThan(1.25);
    expect(growth).toBeLessThan(1.5);
  });
});
