import './without-prettier.js';

import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  type GeneratedFiles,
  generate,
  generateAll,
  packagedFiles,
  schemasOf,
} from '../../generator/generate.js';
import { type JsonObject, type JsonValue, isJsonObject } from '../../generator/json-schema/json-schema.js';
import { fixtureCatalog } from './repository.js';

let files: GeneratedFiles;
let schema: JsonObject;

beforeAll(async () => {
  files = await generate(fixtureCatalog('catalog-small'));
  schema = schemasOf(files).get('things-send') ?? {};
});

/** The node at a path of keys, without the texts for editors. */
function nodeAt(...path: readonly (string | number)[]): JsonValue | undefined {
  const node = path.reduce<JsonValue | undefined>((value, key) => {
    if (Array.isArray(value)) return (value as readonly JsonValue[])[Number(key)];
    return isJsonObject(value) ? value[key] : undefined;
  }, schema);
  if (!isJsonObject(node)) return node;
  const texts = new Set(['title', 'description', 'markdownDescription']);
  return Object.fromEntries(Object.entries(node).filter(([key]) => !texts.has(key)));
}

function property(name: string): JsonValue | undefined {
  return nodeAt('properties', name);
}

function constraint(id: string): unknown {
  const table = JSON.parse(files.get('schemas/generated/constraints.json') ?? '{}') as Record<
    string,
    unknown
  >;
  return table[id];
}

describe('a property', () => {
  it('that is needed asserts its type and limits under their ids', () => {
    expect(property('name')).toEqual({
      type: 'string',
      maxLength: 20,
      'x-constraint': { type: 'things-send.name.type', maxLength: 'things-send.name.maxLength' },
    });
    expect(nodeAt('x-constraint', 'required')).toEqual({
      name: 'things-send.name.required',
      paid: 'things-send.paid.required',
    });
  });

  it('that may be missing lets null through, and advises against it', () => {
    expect(property('extra')).toEqual({
      type: ['object', 'null'],
      'x-constraint': { type: 'things-send.extra.type' },
      'x-advice': [{ 'x-constraint': 'things-send.extra.type.strict', type: 'object' }],
    });
  });

  it('of a boolean lets its texts through', () => {
    expect(property('urgent')).toMatchObject({
      enum: [true, false, 'true', 'false', null],
      'x-constraint': { enum: 'things-send.urgent.type' },
      'x-advice': [{ 'x-constraint': 'things-send.urgent.type.strict', type: 'boolean' }],
    });
    expect(property('paid')).toMatchObject({ enum: [true, false, 'true', 'false'] });
    expect(property('note')).toMatchObject({ type: ['string', 'boolean', 'null'] });
    expect(property('flags')).toMatchObject({
      anyOf: [{ type: ['boolean', 'array', 'null'] }, { enum: ['true', 'false'] }],
      'x-constraint': { anyOf: 'things-send.flags.type' },
    });
  });

  it('that is documented to take null takes it without advice', () => {
    expect(property('removed')).toEqual({
      type: ['string', 'null'],
      'x-datetime': 'iso8601',
      'x-constraint': { type: 'things-send.removed.type', 'x-datetime': 'things-send.removed.datetime' },
    });
  });

  it('with an enum lets null through beside the values and describes each of them', () => {
    expect(property('colour')).toMatchObject({
      type: ['string', 'null'],
      enum: ['red', 'blue', null],
      enumDescriptions: ['Like blood.', 'Like the sky.', expect.any(String)],
      'x-constraint': { type: 'things-send.colour.type', enum: 'things-send.colour.enum' },
    });
  });

  it('whose constraints are inferred asserts nothing', () => {
    expect(property('size')).toEqual({
      'x-advice': [
        { 'x-constraint': 'things-send.size.type', type: 'integer' },
        { 'x-constraint': 'things-send.size.minimum', minimum: 1 },
      ],
    });
  });

  it('that refers to an object keeps the type beside the reference', () => {
    expect(property('main')).toEqual({
      type: 'object',
      $ref: '#/$defs/part',
      'x-constraint': { type: 'things-send.main.type' },
    });
    expect(nodeAt('$defs', 'part', 'type')).toBeUndefined();
  });

  it('with alternatives merges them, because each keyword looks at its own type only', () => {
    expect(property('label')).toMatchObject({
      type: ['string', 'object', 'null'],
      maxLength: 5,
      $ref: '#/$defs/part',
    });
  });

  it('that is deprecated carries the id of that constraint and asserts nothing by it', () => {
    expect(property('old')).toMatchObject({ deprecated: true, 'x-deprecated': 'things-send.old.deprecated' });
    expect(constraint('things-send.old.deprecated')).toMatchObject({ rule: 'no-deprecated-property' });
  });

  it('tells its limits and its page in Markdown', () => {
    expect(nodeAt('properties', 'name', 'markdownDescription')).toBe(
      'What it is called.\n\nHas at most 20 characters.\n\n[Braze documentation](https://www.braze.com/docs/api/endpoints/things/post_send/)',
    );
  });
});

