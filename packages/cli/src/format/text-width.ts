const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303F\uFF01-\uFF60]|\uFE0F/u;

const invisible = /^[\p{Mark}\p{Cf}]+$/u;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many columns of a terminal a text takes, tabs counted as one: most emoji and East Asian characters take two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of characters.segment(text))
    width += invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}
