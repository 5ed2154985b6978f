import type {
  Constraint,
  Endpoint,
  ErrorRow,
  HoleFacts,
  LengthBounds,
  PartialValue,
  Violation,
} from '@braze-lint/schemas';
import { HOLE, Kind, LENGTH, OPEN } from '@braze-lint/schemas';

import type { Catalog } from '../../../src/check/catalog.js';

/** A few constraints of each shape, small enough to be read; the real ones are tested where they are made. */
export const fakeCatalog: Catalog = {
  endpoints: [
    endpoint('messages-send', '/messages/send', [
      'broadcast',
      'external_user_ids',
      'user_aliases',
      'campaign_id',
      'messages',
    ]),
    endpoint('users-track', '/users/track', ['attributes']),
    endpoint('campaigns-trigger-send', '/campaigns/trigger/send', ['recipients', 'campaign_id', 'broadcast']),
  ],
  check: (endpointId, body) => (endpointId === 'users-track' ? checkTrack(body) : checkSend(body)),
  constraint: (id) => constraints.find((constraint) => constraint.id === id),
  answer: (id) => rows.find((row) => row.id === id),
  insteadOf: (id, key) => {
    if (id === 'push.unknown' && key === 'text') return 'alert';
    return id === 'send.unknown' && key === 'apple_push' ? 'messages.apple_push' : undefined;
  },
};

export const [send, track] = fakeCatalog.endpoints as readonly [Endpoint, Endpoint];

const pushKeys = [
  'alert',
  'extra',
  'badge',
  'priority',
  'time',
  'kind',
  'buttons',
  'message_variation_id',
  'old_alert',
];
const channels = ['apple_push', 'android_push', 'email'];

function* checkSendLazily(body: PartialValue): Generator<Violation> {
  const root = objectOf(body);
  if (root === undefined) return;
  yield* unknownKeys('send.unknown', root, [], send.keys);
  const users = ['external_user_ids', 'user_aliases'];
  if (![...users, 'broadcast'].some((key) => maybeHas(root, key) && emptiness(root[key]) !== 'empty')) {
    yield { constraint: 'send.some-recipients', path: [] };
  }
  if (root['broadcast'] === true && users.some((key) => emptiness(root[key]) === 'filled')) {
    yield { constraint: 'send.broadcast-or-users', path: [] };
  }
  if (users.reduce((sum, key) => sum + fewest(root[key]), 0) > 3)
    yield { constraint: 'send.max-users', path: [] };
  yield* wrongKinds('send.external_user_ids.type', root, [], 'external_user_ids', Kind.array);
  if (Array.isArray(root['external_user_ids'])) {
    for (const [index, id] of (root['external_user_ids'] as PartialValue[]).entries()) {
      if ((kindsOf(id) & Kind.string) === 0) {
        yield { constraint: 'send.external_user_ids[].type', path: ['external_user_ids', index] };
      }
    }
  }
  if (!maybeHas(root, 'messages')) yield { constraint: 'send.messages.required', path: [], key: 'messages' };
  const messages = objectOf(root['messages']);
  if (messages === undefined) return;
  if (Object.keys(messages).length === 0 && !isOpen(messages)) {
    yield { constraint: 'send.messages.minProperties', path: ['messages'] };
  }
  yield* unknownKeys('messages.unknown', messages, ['messages'], channels);
  for (const channel of channels) {
    const push = objectOf(messages[channel]);
    if (push !== undefined) yield* checkPush(push, ['messages', channel], certainlyHas(root, 'campaign_id'));
  }
}