describe('a rule', () => {
  it('without a condition is an entry of allOf as a whole', () => {
    expect(nodeAt('allOf', 0)).toEqual({
      'x-constraint': 'things-send.parts-or-main',
      anyOf: [{ required: ['parts'] }, { required: ['main'] }],
    });
  });

  it('with a condition and a path asserts at the end of the path', () => {
    expect(nodeAt('allOf', 1)).toEqual({
      if: { required: ['urgent'], properties: { urgent: { const: true } } },
      then: {
        properties: { parts: { items: { 'x-constraint': 'things-send.urgent-code', required: ['code'] } } },
      },
    });
  });

  it('that only refers to an object is structure', () => {
    expect(nodeAt('allOf', 2)).toEqual({
      if: { required: ['urgent'] },
      then: { properties: { extra: { $ref: '#/$defs/extra_keys' } } },
    });
  });

  it('that is advice never asserts', () => {
    expect(nodeAt('x-advice')).toEqual([
      {
        'x-constraint': 'things-send.total',
        'x-maxTotalItems': { properties: ['parts', 'flags'], maximum: 4 },
      },
    ]);
  });

  it('that forbids something says nothing of values that are no objects', () => {
    expect(nodeAt('$defs', 'part', 'allOf', 0)).toEqual({
      'x-constraint': 'part.code-or-time',
      not: { type: 'object', required: ['code', 'time'] },
    });
  });
});

describe('an object', () => {
  it('refuses unknown keys unless they are free, and tells which key is meant', () => {
    expect(nodeAt('additionalProperties')).toBe(false);
    expect(nodeAt('x-instead')).toEqual({ part: 'parts' });
    expect(nodeAt('$defs', 'extra_keys', 'additionalProperties')).toBeUndefined();
    expect(nodeAt('properties', 'box', 'x-constraint')).toMatchObject({
      additionalProperties: 'things-send.box.unknown',
    });
  });
});

describe('constraints', () => {
  it('take grade, rule and answer from the property, then the object, then the common case', () => {
    expect(constraint('things-send.name.maxLength')).toMatchObject({
      id: 'things-send.name.maxLength',
      kind: 'maxLength',
      grade: 'fatal',
      rule: 'valid-payload',
      answer: 'bad-request',
      says: '`name` in the body of `/things/{thing_id}/send` has at most 20 characters.',
      limit: 20,
    });
    expect(constraint('things-send.parts.maxItems')).toMatchObject({
      rule: 'max-recipients',
      answer: 'no-parts',
      says: 'Three parts are enough.',
      limit: 3,
    });
    expect(constraint('part.time.datetime')).toMatchObject({ grade: 'minor', rule: 'valid-track-object' });
    expect(constraint('things-send.removed.datetime')).toMatchObject({
      rule: 'valid-datetime',
      answer: 'bad-request',
    });
    expect(constraint('things-send.removed.type')).toMatchObject({ rule: 'valid-datetime' });
    expect(constraint('things-send.colour.enum')).toMatchObject({ grade: 'silent', rule: 'valid-payload' });
    expect(constraint('part.kind.enum')).toMatchObject({
      grade: 'minor',
      rule: 'valid-track-object',
      answer: 'bad-request',
    });
    expect(constraint('part.unknown')).toMatchObject({ grade: 'silent', rule: 'no-unknown-property' });
  });

  it('of rules name the keys, the place and the limit', () => {
    expect(constraint('part.code-or-time')).toMatchObject({ keys: ['code', 'time'], at: 'time' });
    expect(constraint('things-send.total')).toMatchObject({ limit: 4 });
  });
});

