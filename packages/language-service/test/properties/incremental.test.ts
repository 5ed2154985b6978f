import { describe, expect, it } from '@jest/globals';

import type { CodeDialect, ParsedCode } from '../../src/document/parse-code.js';
import { parseCode } from '../../src/document/parse-code.js';
import { exampleFiles } from '../support/example-files.js';
import { randomOf } from '../fuzz/random.js';
import { sampled } from '../support/sampled.js';

const dialects: Readonly<Record<string, CodeDialect>> = { javascript: 'js', typescript: 'ts' };
const codeFiles = sampled(
  exampleFiles.filter(({ languageId }) => dialects[languageId] !== undefined),
  3,
);

/** What is typed: halves of brackets, texts and comments, and whole pieces. */
const pieces: readonly [string, ...string[]] = [
  '{',
  '}',
  '(',
  ')',
  '[',
  "'",
  '`',
  '${',
  '/*',
  '*/',
  '//',
  '\n',
  ',',
  ':',
  '=>',
  'a',
  'await ',
  'const x = {};\n',
  'class A { ',
];

describe('a text that is read from the tree of the state before', () => {
  it('is read as from the beginning, after edits at random places', () => {
    const random = randomOf(7);
    let broken = 0;
    for (const { text: original, languageId, uri } of codeFiles) {
      const dialect = dialects[languageId] ?? 'ts';
      let text = original;
      let parsed = parseCode({ text, filename: uri, dialect });
      for (let edit = 0; edit < 40; edit++) {
        const start = random.below(text.length + 1);
        const end = Math.min(text.length, start + (random.below(3) === 0 ? random.below(30) : 0));
        text = text.slice(0, start) + random.pick(pieces) + text.slice(end);
        parsed = parseCode({ text, filename: uri, dialect }, parsed);
        const anew = parseCode({ text, filename: uri, dialect });
        if (anew.faults.length > 0) broken++;
        expect([uri, edit, parsed.faults]).toEqual([uri, edit, anew.faults]);
        expect(treeOf(parsed)).toBe(treeOf(anew));
      }
    }
    expect(broken).toBeGreaterThan(codeFiles.length);
  });
});

/** The whole tree, and the comments, as text. */
function treeOf(parsed: ParsedCode): string {
  const { source, isRefused } = parsed.convert();
  return JSON.stringify([isRefused, source?.ast, source?.comments], (key, value: unknown) => {
    if (key === 'parent') return undefined;
    return typeof value === 'bigint' ? value.toString() : value;
  });
}
