import { describe, expect, it } from '@jest/globals';

import type { Constraint, ConstraintKind, Violation } from '../../src/catalog-types.js';
import { messageOf } from '../../src/message/message-of.js';

/** A constraint of the value at `a`, with what its message needs. */
function broken(kind: ConstraintKind, facts: Partial<Constraint>): Constraint {
  return {
    id: `body.a.${kind}`,
    kind,
    grade: 'fatal',
    rule: 'valid-payload',
    source: 'https://example.org/',
    says: 'It is as documented.',
    ...facts,
  };
}

function told(constraint: Constraint, root: unknown, place: Partial<Violation> = {}): string {
  return messageOf(constraint, { constraint: constraint.id, path: ['a'], ...place }, root);
}

describe('the message of a broken constraint', () => {
  it.each<readonly [ConstraintKind, Partial<Constraint>, value: unknown, message: string]>([
    ['type', { expected: 'a string' }, 5, '`a` is a number; Braze needs a string.'],
    ['type', {}, null, '`a` is `null`; it is as documented.'],
    ['datetime', { expected: 'a date' }, 'soon', '`a` is `"soon"`; Braze needs a date.'],
    ['enum', { values: ['b', 'c'] }, 'd', '`a` is `"d"`; Braze knows `b`, `c`.'],
    ['const', { values: [2] }, 1, '`a` is `1`; Braze knows `2`.'],
    ['minimum', { limit: 1 }, 0, '`a` is `0`; the smallest allowed is 1.'],
    ['maximum', { limit: 24 }, 25, '`a` is `25`; the largest allowed is 24.'],
    ['minLength', { limit: 3 }, 'ab', '`a` has 2 characters; at least 3 are needed.'],
    // Code points, and not the UTF-16 units of which each of these has two.
    ['maxLength', { limit: 1 }, '😀😀', '`a` has 2 characters; at most 1 are allowed.'],
    ['maxBytes', { limit: 1912 }, 'é'.repeat(1000), '`a` has 2,000 bytes; at most 1,912 are allowed.'],
    ['maxJsonBytes', { limit: 9 }, { b: 'c€' }, '`a` makes 12 bytes of JSON; at most 9 are allowed.'],
    ['minItems', { limit: 1 }, [], '`a` has 0 elements; at least 1 are needed.'],
    ['maxItems', { limit: 2 }, [1, 2, 3], '`a` has 3 elements; at most 2 are allowed.'],
    ['minProperties', { limit: 1 }, {}, '`a` has 0 keys; at least 1 are needed.'],
    ['maxProperties', { limit: 1 }, { b: 1, c: 2 }, '`a` has 2 keys; at most 1 are allowed.'],
    ['conflict', {}, {}, '`a`: it is as documented.'],
  ])('of the kind %s, %j, names what %j is and what it should be', (kind, facts, a, message) => {
    expect(told(broken(kind, facts), { a })).toBe(message);
  });

  it.each<readonly [ConstraintKind, message: string]>([
    ['required', '`a` lacks `b`.'],
    ['unknownKey', '`b` is no documented key of `a`.'],
    ['deprecatedKey', '`b` of `a` is deprecated.'],
  ])('of the kind %s names the key', (kind, message) => {
    expect(told(broken(kind, {}), { a: {} }, { key: 'b' })).toBe(message);
  });

  it('of the whole body is what the catalogue says', () => {
    expect(told(broken('requiredOneOf', { says: 'A name or a number.' }), {}, { path: [] })).toBe(
      'A name or a number.',
    );
  });
});
