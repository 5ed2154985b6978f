import type { PartialValue } from '@braze-lint/schemas';
import { arrayOf, hole, Kind, LENGTH } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { withValueAt } from '../../src/check/suggestions/edit-body.js';
import { excerptOf, placeIn, placeInBody, wholeOf } from '../../src/check/suggestions/excerpt.js';
import { hasTwin, showsTwins } from '../../src/check/suggestions/twins.js';

const list = (count: number): PartialValue[] =>
  Array.from({ length: count }, (_, n) => ({ id: n, tags: ['a'] }));

describe('an excerpt', () => {
  it('keeps the element that the path leads through, and the length', () => {
    const body = { events: list(9), other: list(9) };
    const around = excerptOf(body, ['events', 4, 'id']).body as typeof body;
    expect(around.events).toHaveLength(9);
    expect(around.events[4]).toEqual({ id: 4, tags: ['a'] });
    expect(around.events[3]).not.toEqual({ id: 3, tags: ['a'] });
    expect(around.other).toEqual(body.other);
    expect(body.events).toEqual(list(9));
  });

  it('holds one element in the place of many, as a sample of a list of that length', () => {
    const { body } = excerptOf({ events: list(90), other: 1 }, ['events', 40, 'id']);
    expect(body).toEqual({ events: arrayOf([{ id: 40, tags: ['a'] }], { min: 90, max: 90 }), other: 1 });
  });

  it.each([
    ['a short list', list(8), 7],
    ['a list whose elements may not all occur', arrayOf(list(20), { min: 0, max: 20 }), 15],
    ['a list, about one of the first elements', list(20), 7],
  ])('keeps the indices of %s', (_name, events: PartialValue, index) => {
    const excerpt = excerptOf({ events }, ['events', index, 'id']);
    expect(excerpt.cuts).toEqual([]);
    expect((excerpt.body as { events: PartialValue[] }).events[index]).toEqual({ id: index, tags: ['a'] });
  });

  it('keeps all of a short list', () => {
    const body = { events: list(8) };
    expect(excerptOf(body, ['events', 4, 'id']).body).toEqual(body);
  });

  it('keeps all of a list that the path ends at', () => {
    const body = { events: list(9) };
    expect(excerptOf(body, ['events']).body).toEqual(body);
  });

  it.each([0, 8])('keeps what is known of the length: around element %i', (index) => {
    const body = { events: arrayOf(list(9), { min: 9, max: 20 }) };
    const { events } = excerptOf(body, ['events', index]).body as { events: { [LENGTH]?: unknown } };
    expect(events[LENGTH]).toEqual({ min: 9, max: 20 });
  });

  it.each([
    ['nowhere', { events: list(9) }, ['events', 9, 'id']],
    ['into a scalar', { id: 'x' }, ['id', 0]],
    ['into what is not known', { events: hole(Kind.array) }, ['events', 0]],
  ])('leaves a body alone when the path leads %s', (_name, body: PartialValue, path) => {
    expect(() => excerptOf(body, path)).not.toThrow();
    expect(JSON.stringify(excerptOf(body, path.slice(0, 1)).body)).toBe(JSON.stringify(body));
  });
});

describe('a place', () => {
  const nested = { events: Array.from({ length: 20 }, (_, n) => ({ id: n, tags: list(30) })) };
  const excerpt = excerptOf(nested, ['events', 12, 'tags', 25, 'id']);

  it.each([
    ['of the element on the way', ['events', 12, 'tags', 25, 'id'], ['events', 0, 'tags', 0, 'id']],
    ['of another key of it', ['events', 12, 'id'], ['events', 0, 'id']],
    ['of the list', ['events'], ['events']],
    ['beside it', ['other', 12, 'tags', 25], ['other', 12, 'tags', 25]],
  ])('%s is found in the excerpt and, from there, in the body', (_name, path, place) => {
    expect(placeIn(excerpt, path)).toEqual(place);
    expect(placeInBody(excerpt, place)).toEqual(path);
  });

  it.each([[['events', 11, 'id']], [['events', 12, 'tags', 3]], [['events', 0]]])(
    'of another element is out of sight: %j',
    (path) => {
      expect(placeIn(excerpt, path)).toBeUndefined();
      expect(withValueAt(excerpt, path, () => 'changed')).toBe(excerpt);
    },
  );

  it('is where a change is made', () => {
    const changed = withValueAt(excerpt, ['events', 12, 'tags', 25, 'id'], (id) => [id ?? null]);
    expect(changed.body).toEqual({
      events: arrayOf([{ id: 12, tags: arrayOf([{ id: [25], tags: ['a'] }], { min: 30, max: 30 }) }], {
        min: 20,
        max: 20,
      }),
    });
  });
});

describe('hasTwin', () => {
  it.each([
    ['of the same values', [{ id: 1 }, { id: 1 }], true],
    ['of another value', [{ id: 1 }, { id: 2 }], false],
    ['of more keys', [{ id: 1 }, { id: 1, x: 1 }], false],
    ['with a key more for one less', [{ id: 1 }, { x: 1 }], false],
    ['of the same nested values', [{ id: { a: [1] } }, { id: { a: [1] } }], true],
    [
      'of the same values in another order',
      [
        { id: 1, x: [{}] },
        { x: [{}], id: 1 },
      ],
      true,
    ],
    ['of a value whose text is the same', [{ id: '1' }, { id: 1 }], false],
    ['that is not known either', [{ id: hole(Kind.object) }, { id: hole(Kind.array) }], true],
    ['that is alone', [{ id: 1 }], false],
  ])('an element %s', (_name, items: PartialValue[], twin) => {
    expect(hasTwin({ items }, ['items', 0, 'id'], wholeOf({ items }))).toBe(twin);
  });

  it.each([
    ['becomes the same as another', 20, 5, true],
    ['becomes another', 20, 50, false],
    ['stays as it is', 20, 20, false],
    ['becomes the same as another one of the first', 3, 5, true],
  ])('an element that %s', (_name, index, id, twin) => {
    const body = { items: list(40) };
    const path = ['items', index, 'id'];
    const changed = withValueAt(excerptOf(body, path), path, () => id);
    expect(hasTwin(body, path, changed)).toBe(twin);
    expect(
      hasTwin(
        body,
        path,
        withValueAt(wholeOf(body), path, () => id),
      ),
    ).toBe(twin);
  });

  it('is none where the path leads nowhere', () => {
    expect(hasTwin({ items: [] }, ['items', 0], wholeOf({ items: [] }))).toBe(false);
    expect(hasTwin({ a: 1 }, ['a', 'b'], wholeOf({ a: 1 }))).toBe(false);
    expect(hasTwin({ items: list(2) }, ['items', 0], wholeOf({}))).toBe(false);
  });
});

describe('showsTwins', () => {
  const events = (count: number): PartialValue =>
    Array.from({ length: count }, (_, n) => ({ id: n, tags: list(30) }));

  it.each([
    ['one list', 1, 0, true],
    ['a list within one of several elements', 2, 1, false],
    ['a list within one of many elements', 20, 12, false],
  ])('%s', (_name, count, index, shown) => {
    const body = { events: events(count) };
    expect(showsTwins(body, excerptOf(body, ['events', index, 'tags', 25]))).toBe(shown);
    expect(showsTwins(body, wholeOf(body))).toBe(true);
  });
});
