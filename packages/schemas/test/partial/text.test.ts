import { describe, expect, it } from '@jest/globals';

import { certainParts, isLiquid } from '../../src/partial/liquid.js';
import { textFacts } from '../../src/partial/text-facts.js';
import {
  codePoints,
  fewestBytes,
  fewestBytesOf,
  fewestCodePoints,
  utf8Bytes,
} from '../../src/partial/text-size.js';

describe('sizes of known texts', () => {
  it.each<[text: string, points: number, bytes: number]>([
    ['', 0, 0],
    ['abc', 3, 3],
    ['äß', 2, 4],
    ['€', 1, 3],
    ['a😀b😀', 4, 10],
    ['\ud83d', 1, 3],
    ['\ude00\ud83d', 2, 6],
  ])('%j', (text, points, bytes) => {
    expect(codePoints(text)).toBe(points);
    expect(utf8Bytes(text)).toBe(bytes);
    expect(bytes).toBe(Buffer.byteLength(text));
  });
});

describe('Liquid', () => {
  it.each<[text: string, parts: readonly string[]]>([
    ['Hi', ['Hi']],
    ['Hi {{ name }}!', ['Hi', '!']],
    ['{{a}} and {{b}}', ['', 'and', '']],
    ['Hi {{${name}}}!', ['Hi', '!']],
    ['Hi {{ name', ['Hi']],
    ['Hi {% if a %}A{% endif %} there', ['Hi', 'there']],
    ['Hi {% if a', ['Hi']],
    ['{{a}} {% if a %}{{b}}{% endif %} {{c}}!', ['', '', '', '!']],
  ])('%j', (text, parts) => {
    expect(certainParts(text)).toEqual(parts);
  });

  it('is told by its opening', () => {
    expect(isLiquid('{{')).toBe(true);
    expect(isLiquid('{% x')).toBe(true);
    expect(isLiquid('{ }}')).toBe(false);
  });

  it('counts as nothing', () => {
    expect(fewestCodePoints('Hi {{ name }}!')).toBe(3);
    expect(fewestBytes('€ {{ name }}')).toBe(3);
  });
});

describe('textFacts', () => {
  it('finds start, end, parts and length', () => {
    expect(textFacts(['a', 'b😀', undefined, '', 'c', undefined, 'd'])).toEqual({
      prefix: 'ab😀',
      suffix: 'd',
      fragments: ['ab😀', 'c', 'd'],
      minLength: 5,
      liquid: false,
    });
  });

  it('knows neither start nor end beside unknown parts', () => {
    expect(textFacts([undefined, '{{x}}', undefined])).toEqual({
      prefix: '',
      suffix: '',
      fragments: ['{{x}}'],
      minLength: 5,
      liquid: true,
    });
  });

  it('does not count half a pair, which may turn out to be a whole one', () => {
    expect(fewestBytesOf(textFacts(['a\ud83d', undefined]), utf8Bytes)).toBe(1);
  });

  it('counts nothing of a template, which may come out empty', () => {
    expect(fewestBytesOf(textFacts(['abc', undefined]), utf8Bytes)).toBe(3);
    expect(fewestBytesOf(textFacts(['abc{{x}}', undefined]), utf8Bytes)).toBe(0);
  });
});
