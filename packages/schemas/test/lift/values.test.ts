import { describe } from '@jest/globals';

import { hole, open } from '../../src/partial/construct.js';
import { ANYTHING, ANY_PRESENT, Kind } from '../../src/partial/partial-value.js';
import { textFacts } from '../../src/partial/text-facts.js';
import { testRows } from './support/rows.js';

const NUMBER = Kind.integer | Kind.fraction;
const text = (...parts: readonly (string | undefined)[]) => hole(Kind.string, textFacts(parts));

describe('type', () => {
  testRows({ type: 'string' }, [
    ['a text', 'x', 'always'],
    ['Liquid', '{{ x }}', 'always'],
    ['a number', 1, 'never'],
    ['some text', hole(Kind.string), 'always'],
    ['some number', hole(NUMBER), 'never'],
    ['some number or text', hole(NUMBER | Kind.string), 'maybe'],
    ['a text or nothing', hole(Kind.string | Kind.absent), 'always'],
    ['a number or nothing', hole(NUMBER | Kind.absent), 'maybe'],
    ['nothing', hole(Kind.absent), 'always'],
    ['anything', hole(ANYTHING), 'maybe'],
    ['an open object', open({}), 'never'],
  ]);
  testRows({ type: 'integer' }, [
    ['an integer', 3, 'always'],
    ['a fraction', 1.5, 'never'],
    ['some integer', hole(Kind.integer), 'always'],
    ['some fraction', hole(Kind.fraction), 'never'],
    ['some number', hole(NUMBER), 'maybe'],
  ]);
  testRows({ type: ['number', 'null'] }, [
    ['null', null, 'always'],
    ['some number or null', hole(NUMBER | Kind.null), 'always'],
    ['some boolean', hole(Kind.boolean), 'never'],
  ]);
});

describe('enum and const', () => {
  testRows({ enum: ['opted_in', 'subscribed', null] }, [
    ['a listed text', 'subscribed', 'always'],
    ['another text', 'other', 'never'],
    ['Liquid', '{% if x %}other{% endif %}', 'maybe'],
    ['some text', hole(Kind.string), 'maybe'],
    ['some null', hole(Kind.null), 'always'],
    ['some number', hole(NUMBER), 'never'],
    ['a text with a fitting start', text('sub', undefined), 'maybe'],
    ['a text with another start', text('un', undefined), 'never'],
    ['a text with another end', text(undefined, '_out'), 'never'],
    ['a text that is too long', text('subscribed', undefined, 'd'), 'never'],
    ['Liquid in part', text('un{{x}}', undefined), 'maybe'],
    [
      'a text with another start, or nothing',
      hole(Kind.string | Kind.absent, textFacts(['un', undefined])),
      'maybe',
    ],
  ]);
  testRows({ enum: [true, false] }, [
    ['some boolean', hole(Kind.boolean), 'always'],
    ['some boolean or text', hole(Kind.boolean | Kind.string), 'maybe'],
  ]);
  testRows({ const: { a: [1, 'x'] } }, [
    ['the same', { a: [1, 'x'] }, 'always'],
    ['another', { a: [1, 'y'] }, 'never'],
    ['a hole inside', { a: [hole(NUMBER), 'x'] }, 'maybe'],
    ['a wrong hole inside', { a: [hole(Kind.string), 'x'] }, 'never'],
    ['an open object', open({}), 'maybe'],
    ['a closed object', {}, 'never'],
    ['one key too many', { a: [1, 'x'], b: 1 }, 'never'],
    ['one key too many, perhaps', { a: [1, 'x'], b: hole(ANYTHING) }, 'maybe'],
    ['one that every object inherits, perhaps', { a: [1, 'x'], toString: hole(ANYTHING) }, 'maybe'],
  ]);
  testRows({ const: { toString: 1 } }, [
    ['an open object', open({}), 'maybe'],
    ['a closed object', {}, 'never'],
    ['the key itself', { toString: 1 }, 'always'],
  ]);
});

describe('numbers', () => {
  testRows({ minimum: 2, exclusiveMaximum: 4, multipleOf: 1 }, [
    ['a number within', 2, 'always'],
    ['a number below', 1, 'never'],
    ['a number on the excluded bound', 4, 'never'],
    ['a fraction', 2.5, 'never'],
    ['a text', '1', 'always'],
    ['some number', hole(NUMBER), 'maybe'],
    ['some text', hole(Kind.string), 'always'],
  ]);
});

