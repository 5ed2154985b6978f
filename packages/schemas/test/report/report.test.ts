import { describe, expect, it } from '@jest/globals';

import type { JsonObject } from '../../generator/json-schema/json-schema.js';
import { reportDocument } from '../../generator/report/report-schema.js';
import { arrayOf, hole, open } from '../../src/partial/construct.js';
import { ANYTHING, Kind } from '../../src/partial/partial-value.js';
import type { PartialValue } from '../../src/partial/partial-value.js';
import { errorsOf, reporter } from './support.js';

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/body.json',
  title: 'Body',
  type: 'object',
  required: ['messages', 'name'],
  properties: {
    $schema: { description: 'For editors.' },
    name: {
      type: 'string',
      maxLength: 3,
      pattern: '^[a-z]*$',
      'x-constraint': { type: 'name.type', maxLength: 'name.maxLength', pattern: 'name.pattern' },
      'x-advice': [{ minLength: 1, 'x-constraint': { minLength: 'name.minLength' } }],
    },
    old: { type: ['string', 'null'], 'x-constraint': { type: 'old.type' }, 'x-deprecated': 'old.deprecated' },
    flag: {
      type: ['boolean', 'string', 'null'],
      enum: [true, false, 'true', 'false', null],
      'x-constraint': { enum: 'flag.type' },
      'x-advice': [{ type: 'boolean', 'x-constraint': { type: 'flag.type.strict' } }],
    },
    ids: {
      type: 'array',
      maxItems: 2,
      items: { type: 'string', 'x-constraint': { type: 'ids[].type' } },
      'x-constraint': { type: 'ids.type', maxItems: 'ids.maxItems' },
    },
    messages: { $ref: '#/$defs/messages' },
  },
  additionalProperties: false,
  'x-constraint': {
    type: 'body.type',
    required: { messages: 'messages.required', name: 'name.required' },
    additionalProperties: 'body.unknown',
  },
  'x-instead': { message: 'messages' },
  allOf: [
    { 'x-constraint': 'body.some', anyOf: [{ required: ['ids'] }, { required: ['flag'] }] },
    {
      if: { required: ['flag'], properties: { flag: { const: true } } },
      then: { 'x-constraint': 'body.conflict', not: { required: ['ids'] } },
    },
    {
      if: { required: ['old'] },
      then: {
        properties: {
          messages: { properties: { push: { 'x-constraint': 'push.variation', required: ['variation'] } } },
        },
      },
    },
  ],
  'x-advice': [{ if: { required: ['ids'] }, then: { 'x-constraint': 'body.advice', required: ['flag'] } }],
  $defs: {
    messages: {
      type: 'object',
      properties: { push: { $ref: '#/$defs/push' } },
      additionalProperties: false,
      'x-constraint': { type: 'messages.type', additionalProperties: 'messages.unknown' },
    },
    push: {
      type: 'object',
      properties: {
        alert: {
          anyOf: [{ type: 'string', maxLength: 5 }, { $ref: '#/$defs/alert' }],
          'x-constraint': { anyOf: 'push.alert.type' },
        },
        variation: true,
      },
      'x-maxJsonBytes': 60,
      'x-constraint': { type: 'push.type', 'x-maxJsonBytes': 'push.bytes' },
    },
    alert: {
      type: 'object',
      properties: { title: { type: 'string', 'x-constraint': { type: 'alert.title.type' } } },
      additionalProperties: false,
      'x-constraint': { type: 'alert.type', additionalProperties: 'alert.unknown' },
    },
  },
};

const FINE = { name: 'abc', messages: {}, ids: ['x'], flag: false };

type Row = readonly [what: string, value: PartialValue, errors: readonly string[]];

