import './without-prettier.js';

import { describe, expect, it } from '@jest/globals';

import { CatalogError, mistakeLine } from '../../generator/catalog/mistake.js';
import { generate } from '../../generator/generate.js';
import { fixtureCatalog } from './repository.js';

async function mistakesOf(catalog: string): Promise<readonly string[]> {
  try {
    await generate(fixtureCatalog(catalog));
  } catch (error) {
    if (error instanceof CatalogError) return error.mistakes.map(mistakeLine);
    throw error;
  }
  return [];
}

describe('mistakes in the catalogue', () => {
  it('are told all at once, each with file, line, column and field', async () => {
    const mistakes = await mistakesOf('catalog-broken');
    expect(
      mistakes.map((line) => line.replace(/; known here: .*/, '').replace(/(one of) .*, not/, '$1 …, not')),
    ).toEqual([
      'endpoints/things-ask.yaml:1:1 note: is missing',
      'endpoints/things-ask.yaml:10:5 query.properties.name.note: is missing',
      'endpoints/things-ask.yaml:10:27 query.properties.name.ref: is not a field of the catalogue',
      'endpoints/things-ask.yaml:11:1 responses: "fine" does not have the form ^[1-5]([0-9]{2}|XX)$',
      'endpoints/things-ask.yaml:16:7 responses.200.properties.message.type: is missing',
      'endpoints/things-find.yaml:13:7 query.properties.colour.enumDescriptions: needs one text for each value',
      'endpoints/things-find.yaml:16:46 query.rules.0.keys: "color" is not a listed parameter',
      'endpoints/things-find.yaml:17:9 query.rules.1.id: there is another rule "one" in this file',
      'endpoints/things-list.yaml:8:27 body.instead.name: is a listed property and not deprecated, so it cannot be a wrong key',
      'endpoints/things-list.yaml:11:7 body.properties.name.ref: there is no objects/thing_name.yaml',
      'endpoints/things-list.yaml:15:7 body.properties.part.type: has no meaning beside `ref`, which is an object',
      'endpoints/things-list.yaml:18:17 body.properties.copy.constraints.type.answer: errors.yaml has no row "no-such-row"',
      'endpoints/things-list.yaml:18:17 body.properties.part.constraints.type.answer: errors.yaml has no row "no-such-row"',
      'endpoints/things-list.yaml:26:7 body.properties.colour.enumDescriptions: needs 2 texts, one for each value',
      'endpoints/things-list.yaml:29:63 body.properties.label.anyOf.1.maxLength: stands in another alternative or beside `anyOf`',
      'endpoints/things-list.yaml:35:7 body.rules.0.answer: errors.yaml has no row "also-missing"',
      'endpoints/things-list.yaml:37:22 body.rules.0.keys: "color" is not a listed property',
      'endpoints/things-list.yaml:38:7 body.rules.0.at: "color" is not a listed property',
      'endpoints/things-list.yaml:39:7 body.rules.1.id: there is another rule "one" in this file',
      'endpoints/things-list.yaml:42:7 body.rules.1.path: "codes" leads to no listed property',
      'endpoints/things-list.yaml:43:7 body.rules.1.assert: not a valid JSON Schema: strict mode: unknown keyword: "requires"',
      'endpoints/things-list.yaml:45:7 body.rules.2.assert: there is no objects/nothing.yaml',
      'endpoints/things-list.yaml:46:7 body.rules.3.kind: is missing',
      'endpoints/things-list.yaml:46:7 body.rules.3.says: is missing',
      'endpoints/things-send.yaml:2:1 method: must be one of …, not "SEND"',
      'endpoints/things-send.yaml:9:13 body.properties.name.type: must be one of …, not "text"',
      'endpoints/things-send.yaml:10:5 body.properties.size.description: is missing',
      'endpoints/things-send.yaml:12:7 body.properties.size.minimun: is not a field of the catalogue',
      'endpoints/things-send.yaml:17:30 body.properties.colour.constraints.enum.rule: must be one of …, not "valid-colour"',
      'endpoints/things-send.yaml:17:50 body.properties.colour.constraints.enum.grade: must be one of …, not "bad"',
      'endpoints/things-send.yaml:20:30 body.properties.list.items.required: has no meaning for an element of a list',
      'errors.yaml:3:7 rows.1.id: "bad-request" is listed already',
      'hosts.yaml:2:5 instances.0.dashboard: is missing',
      'hosts.yaml:3:5 instances.0.rest: "https://rest.iad-01.braze.com" does not have the form ^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
      'objects/orphan.yaml:6:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      'objects/part.yaml:6:3 not valid YAML: Map keys must be unique',
    ]);
  });

  it('name the known fields beside an unknown one', async () => {
    const line = (await mistakesOf('catalog-broken')).find((mistake) => mistake.includes('minimun'));
    expect(line).toContain('known here: description, markdown, required, ');
  });

  it('tell files that are missing or that nothing leads to', async () => {
    expect(await mistakesOf('catalog-incomplete')).toEqual([
      'endpoints/things-copy.yaml:1:1 path: another file describes POST /things/send already',
      'errors.yaml:1:1 the file is missing',
      'objects/part.yaml:1:1 no body of an endpoint leads to this object',
    ]);
  });

  it('are none in the small catalogue', async () => {
    expect(await mistakesOf('catalog-small')).toEqual([]);
  });
});