describe('lengths', () => {
  testRows({ minLength: 2, maxLength: 3 }, [
    ['a text within', 'ab', 'always'],
    ['code points, not UTF-16', '😀😀😀', 'always'],
    ['a short text', 'a', 'never'],
    ['a long text', 'abcd', 'never'],
    ['short Liquid', '{{x}}', 'maybe'],
    ['Liquid beside a long text', 'abcd{{x}}', 'never'],
    ['Liquid around a long text', '{% if x %}abcd{% endif %}', 'maybe'],
    ['some text', hole(Kind.string), 'maybe'],
    ['a text with a long part', text('abcd', undefined), 'never'],
    [
      'a text or number with a long part',
      hole(Kind.string | NUMBER, textFacts(['abcd', undefined])),
      'maybe',
    ],
    ['a text with a long part and Liquid', text('abcd{{x}}', undefined), 'maybe'],
    ['a number', 1, 'always'],
  ]);
  testRows({ minLength: 2 }, [['a text with a long enough part', text('ab', undefined), 'always']]);
});

describe('pattern', () => {
  testRows({ pattern: '^[a-z_]+$' }, [
    ['a match', 'a_b', 'always'],
    ['no match', 'a-b', 'never'],
    ['Liquid', 'A {{x}}', 'maybe'],
    ['some text', hole(Kind.string), 'maybe'],
    ['a text with a foreign character', text(undefined, 'a-b', undefined), 'never'],
    ['a text that may fit', text('ab', undefined), 'maybe'],
    ['some number', hole(NUMBER), 'always'],
  ]);
  testRows({ pattern: '^[^$]' }, [
    ['a text with a wrong start', text('$a', undefined), 'never'],
    ['a text with a right start', text('a$', undefined), 'maybe'],
    ['a text of unknown start', text(undefined, '$'), 'maybe'],
  ]);
  testRows({ pattern: 'b' }, [['a text without the needed part', text('a', undefined), 'maybe']]);
});

describe('x-datetime', () => {
  testRows({ 'x-datetime': 'iso8601' }, [
    ['a date', '2024-02-29', 'always'],
    ['no date', 'tomorrow', 'never'],
    ['a date that does not exist', '2023-02-29T00:00:00Z', 'never'],
    ['Liquid', '{{ date }}', 'maybe'],
    ['some text', hole(Kind.string), 'maybe'],
    ['a text with a fitting end', text(undefined, 'T10:00:00Z'), 'maybe'],
    ['a text with a letter', text(undefined, ' at ', undefined), 'never'],
    ['a text with a wrong start', text('12/', undefined), 'never'],
    ['a number', 5, 'always'],
  ]);
  testRows({ 'x-datetime': 'track' }, [
    ['an American date', '02/29/2024', 'always'],
    ['a text with an American start', text('12/', undefined), 'maybe'],
    ['a text with a weekday', text('Mon', undefined), 'maybe'],
    ['a text with another word', text('Moon', undefined), 'never'],
    ['a text with a letter after digits', text('2024-', undefined, ' at '), 'never'],
  ]);
});

describe('sizes in bytes', () => {
  testRows({ 'x-maxBytes': 4 }, [
    ['a text within', '€', 'always'],
    ['a long text', '€€', 'never'],
    ['some text', hole(Kind.string), 'maybe'],
    ['a text with a long part', text('€€', undefined), 'never'],
    ['Liquid', '{{ something }}', 'maybe'],
    ['a number', 123456, 'always'],
  ]);
  testRows({ 'x-maxJsonBytes': 10 }, [
    ['an object within', { a: 'bc' }, 'always'],
    ['a large object', { a: 'bcdef' }, 'never'],
    ['a hole inside', { a: hole(ANY_PRESENT) }, 'maybe'],
    ['a large key with a hole', { abcdefgh: hole(ANY_PRESENT) }, 'never'],
    ['a large key that may be left out', { abcdefgh: hole(ANYTHING) }, 'maybe'],
    ['a small open object', open({ a: 1 }), 'maybe'],
    ['a large open object', open({ a: 'bcdef' }), 'never'],
    ['anything', hole(ANY_PRESENT), 'maybe'],
    ['Liquid counts as nothing', { a: '{{ something }}' }, 'maybe'],
    ['escapes count', '\n\n\n\n\n', 'never'],
    ['nothing', hole(Kind.absent), 'always'],
    ['a large text or nothing', hole(Kind.string | Kind.absent, textFacts(['bcdefghijk'])), 'maybe'],
  ]);
});