const WHOLE: readonly Row[] = [
  ['nothing', FINE, []],
  ['wrong type of the root, and nothing else', 'x', ['body.type']],
  ['missing keys, one by one', { flag: false }, ['messages.required messages', 'name.required name']],
  [
    'each broken keyword of a value',
    { ...FINE, name: 'ABCD' },
    ['/name name.maxLength', '/name name.pattern'],
  ],
  ['wrong type instead of what depends on it', { ...FINE, name: 5 }, ['/name name.type']],
  ['advice, where nothing else is wrong', { ...FINE, name: '' }, ['/name name.minLength']],
  ['values that say the type', { ...FINE, flag: 'yes' }, ['/flag flag.type']],
  ['advice on a lenient type', { ...FINE, flag: 'true' }, ['/flag flag.type.strict']],
  ['unknown keys, one by one', { ...FINE, a: 1, 'b/c': 2 }, ['body.unknown a', 'body.unknown b/c']],
  ['no unknown $schema', { ...FINE, $schema: 'x' }, []],
  ['deprecated keys', { ...FINE, old: null }, ['old.deprecated old']],
  ['deprecated keys with a wrong value', { ...FINE, old: 1 }, ['/old old.type', 'old.deprecated old']],
  [
    'elements and their number',
    { ...FINE, ids: ['a', 1, 2] },
    ['/ids ids.maxItems', '/ids/1 ids[].type', '/ids/2 ids[].type'],
  ],
  ['a rule', { name: 'a', messages: {} }, ['body.some']],
  ['a rule under a condition', { ...FINE, flag: true }, ['body.conflict']],
  ['advice of an object', { name: 'a', messages: {}, ids: [] }, ['body.advice']],
  [
    'what is wrong below references',
    { ...FINE, messages: { push: { alert: { title: 1, x: 1 } }, pull: 1 } },
    [
      '/messages/push/alert/title alert.title.type',
      '/messages/push/alert alert.unknown x',
      '/messages messages.unknown pull',
    ],
  ],
  [
    'no kind of alternative',
    { ...FINE, messages: { push: { alert: 5 } } },
    ['/messages/push/alert push.alert.type'],
  ],
  [
    'a limit of an alternative',
    { ...FINE, messages: { push: { alert: 'abcdef' } } },
    ['/messages/push/alert push.alert.type'],
  ],
  ['sizes', { ...FINE, messages: { push: { more: 'x'.repeat(60) } } }, ['/messages/push push.bytes']],
  [
    'rules at a distance',
    { ...FINE, old: 'x', messages: { push: {} } },
    ['/messages/push push.variation', 'old.deprecated old'],
  ],
  [
    'wrong type before rules at a distance',
    { ...FINE, old: 'x', messages: 5 },
    ['/messages messages.type', 'old.deprecated old'],
  ],
];

describe.each(['whole', 'may'] as const)('%s form', (mode) => {
  const report = reporter(SCHEMA, mode);
  it.each(WHOLE)('reports %s', (_what, value, errors) => {
    expect([...report(value)].sort()).toEqual([...errors].sort());
  });

  it('names the known keys beside an unknown one', () => {
    const [error] = errorsOf(SCHEMA, mode)({ ...FINE, messages: { pull: 1 } });
    expect(error).toEqual({
      instancePath: '/messages',
      params: { constraint: 'messages.unknown', key: 'pull', known: ['push'] },
    });
  });

  it('does not offer $schema', () => {
    const [error] = errorsOf(SCHEMA, mode)({ ...FINE, x: 1 });
    expect(error?.params.known).toEqual(['name', 'old', 'flag', 'ids', 'messages']);
  });
});

const PARTIAL: readonly Row[] = [
  ['nothing of a hole', hole(ANYTHING), []],
  ['nothing of an open object', open({}), []],
  ['a hole of wrong kinds', hole(Kind.string), ['body.type']],
  ['written keys that are unknown, whatever their values', open({ a: hole(ANYTHING) }), ['body.unknown a']],
  [
    'written keys that are deprecated, whatever their values',
    open({ old: hole(ANYTHING) }),
    ['old.deprecated old'],
  ],
  ['missing keys that may not be sent', { ...FINE, name: hole(ANYTHING) }, []],
  ['missing keys that are certainly not sent', { ...FINE, name: hole(Kind.absent) }, ['name.required name']],
  ['a wrong kind, unless it is left out', { ...FINE, name: hole(Kind.integer | Kind.absent) }, []],
  ['a certain conflict', open({ flag: true, ids: hole(Kind.array) }), ['body.conflict']],
  ['no conflict under an open condition', open({ flag: hole(Kind.boolean), ids: [] }), []],
  ['no conflict with an open key', open({ flag: true, ids: hole(ANYTHING) }), []],
  ['no rule that may hold', open({ name: 'a' }), []],
  ['a rule that cannot hold', { name: 'a', messages: hole(Kind.object) }, ['body.some']],
  ['a bad sample', { ...FINE, ids: arrayOf([1], { min: 1, max: Infinity }) }, ['/ids/0 ids[].type']],
  ['too many elements', { ...FINE, ids: arrayOf([], { min: 3, max: 3 }) }, ['/ids ids.maxItems']],
  [
    'alternatives by the kinds of a hole',
    open({ messages: { push: { alert: hole(Kind.integer) } } }),
    ['/messages/push/alert push.alert.type'],
  ],
  [
    'no alternative of a hole of several kinds',
    open({ messages: { push: { alert: hole(Kind.string | Kind.object) } } }),
    [],
  ],
  [
    'an object that is partly known',
    open({ messages: { push: { alert: open({ x: 1 }) } } }),
    ['/messages/push/alert alert.unknown x'],
  ],
  ['no content of Liquid', { ...FINE, name: '{{ x }}' }, []],
  [
    'no rule at a distance for a key that may not be sent',
    open({ old: hole(ANYTHING), messages: { push: {} } }),
    ['old.deprecated old'],
  ],
];

describe('may form of partial values', () => {
  const report = reporter(SCHEMA, 'may');
  it.each(PARTIAL)('reports %s', (_what, value, errors) => {
    expect([...report(value)].sort()).toEqual([...errors].sort());
  });
});

