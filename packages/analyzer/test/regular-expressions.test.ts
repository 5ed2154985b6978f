import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

import type { WrittenPattern } from './support/written-patterns.js';
import { patternsInSchemas, patternsInSources } from './support/written-patterns.js';

/** Where it does not matter, because the text is short whatever is written in a program. */
const shortTexts: Readonly<Record<string, string>> = {
  'packages/schemas/src/locale/basic-words.ts': 'the digits of a number',
};

/**
 * What is found out about each pattern: quantifiers that can exchange characters, so that a text that does not match is tried in
 * many ways, and those that are tried anew from each character of a text.
 */
function slowAmong(patterns: readonly WrittenPattern[]): readonly string[] {
  const code = patterns.map(
    ({ source, flags }) => `new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)});`,
  );
  const messages = new Linter().verify(code.join('\n'), {
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  });
  return messages.flatMap(({ line, message }) => {
    const { place = '', source = '' } = patterns[line - 1] ?? {};
    return shortTexts[place.replace(/:\d+$/, '')] === undefined ? [`${place} ${source} ${message}`] : [];
  });
}

describe('no regular expression takes time that grows faster than the text', () => {
  it.each([
    ['in the sources', patternsInSources(), 200],
    ['in the schemas', patternsInSchemas(), 10],
  ])('%s', (_name, patterns, fewest) => {
    expect(new Set(patterns.map(({ source }) => source)).size).toBeGreaterThan(fewest);
    for (const { source, flags } of patterns) expect(() => new RegExp(source, flags)).not.toThrow();
    expect(slowAmong(patterns)).toEqual([]);
  });

  it.each([
    ['tries many ways', '^(a+)+$', ''],
    ['shares characters among quantifiers', '^\\s+.*?\\s*$', 'su'],
    ['begins anywhere', '\\s+$', 'u'],
    ['of the newest syntax', '^[\\p{L}--[a-z]]+\\p{L}+$', 'v'],
  ])('and one that %s would be found', (_name, source, flags) => {
    expect(slowAmong([{ source, flags, place: '' }])).not.toEqual([]);
  });
});