function* checkPush(push: Known, path: string[], inCampaign: boolean): Generator<Violation> {
  yield* unknownKeys('push.unknown', push, path, pushKeys);
  if (inCampaign && !maybeHas(push, 'message_variation_id'))
    yield { constraint: 'send.message-variation', path };
  yield* wrongKinds('push.extra.type', push, path, 'extra', Kind.object);
  yield* wrongKinds('push.alert.type', push, path, 'alert', Kind.string);
  yield* wrongKinds('push.badge.type', push, path, 'badge', Kind.integer);
  yield* wrongKinds('push.time.type', push, path, 'time', Kind.string);
  yield* wrongKinds('push.buttons.type', push, path, 'buttons', Kind.array);
  if ('kind' in push && typeof push['kind'] === 'string' && push['kind'] !== 'alert') {
    yield { constraint: 'push.kind.const', path: [...path, 'kind'] };
  }
  if (path.includes('email') && !maybeHas(push, 'kind'))
    yield { constraint: 'push.kind.required', path, key: 'kind' };
  const { priority, alert, time } = push;
  if (typeof priority === 'string' && !['high', 'normal'].includes(priority)) {
    yield { constraint: 'push.priority.enum', path: [...path, 'priority'] };
  }
  if (typeof alert === 'string' && alert.length > 20)
    yield { constraint: 'push.alert.maxLength', path: [...path, 'alert'] };
  if (typeof time === 'string' && !time.startsWith('20'))
    yield { constraint: 'push.time.datetime', path: [...path, 'time'] };
  if (certainlyHas(push, 'old_alert'))
    yield { constraint: 'push.old_alert.deprecated', path, key: 'old_alert' };
}

function checkSend(body: PartialValue): readonly Violation[] {
  return [...checkSendLazily(body)];
}

function checkTrack(body: PartialValue): readonly Violation[] {
  const attributes = objectOf(body)?.['attributes'];
  if (!Array.isArray(attributes)) return [];
  return (attributes as PartialValue[]).flatMap((attribute, index) => {
    const known = objectOf(attribute);
    if (known === undefined) return [];
    const path = ['attributes', index];
    return [
      ...(maybeHas(known, 'name') ? [] : [{ constraint: 'attribute.name.required', path, key: 'name' }]),
      ...(maybeHas(known, 'time') ? [] : [{ constraint: 'attribute.time.required', path, key: 'time' }]),
      ...(maybeHas(known, 'external_id') || maybeHas(known, 'email')
        ? []
        : [{ constraint: 'attribute.identifier', path }]),
    ];
  });
}

function* unknownKeys(
  constraint: string,
  object: Known,
  path: string[],
  known: readonly string[],
): Generator<Violation> {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) yield { constraint, path, key, known };
  }
}

function* wrongKinds(
  constraint: string,
  object: Known,
  path: string[],
  key: string,
  kinds: number,
): Generator<Violation> {
  if (maybeHas(object, key) && key in object && (kindsOf(object[key]) & (kinds | Kind.absent)) === 0) {
    yield { constraint, path: [...path, key] };
  }
}

type Known = Readonly<Record<string, PartialValue>> & { readonly [OPEN]?: true };

function objectOf(value: PartialValue | undefined): Known | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || HOLE in value) return undefined;
  return value as Known;
}

function isOpen(object: Known): boolean {
  return object[OPEN] === true;
}

function maybeHas(object: Known, key: string): boolean {
  return isOpen(object) || (key in object && kindsOf(object[key]) !== Kind.absent);
}

function certainlyHas(object: Known, key: string): boolean {
  return key in object && (kindsOf(object[key]) & Kind.absent) === 0;
}

function emptiness(value: PartialValue | undefined): 'empty' | 'filled' | 'unknown' {
  if (!Array.isArray(value)) return 'unknown';
  const { min, max } = boundsOf(value);
  return max === 0 ? 'empty' : min > 0 ? 'filled' : 'unknown';
}

function fewest(value: PartialValue | undefined): number {
  return Array.isArray(value) ? boundsOf(value).min : 0;
}

function boundsOf(array: PartialValue[] & { [LENGTH]?: LengthBounds }): LengthBounds {
  return array[LENGTH] ?? { min: array.length, max: array.length };
}

function kindsOf(value: PartialValue | undefined): number {
  if (value === undefined) return Kind.absent;
  if (value === null) return Kind.null;
  if (typeof value === 'string') return Kind.string;
  if (typeof value === 'boolean') return Kind.boolean;
  if (typeof value === 'number') return Number.isInteger(value) ? Kind.integer : Kind.fraction;
  if (Array.isArray(value)) return Kind.array;
  return HOLE in value ? (value as { [HOLE]: HoleFacts })[HOLE].kinds : Kind.object;
}

const rows: readonly ErrorRow[] = [
  row('bad-request', '400', 'Bad Request'),
  row('no-recipients', '400', 'No Recipients'),
  row('no-message-to-send', '400', 'No message to send'),
  row('message-variant-unspecified', '400', 'Message Variant Unspecified'),
  row('invalid-extra-push-payload', '400', 'Invalid Extra Push Payload'),
];

