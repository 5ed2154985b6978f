import type { PartialValue } from '@braze-lint/schemas';
import { arrayOf, hole, Kind, LENGTH } from '@braze-lint/schemas';
import { describe, expect, it } from '@jest/globals';

import { aroundPath, hasTwin } from '../../src/check/suggestions/around-path.js';

const list = (count: number): PartialValue[] =>
  Array.from({ length: count }, (_, n) => ({ id: n, tags: ['a'] }));

describe('aroundPath', () => {
  it('keeps the element that the path leads through, and the length', () => {
    const body = { events: list(9), other: list(9) };
    const around = aroundPath(body, ['events', 4, 'id']) as typeof body;
    expect(around.events).toHaveLength(9);
    expect(around.events[4]).toEqual({ id: 4, tags: ['a'] });
    expect(around.events[3]).not.toEqual({ id: 3, tags: ['a'] });
    expect(around.other).toEqual(body.other);
    expect(body.events).toEqual(list(9));
  });

  it('keeps all of a short list', () => {
    const body = { events: list(8) };
    expect(aroundPath(body, ['events', 4, 'id'])).toEqual(body);
  });

  it('keeps all of a list that the path ends at', () => {
    const body = { events: list(9) };
    expect(aroundPath(body, ['events'])).toEqual(body);
  });

  it('keeps what is known of the length', () => {
    const body = { events: arrayOf(list(9), { min: 9, max: 20 }) };
    const { events } = aroundPath(body, ['events', 0]) as { events: { [LENGTH]?: unknown } };
    expect(events[LENGTH]).toEqual({ min: 9, max: 20 });
  });

  it.each([
    ['nowhere', { events: list(9) }, ['events', 9, 'id']],
    ['into a scalar', { id: 'x' }, ['id', 0]],
    ['into what is not known', { events: hole(Kind.array) }, ['events', 0]],
  ])('leaves a body alone when the path leads %s', (_name, body: PartialValue, path) => {
    expect(() => aroundPath(body, path)).not.toThrow();
    expect(JSON.stringify(aroundPath(body, path.slice(0, 1)))).toBe(JSON.stringify(body));
  });
});

describe('hasTwin', () => {
  it.each([
    ['of the same values', [{ id: 1 }, { id: 1 }], true],
    ['of another value', [{ id: 1 }, { id: 2 }], false],
    ['of more keys', [{ id: 1 }, { id: 1, x: 1 }], false],
    ['with a key more for one less', [{ id: 1 }, { x: 1 }], false],
    ['of the same nested values', [{ id: { a: [1] } }, { id: { a: [1] } }], true],
    ['that is alone', [{ id: 1 }], false],
  ])('an element %s', (_name, items: PartialValue[], twin) => {
    expect(hasTwin({ items }, ['items', 0, 'id'])).toBe(twin);
  });

  it('is none where the path leads nowhere', () => {
    expect(hasTwin({ items: [] }, ['items', 0])).toBe(false);
    expect(hasTwin({ a: 1 }, ['a', 'b'])).toBe(false);
  });
});