describe('tables and types', () => {
  it('list the endpoint with its documented keys', () => {
    const text = files.get('packages/schemas/src/generated/endpoints.ts');
    expect(text).toContain(
      "keys: ['name', 'urgent', 'paid', 'note', 'flags', 'colour', 'size', 'removed', 'parts', 'main', 'label', 'box', 'extra'] }",
    );
  });

  it('type bodies as documented, without what is only let through', () => {
    const text = (files.get('packages/schemas/src/generated/types/things-send.ts') ?? '').replaceAll(
      / *\/\*\*[^]*?\*\/\n/g,
      '',
    );
    expect(text).toContain("import type { Part } from './objects.js';");
    for (const line of [
      'export interface ThingsSendBody {',
      '  name: string;',
      '  urgent?: boolean;',
      '  flags?: boolean | boolean[];',
      "  colour?: 'red' | 'blue';",
      '  size?: number;',
      '  removed?: string | null;',
      '  parts?: Part[];',
      '  main?: Part;',
      '  label?: Part | string;',
      '  old?: string;',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
  });

  it('type an object that refers to itself once', () => {
    const text = files.get('packages/schemas/src/generated/types/objects.ts');
    expect(text).toContain('  part?: Part;\n');
    expect(text?.match(/export interface/g)).toHaveLength(2);
  });
});

describe('queries and answers', () => {
  it('are told in the table of details, with pages as addresses and without notes', () => {
    const table = JSON.parse(files.get('schemas/generated/endpoint-details.json') ?? '{}') as Record<
      string,
      unknown
    >;
    const page = 'https://www.braze.com/docs/api/endpoints/things/get_find/';
    expect(table).toEqual({
      'things-find': {
        rateLimit: '20 requests a minute',
        queryParameters: [
          {
            name: 'name',
            types: ['string'],
            required: true,
            description: 'What it is called.',
            source: page,
          },
          {
            name: 'pages',
            types: ['integer', 'array'],
            required: false,
            minimum: 1,
            default: 1,
            inferred: true,
            description: 'Which pages.',
            source: page,
          },
        ],
        queryRules: [
          {
            kind: 'requiredOneOf',
            says: 'A name or pages.',
            keys: ['name', 'pages'],
            inferred: true,
            source: page,
          },
        ],
        responses: [
          { status: '200', description: 'Things were found.', keys: ['things'], source: page },
          {
            status: '404',
            description: 'There are none.',
            keys: [],
            source: 'https://www.braze.com/docs/api/errors/',
          },
        ],
      },
      'things-send': { rateLimit: '10 requests a minute' },
    });
  });

  it('have schemas: the shared forms, and what an endpoint adds to them', () => {
    const { $defs } = JSON.parse(files.get('schemas/generated/responses.json') ?? '{}') as JsonObject;
    expect(Object.keys(isJsonObject($defs) ? $defs : {})).toEqual([
      'SuccessResponse',
      'QueuedResponse',
      'ThingsFindResponse',
    ]);
    expect($defs).toMatchObject({
      QueuedResponse: { properties: { message: { enum: ['queued'] } }, required: ['message'] },
      ThingsFindResponse: { required: ['message', 'things'] },
    });
  });

  it('have types', () => {
    const text = files.get('packages/schemas/src/generated/types/responses.ts') ?? '';
    for (const line of [
      "  message: 'queued';",
      '  things: {',
      '    name?: string;',
      'export type BrazeResponse = SuccessResponse | QueuedResponse;',
      "  'things-find': ThingsFindResponse;",
    ]) {
      expect(text).toContain(`${line}\n`);
    }
  });

  it('have a table of the shared forms', () => {
    expect(files.get('packages/schemas/src/generated/responses.ts')).toContain(
      "id: 'queued', title: 'Queued', status: ['202'], description: 'It waits.', keys: ['message'], texts: { message: 'queued' } }",
    );
  });
});

describe('the package', () => {
  it('carries schemas, tables and translations, and no modules', async () => {
    const packaged = packagedFiles(await generateAll(fixtureCatalog('catalog-small')));
    expect([...packaged.keys()].filter((path) => !path.endsWith('.schema.json')).sort()).toEqual([
      'locales/de.json',
      'locales/fr.json',
      'locales/pt-br.json',
      'schemas/constraints.json',
      'schemas/endpoint-details.json',
      'schemas/responses.json',
      'schemas/settings.json',
      'schemas/snapshot.json',
    ]);
    expect(packaged.get('schemas/things-send.schema.json')).toBe(
      files.get('schemas/generated/things-send.schema.json'),
    );
    const german = JSON.parse(packaged.get('locales/de.json') ?? '{}') as Record<string, string>;
    expect(Object.keys(german)).toContain('Has at most 20 characters.');
    expect(german['Has at most 20 characters.']).not.toBe('Has at most 20 characters.');
  });
});