describe('structure', () => {
  it('takes else where the condition certainly fails', () => {
    const report = reporter(
      {
        if: { required: ['a'] },
        then: { 'x-constraint': { required: { b: 'b' } }, required: ['b'] },
        else: { 'x-constraint': { required: { c: 'c' } }, required: ['c'] },
      },
      'may',
    );
    expect(report({ a: 1 })).toEqual(['b b']);
    expect(report({ x: 1 })).toEqual(['c c']);
    expect(report({ a: hole(ANYTHING) })).toEqual([]);
    expect(report(hole(Kind.object))).toEqual([]);
  });

  it('keeps alternatives together that the kind does not tell apart', () => {
    const report = reporter(
      {
        anyOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', required: ['b'] },
        ],
        'x-constraint': { anyOf: 'one-of' },
      },
      'may',
    );
    expect(report({})).toEqual(['one-of']);
    expect(report(5)).toEqual(['one-of']);
    expect(report(open({}))).toEqual([]);
    expect(report({ b: 1 })).toEqual([]);
  });

  it('looks into other keys, but not into those of a pattern', () => {
    const report = reporter(
      {
        properties: { a: {} },
        patternProperties: { '^x-': { type: 'number', 'x-constraint': { type: 'x.type' } } },
        additionalProperties: { type: 'string', 'x-constraint': { type: 'other.type' } },
      },
      'may',
    );
    expect(report({ a: 1, 'x-a': 'b', c: 1 })).toEqual(['/c other.type', '/x-a x.type']);
  });

  it('reports contains and prefixItems as one', () => {
    const report = reporter(
      {
        prefixItems: [{ type: 'string' }],
        items: { type: 'number' },
        contains: { const: 3 },
        maxContains: 1,
        'x-constraint': { prefixItems: 'order', contains: 'three' },
      },
      'may',
    );
    expect(report(['a', 3])).toEqual([]);
    expect(report([1, 'a'])).toEqual(['order', 'three']);
    expect(report(['a', 3, 3])).toEqual(['three']);
  });

  it.each<
    readonly [what: string, schema: JsonObject, fine: PartialValue, wrong: PartialValue, error: string]
  >([
    [
      'all elements as one',
      { items: { type: 'string' }, 'x-constraint': { items: 'texts' } },
      ['a', 'b'],
      ['a', 1, 2],
      'texts',
    ],
    [
      'a condition as one',
      { if: { required: ['a'] }, then: { required: ['b'] }, 'x-constraint': { if: 'b with a' } },
      {},
      { a: 1 },
      'b with a',
    ],
    [
      'what holds together as one',
      { allOf: [{ minLength: 2 }, { pattern: '^a' }], 'x-constraint': { allOf: 'form' } },
      'ab',
      'b',
      'form',
    ],
    [
      'what is referred to as one',
      {
        $ref: '#/$defs/form',
        $defs: { form: { minLength: 2, pattern: '^a' } },
        'x-constraint': { $ref: 'form' },
      },
      'ab',
      'b',
      'form',
    ],
    [
      'what must not be what is referred to',
      {
        not: { $ref: '#/$defs/text' },
        $defs: { text: { type: 'string' } },
        'x-constraint': { not: 'no text' },
      },
      1,
      'a',
      'no text',
    ],
    [
      'what one alternative never allows',
      {
        anyOf: [{ type: 'object', if: { required: ['a'] }, then: false }, { type: 'string' }],
        'x-constraint': { anyOf: 'shape' },
      },
      { b: 1 },
      { a: 1 },
      'shape',
    ],
    [
      'what no alternative is for, one of which allows nothing',
      { anyOf: [false, { type: 'string' }], 'x-constraint': { anyOf: 'text' } },
      'a',
      1,
      'text',
    ],
    [
      'a key that neither a name nor a pattern lists',
      {
        properties: { a: true },
        patternProperties: { '^x-': true, '-y$': true },
        additionalProperties: false,
        'x-constraint': { additionalProperties: 'unknown' },
      },
      { a: 1, 'x-a': 1, 'b-y': 1 },
      { a: 1, ax: 1 },
      'unknown ax',
    ],
    [
      'no key where none is needed',
      { required: [], type: 'object', 'x-constraint': { type: 'object' } },
      {},
      1,
      'object',
    ],
  ])('reports %s', (_what, schema, fine, wrong, error) => {
    for (const mode of ['whole', 'may'] as const) {
      const report = reporter(schema, mode);
      expect(report(fine)).toEqual([]);
      expect(report(wrong)).toEqual([error]);
    }
    expect(reporter(schema, 'may')(hole(ANYTHING))).toEqual([]);
  });

  it('refuses assertions without a constraint', () => {
    expect(() => reportDocument({ properties: { a: { type: 'string' } } }, 'may')).toThrow(
      'No constraint is named for type',
    );
    expect(() => reportDocument({ required: ['a'] }, 'may')).toThrow(
      'No constraint is named for the required key a',
    );
    expect(() => reportDocument({ properties: { a: false } }, 'may')).toThrow('allows nothing');
  });
});
