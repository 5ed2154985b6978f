import { describe, expect, it } from '@jest/globals';

import { patternFacts } from '../../generator/lift/pattern-facts.js';

describe('patternFacts', () => {
  it.each<[pattern: string, foreign: string | undefined, beginning: string | undefined]>([
    ['^[a-z]+$', '(?![a-z])[\\s\\S]', '^[a-z]'],
    ['^[a-z]*$', '(?![a-z])[\\s\\S]', undefined],
    ['^a{0,2}b$', '(?!a|b)[\\s\\S]', undefined],
    ['^\\d{4}-\\d{2}$', '(?!\\d|-)[\\s\\S]', '^\\d'],
    ['^(?:ab|[c\\]])?$', '(?!a|b|[c\\]])[\\s\\S]', undefined],
    ['^[^$]', undefined, '^[^$]'],
    ['^$', '[\\s\\S]', undefined],
    ['^a|b$', undefined, undefined],
    ['[a-z]+$', undefined, undefined],
    ['^(?=a)b$', undefined, undefined],
    ['^(a)\\1$', undefined, undefined],
    ['^a\\b$', undefined, undefined],
    ['^(?:a^)$', undefined, undefined],
  ])('%s', (pattern, foreign, beginning) => {
    const facts = patternFacts(pattern);
    expect(facts.foreign).toBe(foreign);
    expect(facts.beginning).toBe(beginning);
  });
});
