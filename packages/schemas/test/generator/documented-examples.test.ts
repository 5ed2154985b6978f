import './without-prettier.js';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { endpointOf } from '../../src/endpoint-of.js';
import { checkedInSchemas } from './checked-in-schemas.js';
import { fixtureCatalog } from './repository.js';

interface DocumentedExample {
  readonly id: string;
  readonly endpoint?: string;
  readonly method?: string;
  readonly valid: boolean;
  readonly silent?: unknown;
  readonly body: unknown;
}

const text = readFileSync(join(fixtureCatalog('documented-examples.json')), 'utf8');
const examples = (JSON.parse(text) as readonly DocumentedExample[]).filter(
  ({ endpoint }) => endpoint !== undefined,
);

describe('whole bodies that the documentation prints', () => {
  const validators = new Map<string, ValidateFunction>();

  beforeAll(() => {
    const ajv = new Ajv2020({ strict: false });
    for (const [id, schema] of checkedInSchemas()) {
      const { method, path } = endpointOf(id);
      validators.set(`${method} ${path}`, ajv.compile(schema));
    }
  });

  it('pass any JSON Schema validator where they are right, and fail where they are wrong', () => {
    const judged = examples.flatMap(({ id, method = 'POST', endpoint = '', valid, silent, body }) => {
      const validate = validators.get(`${method} ${endpoint}`);
      return validate === undefined || silent !== undefined
        ? []
        : [{ id, wanted: valid, got: validate(body) }];
    });
    expect(judged.length).toBeGreaterThan(20);
    expect(judged.filter(({ wanted, got }) => wanted !== got).map(({ id }) => id)).toEqual([]);
  });
});
