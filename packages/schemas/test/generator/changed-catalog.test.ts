import './without-prettier.js';

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { CatalogError, mistakeLine } from '../../generator/catalog/mistake.js';
import { type GeneratedFiles, generate, schemasOf } from '../../generator/generate.js';
import { read, smallProject, write } from './small-project.js';

const send = 'endpoints/things-send.yaml';
const find = 'endpoints/things-find.yaml';

let root: string;

beforeEach(() => {
  root = smallProject();
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a mistake in a catalogue that was right', () => {
  it.each<
    readonly [name: string, file: string, right: string | RegExp, wrong: string, told: readonly string[]]
  >([
    ['a number for a text', send, 'title: Send a thing', 'title: 5', [`${send}:3:1 title: must be a text`]],
    ['an empty text', send, 'title: Send a thing', "title: ''", [`${send}:3:1 title: must not be empty`]],
    [
      'a text for true or false',
      send,
      'size: { type: integer, minimum: 1, inferred: true',
      'size: { type: integer, minimum: 1, inferred: perhaps',
      [`${send}:22:40 body.properties.size.inferred: must be true or false`],
    ],
    [
      'a part of a number for a whole one',
      send,
      'maxItems: 3',
      'maxItems: 2.5',
      [`${send}:27:7 body.properties.parts.maxItems: must be a whole number`],
    ],
    [
      'a list for fields',
      send,
      'box:\n      type: object',
      'box: []\n    crate:\n      type: object',
      [`${send}:35:5 body.properties.box: must be a group of fields`],
    ],
    [
      'texts without values',
      send,
      '      enum: [red, blue]\n',
      '',
      [`${send}:19:7 body.properties.colour.enumDescriptions: needs an \`enum\` beside it`],
    ],
    [
      'an alternative without a type',
      send,
      '{ type: string, maxLength: 5 }, { ref: part }',
      '{ maxLength: 5 }, { ref: part }',
      [`${send}:33:15 body.properties.label.anyOf.0: an alternative needs a type`],
    ],
    [
      'a wrong key that stands for one that nobody knows',
      send,
      'instead: { part: parts }',
      'instead: { part: pieces }',
      [`${send}:10:14 body.instead.part: "pieces" is not a listed property`],
    ],
    [
      'a rule on elements of what has none',
      send,
      'path: parts/[]',
      'path: name/[]',
      [`${send}:53:7 body.rules.1.path: "[]" leads to no listed property`],
    ],
    [
      'a rule without keys that is told at one that is not listed',
      send,
      '      assert: { required: [code] }\n      keys: [code]',
      '      assert: { required: [code] }\n      at: color',
      [`${send}:55:7 body.rules.1.at: "color" is not a listed property`],
    ],
    [
      'the name of something that has none',
      send,
      'paid: { type: boolean, required: true, description: Whether it is paid. }',
      'paid: *flag',
      [`${send}:14:11 not valid YAML: nothing before it is called "flag"`],
    ],
    ['a file without anything', 'hosts.yaml', /[^]*/, '', ['hosts.yaml:1:1 must be a group of fields']],
  ])('is told where it stands: %s', async (_name, file, right, wrong, told) => {
    change(file, right, wrong);
    expect(await mistakes()).toEqual(told);
  });

  it('in what is named once and used twice is told for both where it is written', async () => {
    change(send, 'urgent: { type: boolean', 'urgent: &flag { type: 5');
    change(send, /paid: \{.*\}/, 'paid: *flag');
    expect(await mistakes()).toEqual([
      `${send}:13:21 body.properties.paid.type: must be a text or a list`,
      `${send}:13:21 body.properties.urgent.type: must be a text or a list`,
    ]);
  });

  it('is an endpoint that is called like an object', async () => {
    renameSync(path(find), path('endpoints/part.yaml'));
    expect(await mistakes()).toEqual(['endpoints/part.yaml:1:1 objects/part.yaml has the same name']);
  });

  it('is an object to which no body leads, where there are no endpoints at all', async () => {
    rmSync(path('endpoints'), { recursive: true });
    expect(await mistakes()).toEqual([
      'objects/extra_keys.yaml:1:1 no body of an endpoint leads to this object',
      'objects/part.yaml:1:1 no body of an endpoint leads to this object',
    ]);
  });

  it.each(['errors', 'hosts', 'requests', 'responses'])('is that there is no %s.yaml', async (name) => {
    rmSync(path(`${name}.yaml`));
    expect(await mistakes()).toContain(`${name}.yaml:1:1 the file is missing`);
  });
});

describe('what a catalogue may say, too', () => {
  it.each<readonly [name: string, right: string | RegExp, other: string, property: string, schema: object]>([
    [
      'that a property has one value',
      'note: { type: [string, boolean],',
      'note: { type: string, const: fixed,',
      'note',
      { enum: ['fixed', null], 'x-constraint': { enum: 'things-send.note.const' } },
    ],
    [
      'that an object should have no other keys',
      'box:\n      type: object',
      'box:\n      constraints: { unknown: { grade: advice } }\n      type: object',
      'box',
      {
        'x-advice': expect.arrayContaining([
          {
            'x-constraint': 'things-send.box.unknown',
            properties: { depth: true },
            additionalProperties: false,
          },
        ]),
      },
    ],
    [
      'that a key should be there',
      'depth: { type: number, required: true,',
      'depth: { type: number, required: true, constraints: { required: { grade: advice } },',
      'box',
      {
        'x-advice': expect.arrayContaining([
          { 'x-constraint': 'things-send.box.depth.required', required: ['depth'] },
        ]),
      },
    ],
  ])('%s', async (_name, right, other, property, schema) => {
    change(send, right, other);
    expect(schemasOf(await generated()).get('things-send')?.['properties']).toMatchObject({
      [property]: schema,
    });
  });

  it('that a body takes any key', async () => {
    write(
      root,
      'schemas/catalog/endpoints/things-send.yaml',
      read(root, `schemas/catalog/${find}`)
        .replace('/things/find', '/things/free')
        .replace('GET', 'POST')
        .replace(/query:[\s\S]*(?=responses:)/, 'body: { unknown: free, properties: {} }\n'),
    );
    rmSync(path('objects'), { recursive: true });
    const [schema] = schemasOf(await generated()).values();
    expect(schema).not.toHaveProperty('additionalProperties');
    expect(Object.keys(schema?.['properties'] ?? {})).toEqual(['$schema']);
  });
});

function path(file: string): string {
  return join(root, 'schemas/catalog', file);
}

function change(file: string, right: string | RegExp, wrong: string): void {
  const text = read(root, `schemas/catalog/${file}`);
  const changed = text.replace(right, wrong);
  expect(changed).not.toBe(text);
  write(root, `schemas/catalog/${file}`, changed);
}

function generated(): Promise<GeneratedFiles> {
  return generate(join(root, 'schemas/catalog'));
}

async function mistakes(): Promise<readonly string[]> {
  try {
    await generated();
  } catch (error) {
    if (error instanceof CatalogError) return error.mistakes.map(mistakeLine);
    throw error;
  }
  return [];
}
