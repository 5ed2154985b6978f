import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TextView } from '../src/documents/text-view.js';
import { newClient } from './support/client-capabilities.js';
import { bothWays, endServersAfterEach } from './support/servers.js';
import { refused } from './support/texts.js';

endServersAfterEach();

const uri = 'file:///project/notify.js';
const encodings = ['utf-8', 'utf-16'] as const;

describe.each(bothWays)('positions, $way', ({ connect }) => {
  // 😀 takes 2 units of UTF-16 and 4 bytes of UTF-8, é 1 and 2.
  const text = refused.replace("    recipients: ['a']", "    /* 😀é */ recipients: ['a']");

  it.each([
    ['utf-16', 14],
    ['utf-8', 17],
  ])('are counted in %s behind an emoji', async (encoding, start) => {
    const client = connect();
    await client.initialize({ ...newClient, general: { positionEncodings: [encoding] } });
    await client.open(uri, text);
    const range = { start: { line: 3, character: start }, end: { line: 3, character: start + 10 } };
    const [, unknown] = await client.pull(uri);
    expect(unknown?.range).toEqual(range);

    await client.change(uri, { range, text: 'external_user_ids' });
    await expect(client.pull(uri)).resolves.toEqual([]);
  });
});

describe('a text', () => {
  const line = 'a😀é\u{10FFFF}\uD800b';

  it('has no position inside of a character', () => {
    const text = TextView.of({ uri, languageId: 'javascript', version: 1, text: line, encoding: 'utf-8' });
    const offsets = Array.from({ length: 17 }, (_, character) => text.offsetAt({ line: 0, character }));
    expect(offsets).toEqual([0, 1, 1, 1, 1, 3, 3, 4, 4, 4, 4, 6, 6, 6, 7, 8, 8]);
  });

  it.each(encodings)('counts positions that are too far as the end, in %s', (encoding) => {
    const text = TextView.of({ uri, languageId: 'javascript', version: 1, text: 'é\r\nb', encoding });
    expect(text.offsetAt({ line: 0, character: 99 })).toBe(1);
    expect(text.offsetAt({ line: 9, character: 0 })).toBe(4);
    expect(text.positionAt(99)).toEqual({ line: 1, character: 1 });
  });

  it.each(encodings)('finds the offset of each position again, in %s', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (content, at) => {
        const text = TextView.of({ uri, languageId: 'javascript', version: 1, text: content, encoding });
        const offset = text.offsetAt(text.positionAt(at % (content.length + 1)));
        expect(text.offsetAt(text.positionAt(offset))).toBe(offset);
      }),
    );
  });

  it('stays what a client has that counts in bytes, whatever it edits', () => {
    const lines = fc.array(
      fc.string({ unit: 'binary', maxLength: 12 }).map((one) => one.replace(/[\r\n\uD800-\uDFFF]/gu, '')),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(), fc.nat(), lines), { maxLength: 6 }), (first, edits) => {
        let expected = first.join('\n');
        let text = TextView.of({
          uri,
          languageId: 'javascript',
          version: 1,
          text: expected,
          encoding: 'utf-8',
        });
        edits.forEach(([one, other, inserted], index) => {
          const characters = Array.from(expected);
          const [start = 0, end = 0] = [one, other]
            .map((n) => n % (characters.length + 1))
            .sort((a, b) => a - b);
          const range = {
            start: bytePosition(characters.slice(0, start)),
            end: bytePosition(characters.slice(0, end)),
          };
          text = text.edited([{ range, text: inserted.join('\n') }], index + 2);
          expected = [...characters.slice(0, start), inserted.join('\n'), ...characters.slice(end)].join('');
          expect(text.text).toBe(expected);
        });
      }),
    );
  });
});

function bytePosition(before: readonly string[]) {
  const lines = before.join('').split('\n');
  return { line: lines.length - 1, character: Buffer.byteLength(lines.at(-1) ?? '') };
}
