import { describe, expect, it } from '@jest/globals';

import { endpoints, schemaAddress, schemaOf } from '../../src/index.js';

const withBody = endpoints.filter(({ hasBody }) => hasBody);

describe('the address of a schema', () => {
  it('is what the schema says it is, and no other has it', () => {
    const addresses = withBody.map((endpoint) => schemaAddress(endpoint, withBody));
    expect(withBody.map(({ id }) => schemaOf(id).$id)).toEqual(addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has the method in it only where endpoints share a path', () => {
    const [post, put] = [
      { path: '/a', method: 'POST' },
      { path: '/a', method: 'PUT' },
    ] as const;
    expect(schemaAddress(post, [post, put])).toBe('https://braze-lint.dev/schemas/a.json');
    expect(schemaAddress(put, [post, put])).toBe('https://braze-lint.dev/schemas/a.put.json');
    expect(schemaAddress(put, [put])).toBe('https://braze-lint.dev/schemas/a.json');
  });
});
