import { describe, expect, it } from '@jest/globals';

import {
  type QueryParameter,
  endpoints,
  isDatetime,
  queryParametersOf,
  queryRulesOf,
  rateLimitOf,
  responsesOf,
} from '../../src/index.js';

const all = endpoints.flatMap(({ id }) => queryParametersOf(id).map((parameter) => ({ id, parameter })));

describe('the query parameters of an endpoint', () => {
  it('have types, limits and defaults', () => {
    expect(queryParametersOf('campaigns-data-series')).toMatchObject([
      { name: 'campaign_id', types: ['string'], required: true },
      { name: 'length', types: ['integer'], required: true, minimum: 1, maximum: 100 },
      { name: 'ending_at', types: ['string'], required: false, datetime: 'iso8601' },
    ]);
    expect(queryParametersOf('campaigns-list')).toContainEqual({
      name: 'sort_direction',
      types: ['string'],
      required: false,
      description: 'Whether the oldest or the newest come first.',
      enum: ['asc', 'desc'],
      enumDescriptions: ['The oldest first.', 'The newest first.'],
      default: 'asc',
      source: 'https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns/',
    });
  });

  it('keep names that are no identifiers', () => {
    expect(queryParametersOf('campaigns-list').map(({ name }) => name)).toContain('last_edit.time[gt]');
  });

  it('are told to be inferred where their page does not state them', () => {
    expect(queryParametersOf('canvas-list')[0]).toMatchObject({ name: 'page', inferred: true });
    expect(queryParametersOf('campaigns-list')[0]).not.toHaveProperty('inferred');
  });

  it('are none for an endpoint without a query, and unknown for an unknown endpoint', () => {
    expect(queryParametersOf('messages-send')).toEqual([]);
    expect(() => queryParametersOf('messages-sent')).toThrow(RangeError);
  });

  it('exist for every GET that has documented ones', () => {
    const without = endpoints.filter(
      ({ id, method }) => method === 'GET' && queryParametersOf(id).length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([
      'campaigns-url-info-details',
      'canvas-url-info-details',
      'feed-data-series',
      'feed-details',
      'feed-list',
      'get-catalogs',
      'get-catalogs-item',
      'get-preference-center',
      'get-scim-user',
      'preference-center-list',
    ]);
  });
});

describe('every query parameter', () => {
  it('has a name of its own in its endpoint', () => {
    for (const { id } of endpoints) {
      const names = queryParametersOf(id).map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it('accepts its own default and examples', () => {
    const lost = all.flatMap(({ id, parameter }) =>
      [...(parameter.examples ?? []), ...(parameter.default === undefined ? [] : [parameter.default])]
        .filter((value) => !accepts(parameter, value))
        .map((value) => `${id} ${parameter.name} ${String(value)}`),
    );
    expect(lost).toEqual([]);
  });

  it('leads to a page of the documentation and says something', () => {
    for (const { parameter } of all) {
      expect(parameter.source).toMatch(/^https:\/\/www\.braze\.com\/docs\/api\/[\w/]+\/$/);
      expect(parameter.description).toMatch(/\.$/);
    }
  });
});

describe('the rules of a query', () => {
  it('name parameters of the endpoint', () => {
    for (const { id } of endpoints) {
      const names = queryParametersOf(id).map(({ name }) => name);
      for (const { keys } of queryRulesOf(id)) expect(names).toEqual(expect.arrayContaining([...keys]));
    }
  });

  it('tell what is needed, what excludes each other and what comes first', () => {
    expect(queryRulesOf('subscription-status-get')).toMatchObject([
      { kind: 'requiredOneOf', keys: ['external_id', 'email', 'phone'] },
      { kind: 'conflict', keys: ['email', 'phone'] },
    ]);
    expect(queryRulesOf('email-hard-bounces')).toContainEqual(
      expect.objectContaining({ kind: 'order', keys: ['start_date', 'end_date'] }),
    );
    expect(queryRulesOf('messages-send')).toEqual([]);
  });
});

describe('the rate limit of an endpoint', () => {
  it('is told where its page names one', () => {
    expect(rateLimitOf('sends-id-create')).toMatch(/100/);
    expect(rateLimitOf('get-users-subscription')).toBeUndefined();
  });
});

describe('the documented answers of an endpoint', () => {
  it('are told by status, with the keys of their own', () => {
    expect(responsesOf('users-delete')).toMatchObject([{ status: '2XX', keys: ['deleted'] }]);
    expect(responsesOf('post-catalogs-items').map(({ status }) => status)).toEqual(['202', '400', '404']);
    expect(responsesOf('users-alias-new')).toEqual([]);
  });
});

function accepts(parameter: QueryParameter, value: string | number | boolean): boolean {
  const { types, enum: values, pattern, datetime, minimum = -Infinity, maximum = Infinity } = parameter;
  if (values !== undefined && !values.includes(value)) return false;
  if (typeof value === 'number') return types.includes('integer') && value >= minimum && value <= maximum;
  if (typeof value === 'boolean') return types.includes('boolean');
  const isInForm = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return isInForm && (datetime === undefined || isDatetime(value, datetime)) && !types.includes('integer');
}