const fatal = {
  grade: 'fatal',
  rule: 'valid-payload',
  answer: 'bad-request',
  source: 'x',
  says: 'It says so.',
} as const;
const minor = { grade: 'minor', rule: 'valid-track-object', source: 'x', says: 'It says so.' } as const;
const silent = { grade: 'silent', source: 'x', says: 'It is deprecated.' } as const;

const constraints: readonly Constraint[] = [
  { ...silent, id: 'send.unknown', kind: 'unknownKey', rule: 'no-unknown-property' },
  { ...silent, id: 'messages.unknown', kind: 'unknownKey', rule: 'no-unknown-property' },
  { ...silent, id: 'push.unknown', kind: 'unknownKey', rule: 'no-unknown-property' },
  {
    ...silent,
    id: 'push.old_alert.deprecated',
    kind: 'deprecatedKey',
    rule: 'no-deprecated-property',
    keys: ['old_alert'],
  },
  {
    ...fatal,
    id: 'send.some-recipients',
    kind: 'noRecipients',
    rule: 'require-recipients',
    answer: 'no-recipients',
    keys: ['external_user_ids', 'user_aliases', 'broadcast'],
  },
  {
    ...fatal,
    id: 'send.broadcast-or-users',
    kind: 'conflict',
    rule: 'no-conflicting-audience',
    keys: ['broadcast', 'external_user_ids', 'user_aliases'],
    at: 'broadcast',
    says: 'Not both.',
  },
  {
    ...fatal,
    id: 'send.max-users',
    kind: 'maxTotalItems',
    rule: 'max-recipients',
    limit: 3,
    keys: ['external_user_ids', 'user_aliases'],
    at: 'external_user_ids',
  },
  { ...fatal, id: 'send.external_user_ids.type', kind: 'type', expected: 'an array' },
  { ...fatal, id: 'send.external_user_ids[].type', kind: 'type', expected: 'a string' },
  {
    ...fatal,
    id: 'send.messages.required',
    kind: 'noMessage',
    rule: 'require-message',
    answer: 'no-message-to-send',
    keys: ['messages'],
  },
  {
    ...fatal,
    id: 'send.messages.minProperties',
    kind: 'noMessage',
    rule: 'require-message',
    answer: 'no-message-to-send',
    limit: 1,
  },
  {
    ...fatal,
    id: 'send.message-variation',
    kind: 'noMessageVariation',
    rule: 'require-message-variation',
    answer: 'message-variant-unspecified',
    keys: ['message_variation_id'],
    says: 'A campaign counts variations.',
  },
  {
    ...fatal,
    id: 'push.extra.type',
    kind: 'type',
    rule: 'valid-push-extra',
    answer: 'invalid-extra-push-payload',
    expected: 'an object',
  },
  { ...fatal, id: 'push.alert.type', kind: 'type', expected: 'a string' },
  { ...fatal, id: 'push.badge.type', kind: 'type', expected: 'an integer' },
  { ...fatal, id: 'push.time.type', kind: 'type', rule: 'valid-datetime', expected: 'a string' },
  { ...fatal, id: 'push.time.datetime', kind: 'datetime', rule: 'valid-datetime', expected: 'a date' },
  { ...fatal, id: 'push.buttons.type', kind: 'type', expected: 'an array' },
  { ...fatal, id: 'push.kind.const', kind: 'const', values: ['alert'] },
  { ...fatal, id: 'push.kind.required', kind: 'required', keys: ['kind'] },
  { ...fatal, id: 'push.alert.maxLength', kind: 'maxLength', limit: 20 },
  { ...silent, id: 'push.priority.enum', kind: 'enum', rule: 'valid-payload', values: ['high', 'normal'] },
  { ...minor, id: 'attribute.name.required', kind: 'required', keys: ['name'] },
  { ...minor, id: 'attribute.time.required', kind: 'required', keys: ['time'] },
  { ...minor, id: 'attribute.identifier', kind: 'requiredOneOf', keys: ['external_id', 'email'] },
];

function row(id: string, status: string, title: string): ErrorRow {
  return { id, status, title, fatal: true, says: '' };
}

function endpoint(id: string, path: string, keys: readonly string[]): Endpoint {
  return { id, path, method: 'POST', title: '', source: '', strength: 'strong', hasBody: true, keys };
}
