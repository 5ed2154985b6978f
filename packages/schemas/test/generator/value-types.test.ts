import { describe, expect, it } from '@jest/globals';

import type { Constraint } from '../../src/catalog-types.js';
import { insteadTable } from '../../generator/compile/instead-table.js';
import { code } from '../../generator/docs/markdown.js';
import { ConstraintBook } from '../../generator/json-schema/constraint-book.js';
import { declaredTypes, nullHandling } from '../../generator/json-schema/value-types.js';

describe('the types that the catalogue gives a value', () => {
  const text = { description: 'A.', type: 'string' } as const;

  it.each([
    ['of its elements: a list', { description: 'A.', items: text }, ['array']],
    ['of its keys: an object', { description: 'A.', properties: { a: text } }, ['object']],
    [
      'of its alternatives: all of theirs, once',
      { description: 'A.', anyOf: [text, { type: ['string', 'null'] as const }] },
      ['string', 'null'],
    ],
    ['of alternatives of which one has none: none', { description: 'A.', anyOf: [text, {}] }, undefined],
    ['of nothing: none', { description: 'A.' }, undefined],
  ])('come %s', (_name, value, types) => {
    expect(declaredTypes(value)).toEqual(types);
  });

  it('document null where it is one of the values, even of a key that is needed', () => {
    const value = { ...text, required: true } as const;
    expect(nullHandling({ ...value, enum: ['a', null] }, false)).toBe('documented');
    expect(nullHandling({ ...value, enum: ['a'] }, false)).toBe('refused');
    expect(nullHandling({ ...text, enum: ['a'] }, false)).toBe('lenient');
  });
});

describe('the table of keys that are meant', () => {
  it('goes by the constraint that reports the wrong key: as unknown, or as deprecated', () => {
    const schemas = [
      {
        'x-constraint': { additionalProperties: 'b.unknown' },
        additionalProperties: false,
        'x-instead': { part: 'parts' },
      },
      {
        'x-instead': { old: 'new' },
        properties: {
          old: { 'x-deprecated': 'a.old.deprecated' },
          new: {},
          other: { 'x-deprecated': 'a.other' },
        },
      },
    ];
    const table = insteadTable(schemas);
    expect(table).toEqual({ 'a.old.deprecated': { old: 'new' }, 'b.unknown': { part: 'parts' } });
    expect(Object.keys(table)).toEqual(['a.old.deprecated', 'b.unknown']);
    expect(Object.keys(insteadTable([...schemas].reverse()))).toEqual(Object.keys(table));
  });

  it('has nothing for a key that nobody reports', () => {
    expect(insteadTable([{ 'x-instead': { part: 'parts' } }])).toEqual({});
    expect(insteadTable([{ 'x-instead': { part: 'parts' }, properties: { part: true } }])).toEqual({});
  });
});

describe('the book of constraints', () => {
  it('refuses an id that is there already', () => {
    const book = new ConstraintBook();
    const constraint = { id: 'a.type', kind: 'type' } as Constraint;
    expect(book.add(constraint)).toBe('a.type');
    expect(() => book.add(constraint)).toThrow('two constraints are called "a.type"');
  });
});

describe('code in Markdown', () => {
  it('stands between marks that do not end in it', () => {
    expect(code('a')).toBe('`a`');
    expect(code('a`b')).toBe('`` a`b ``');
  });
});
