import { describe, expect, it } from '@jest/globals';

import {
  checkPartial,
  constraintOf,
  endpoints,
  findEndpoint,
  hole,
  insteadOf,
  Kind,
  open,
  schemaOf,
  validate,
} from '../../src/index.js';

const FINE = {
  external_user_ids: ['user'],
  messages: { apple_push: { alert: 'Hi {{ name }}' } },
};

describe('validate', () => {
  it('finds nothing wrong with a good payload, with Liquid or not', () => {
    expect(validate('/messages/send', FINE)).toEqual([]);
    expect(validate('messages-send', FINE)).toEqual([]);
    expect(validate('/messages/send', FINE, 'post')).toEqual([]);
  });

  it('tells what is wrong, where, and what Braze answers', () => {
    expect(validate('/messages/send', { ...FINE, messages: { apple_push: { extra: 'x' } } })).toContainEqual({
      constraint: 'apple_push.extra.type',
      grade: 'fatal',
      rule: 'valid-push-extra',
      pointer: '/messages/apple_push/extra',
      message:
        '`extra` of `messages.apple_push` is a string; Braze needs an object (400 Invalid Extra Push Payload).',
    });
  });

  it('points at an unknown key', () => {
    expect(validate('/messages/send', { ...FINE, 'a/b': 1 })).toEqual([
      {
        constraint: 'messages-send.unknown',
        grade: 'silent',
        rule: 'no-unknown-property',
        pointer: '/a~1b',
        key: 'a/b',
        message: '`a/b` is no documented key of the body.',
      },
    ]);
  });

  it('points at the object that lacks a key', () => {
    expect(validate('/messages/send', { external_user_ids: ['user'] })).toEqual([
      expect.objectContaining({
        constraint: 'messages-send.messages.required',
        pointer: '',
        key: 'messages',
      }),
    ]);
  });

  it('judges what would be sent', () => {
    const payload = {
      external_user_ids: ['user'],
      foo: undefined,
      bar: () => 1,
      messages: { toJSON: () => ({ apple_push: { alert: 'Hi', expiry: new Date(0) } }) },
    };
    expect(validate('/messages/send', payload)).toEqual([]);
  });

  it.each<[what: string, payload: unknown]>([
    ['cycles', cycle()],
    ['bigint', { a: 1n }],
    ['nothing', undefined],
    ['a function', () => 1],
  ])('says that %s cannot be sent', (_what, payload) => {
    expect(validate('/messages/send', payload)).toEqual([
      {
        constraint: 'payload',
        grade: 'fatal',
        rule: 'valid-payload',
        pointer: '',
        message: expect.stringMatching(/^The payload cannot be sent as JSON: .*\.$/) as unknown,
      },
    ]);
  });

  it('refuses endpoints that are not documented', () => {
    expect(() => validate('/no/such', {})).toThrow(RangeError);
    expect(() => validate('/messages/send', {}, 'GET')).toThrow('GET /messages/send');
  });

  it('has a sentence for whatever is wrong', () => {
    for (const endpoint of endpoints) {
      for (const payload of [
        {},
        [],
        { messages: {} },
        { recipients: [{}], attributes: [{}], events: [{}] },
      ]) {
        for (const { message } of validate(endpoint.id, payload)) {
          expect(message).toMatch(/^[`A-Z].*\.$/);
          expect(message).not.toMatch(/undefined|\[object/);
        }
      }
    }
  });
});

describe('checkPartial', () => {
  it('gives paths and keys', () => {
    const body = { external_user_ids: ['user', hole(Kind.integer)], messages: open({ push: hole(255) }) };
    const violations = checkPartial('messages-send', body);
    expect(violations).toContainEqual(expect.objectContaining({ path: ['external_user_ids', 1] }));
    expect(violations).toContainEqual(
      expect.objectContaining({ constraint: 'messages.unknown', path: ['messages'], key: 'push' }),
    );
  });

  it('knows a constraint for everything that it finds', () => {
    for (const { id } of endpoints) {
      for (const violation of checkPartial(id, {
        messages: { push: 1, email: {} },
        recipients: 5,
        attributes: [{ a: 1 }],
      })) {
        expect(constraintOf(violation.constraint)?.id).toBe(violation.constraint);
      }
    }
  });

  it('refuses unknown ids', () => {
    expect(() => checkPartial('../x', {})).toThrow(RangeError);
  });
});

describe('findEndpoint', () => {
  it('takes ids, documented and requested paths', () => {
    for (const endpoint of endpoints) {
      expect(findEndpoint(endpoint.id)).toBe(endpoint);
      expect(findEndpoint(endpoint.path, endpoint.method)).toBe(endpoint);
    }
    const id = 'transactional-campaigns-send';
    expect(findEndpoint('/transactional/v1/campaigns/abc/send')?.id).toBe(id);
    expect(findEndpoint('transactional/v1/campaigns/abc/send?x=1')?.id).toBe(id);
    expect(findEndpoint('/transactional/v1/campaigns//send')).toBeUndefined();
    expect(findEndpoint('/messages/send/')).toBeUndefined();
  });
});

describe('schemaOf', () => {
  it('loads the schema of an endpoint', () => {
    expect(schemaOf('messages-send').$id).toMatch(/\/messages\/send\.json$/);
    expect(() => schemaOf('no-such')).toThrow(RangeError);
  });
});

describe('insteadOf', () => {
  it('knows the key that is meant', () => {
    expect(insteadOf('messages.unknown', 'push')).toBe('apple_push');
    expect(insteadOf('messages.unknown', 'toString')).toBeUndefined();
    expect(insteadOf('no.such', 'push')).toBeUndefined();
  });
});

function cycle(): unknown {
  const object: Record<string, unknown> = {};
  object['self'] = object;
  return object;
}
