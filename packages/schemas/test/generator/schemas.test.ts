import './without-prettier.js';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { Constraint, Endpoint } from '../../src/catalog-types.js';
import { type JsonSchema, type JsonValue, isJsonObject } from '../../generator/json-schema/json-schema.js';
import { annotationKeywords, assertionKeywords } from '../../generator/json-schema/own-keywords.js';
import { endpoints as generatedEndpoints } from '../../src/generated/endpoints.js';
import { schemaAddress } from '../../src/schema-address.js';
import { checkedInSchemas } from './checked-in-schemas.js';
import { constraintIdsIn, objectsIn } from './json-keywords.js';
import { repositoryRoot } from './repository.js';

const constraints = JSON.parse(
  readFileSync(join(repositoryRoot, 'schemas/generated/constraints.json'), 'utf8'),
) as Readonly<Record<string, Constraint>>;
const endpoints: readonly Endpoint[] = generatedEndpoints.filter(({ hasBody }) => hasBody);

/** What other JSON Schema tools know beside the specification. */
const editorKeywords = ['markdownDescription', 'enumDescriptions'];

const schemas: ReadonlyMap<string, JsonSchema> = checkedInSchemas();

function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
  });
  for (const keyword of [...annotationKeywords, ...assertionKeywords, ...editorKeywords])
    ajv.addKeyword(keyword);
  return ajv;
}

function expectToCompile(ajv: Ajv2020): void {
  for (const schema of schemas.values()) expect(typeof ajv.compile(schema)).toBe('function');
}

describe('the schemas', () => {
  it('exist for every endpoint', () => {
    expect([...schemas.keys()].sort()).toEqual(endpoints.map(({ id }) => id).sort());
  });

  it('have the $id that is their address', () => {
    for (const endpoint of endpoints) {
      expect(schemas.get(endpoint.id)?.['$id']).toBe(schemaAddress(endpoint, endpoints));
    }
  });

  it('compile for a strict validator that knows our keywords as annotations', () => {
    expectToCompile(strictAjv());
  });

  it('compile for a validator that knows nothing of ours', () => {
    expectToCompile(new Ajv2020({ strict: false }));
  });

  it('let a file name its schema', () => {
    for (const { id } of endpoints) {
      expect(schemas.get(id)?.['properties']).toHaveProperty('$schema');
    }
  });

  it('know every constraint that they name, and name every constraint', () => {
    const named = new Set([...schemas.values()].flatMap(constraintIdsIn));
    const ofBodies = Object.values(constraints).filter(
      ({ kind }) => kind !== 'request' && kind !== 'identifier',
    );
    expect([...named].sort()).toEqual(ofBodies.map(({ id }) => id).sort());
  });

  it('hold an id for each keyword of an x-constraint map beside the keyword', () => {
    for (const node of [...schemas.values()].flatMap(objectsIn)) {
      const ids = node['x-constraint'];
      if (!isJsonObject(ids) || typeof ids['x-constraint'] === 'string') continue;
      for (const keyword of Object.keys(ids)) expect(node).toHaveProperty([keyword]);
      const needed = isJsonObject(ids['required']) ? Object.keys(ids['required']) : [];
      expect(node['required'] ?? []).toEqual(needed);
    }
  });

  it('never refuse for a constraint that is only advice', () => {
    for (const node of [...schemas.values()].flatMap(objectsIn)) {
      for (const entry of adviceOf(node)) {
        for (const id of constraintIdsIn(entry)) expect(constraints[id]?.grade).toBe('advice');
      }
    }
    const asserted = [...schemas.values()].map(withoutAdvice).flatMap(constraintIdsIn);
    expect(asserted.filter((id) => constraints[id]?.grade === 'advice')).toEqual([]);
  });

  it('accept their own examples and defaults', () => {
    const ajv = strictAjv();
    for (const [id, schema] of schemas) {
      ajv.addSchema(schema, id);
      const lost = valuesToAccept(schema, '').flatMap(({ pointer, value }) =>
        ajv.validate({ $ref: `${id}#${encodeURI(pointer)}` }, value) ? [] : [`${id}${pointer}`],
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('the constraints', () => {
  it('lead to a page of the documentation and say something', () => {
    for (const [id, constraint] of Object.entries(constraints)) {
      expect(constraint.id).toBe(id);
      expect(constraint.source).toMatch(/^https:\/\/www\.braze\.com\/docs\/api\/[\w/]+\/(?:#[\w-]+)?$/);
      expect(constraint.says).toMatch(/\.$/);
    }
  });

  it('have no answer where they are only advice, and one where they are fatal', () => {
    const wrong = Object.values(constraints).filter(({ grade, answer }) =>
      grade === 'advice' ? answer !== undefined : grade === 'fatal' && answer === undefined,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function adviceOf(node: JsonSchema): readonly JsonSchema[] {
  const advice = node['x-advice'];
  return Array.isArray(advice) ? (advice as readonly JsonValue[]).filter(isJsonObject) : [];
}

/** Without what never refuses: recommendations, and the notes that a key is deprecated. */
function withoutAdvice(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (key, value: JsonValue) =>
    key === 'x-advice' || key === 'x-deprecated' ? undefined : value,
  );
  return JSON.parse(text) as JsonSchema;
}

interface ValueToAccept {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** Each example and default with the JSON pointer of its schema. */
function valuesToAccept(node: JsonValue, pointer: string): readonly ValueToAccept[] {
  if (!isJsonObject(node)) return [];
  const examples = Array.isArray(node['examples']) ? (node['examples'] as readonly JsonValue[]) : [];
  const values = node['default'] === undefined ? examples : [...examples, node['default']];
  const own = values.map((value) => ({ pointer, value }));
  const inside = Object.entries(node).flatMap(([key, part]) => {
    if (key === 'properties' || key === '$defs') {
      return Object.entries(isJsonObject(part) ? part : {}).flatMap(([name, child]) =>
        valuesToAccept(child, `${pointer}/${key}/${name}`),
      );
    }
    return key === 'items' ? valuesToAccept(part, `${pointer}/items`) : [];
  });
  return [...own, ...inside];
}
