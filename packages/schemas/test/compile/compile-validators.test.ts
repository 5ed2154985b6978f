import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { compileStrict } from '../../generator/compile/compile-strict.js';
import { compileValidators } from '../../generator/compile/compile-validators.js';
import type { JsonSchema } from '../../generator/json-schema/json-schema.js';
import { hole } from '../../src/partial/construct.js';
import { Kind } from '../../src/partial/partial-value.js';
import type { Validator } from '../../src/validator.js';

const SCHEMA = {
  $id: 'https://example.org/body.json',
  type: 'object',
  properties: {
    name: {
      type: 'string',
      maxLength: 3,
      'x-constraint': { type: 'name.type', maxLength: 'name.maxLength' },
    },
    list: {
      uniqueItems: true,
      contains: { enum: [{ a: 1 }, 2] },
      'x-constraint': { uniqueItems: 'list.unique', contains: 'list.contains' },
    },
    at: { 'x-datetime': 'iso8601', 'x-constraint': { 'x-datetime': 'at.datetime' } },
    child: { $ref: '#/$defs/child' },
  },
  additionalProperties: false,
  'x-constraint': { type: 'type', additionalProperties: 'unknown' },
  'x-instead': { title: 'name' },
  $defs: {
    child: {
      properties: {
        child: { $ref: '#/$defs/child' },
        size: { 'x-maxBytes': 2, 'x-constraint': { 'x-maxBytes': 'size' } },
      },
    },
  },
};

const SCHEMAS = new Map<string, JsonSchema>([
  ['first', SCHEMA],
  ['second', { type: 'array', 'x-constraint': { type: 'second.type' } }],
]);

let root = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'braze-lint-compile-'));
  const folder = join(root, 'validators');
  await compileValidators(new Map(), folder);
  writeFileSync(join(folder, 'stale.cjs'), '');
  await compileValidators(SCHEMAS, folder);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function textOf(id: string): string {
  return readFileSync(join(root, 'validators', `${id}.cjs`), 'utf8');
}

/** A context without `require` and without anything else of Node. */
function loaded(id: string): Validator {
  const module: { exports?: unknown } = {};
  runInNewContext(textOf(id), { module });
  return module.exports as Validator;
}

describe('compileValidators', () => {
  it('writes a module an endpoint and nothing else', () => {
    expect(readdirSync(join(root, 'validators')).sort()).toEqual(['first.cjs', 'second.cjs']);
  });

  it('writes modules that need nothing', () => {
    expect(textOf('first')).not.toMatch(/require\s*\(|\bimport\b/);
  });

  it('writes the same text each time', async () => {
    const before = textOf('first');
    await compileValidators(SCHEMAS, join(root, 'validators'));
    expect(textOf('first')).toBe(before);
  });

  it('makes validators that run by themselves', () => {
    const { whole, may } = loaded('first');
    const fine = { name: 'abc', list: [{ a: 1 }, 3], at: '2024-01-01', child: { child: { size: 'ab' } } };
    expect(whole(fine)).toBe(true);
    expect(may(fine)).toBe(true);
    const wrong = { name: 'abcd', list: [1, 1], at: 'x', child: { child: { size: '€' } }, title: 1 };
    for (const validate of [whole, may]) {
      expect(validate(wrong)).toBe(false);
      const ids = (validate.errors ?? []).map(({ params }) => params.constraint);
      expect(ids.sort()).toEqual([
        'at.datetime',
        'list.contains',
        'list.unique',
        'name.maxLength',
        'size',
        'unknown',
      ]);
    }
    expect(may({ name: hole(Kind.integer) })).toBe(false);
    expect(may({ name: hole(Kind.string) })).toBe(true);
  });

  it('collects the keys that are meant by wrong ones', () => {
    expect(JSON.parse(readFileSync(join(root, 'instead.json'), 'utf8'))).toEqual({
      unknown: { title: 'name' },
    });
  });
});

describe('compileStrict', () => {
  it('knows our assertions and ignores our annotations', () => {
    const validate = compileStrict(SCHEMA);
    expect(validate({ name: 'abc', at: '2024-01-01', child: { size: 'ab' } })).toBe(true);
    expect(validate({ at: '2024-13-01' })).toBe(false);
    expect(validate({ child: { size: '€' } })).toBe(false);
  });
});
