import { describe, expect, it } from '@jest/globals';

import { brazeCatalog } from '../../src/check/braze-catalog.js';
import { checkBody } from '../../src/check/check-body.js';
import { bodyOf } from './support/body-of.js';
import { parse } from './support/parse.js';

/** `rule underlined`, in the order of the file; advice is left out. */
function reportsIn(endpointId: string, code: string): readonly string[] {
  const source = parse(code);
  const endpoints = brazeCatalog.endpoints.filter(({ id }) => id === endpointId);
  return [...checkBody(bodyOf(source), endpoints, source)]
    .filter(({ grade }) => grade !== 'advice')
    .sort((a, b) => a.range[0] - b.range[0])
    .map(({ rule, range }) => `${rule} ${code.slice(...range)}`);
}

describe('the documented constraints', () => {
  it.each([
    {
      endpoint: 'messages-send',
      code: `({})`,
      reports: ['require-recipients {', 'require-message {'],
    },
    {
      endpoint: 'messages-send',
      code: `({ external_user_ids: [], messages: {} })`,
      reports: ['require-recipients []', 'require-message {}'],
    },
    {
      endpoint: 'messages-send',
      code: `({ broadcast: true, user_aliases: [alias], campaign_id: x ? 'a' : 'b', messages: { email: { ...mail }, apple_push: { alert: 'x' } } })`,
      reports: ['no-conflicting-audience broadcast', 'require-message-variation {'],
    },
    {
      endpoint: 'messages-send',
      code: `({ segment_id: id, messages: { push: p, apple_push: { alert: 5, extra: 'x', badge: n } }, recipients: r })`,
      reports: [
        'no-unknown-property push',
        'valid-payload 5',
        "valid-push-extra 'x'",
        'no-unknown-property recipients',
      ],
    },
    {
      endpoint: 'campaigns-trigger-send',
      code: `({ campaign_id: undefined, recipients: users.map((user) => ({ external_id: user })) })`,
      reports: ['valid-payload undefined', 'valid-payload {', 'no-unknown-property external_id'],
    },
    {
      endpoint: 'campaigns-trigger-send',
      code: `({ campaign_id: id, trigger_properties: props, recipients: [{ external_user_id: id }], broadcast: c })`,
      reports: [],
    },
    {
      endpoint: 'messages-schedule-create',
      code: `({ ...rest, schedule: { time: c ? 'tomorrow' : time } })`,
      reports: ["valid-datetime 'tomorrow'"],
    },
    {
      endpoint: 'messages-send',
      code: `({ ...rest, audience: { custom_attribute: { custom_attribute_name: 'x', comparison: 'after', value: 'yesterday' } } })`,
      reports: ["valid-datetime 'yesterday'"],
    },
    {
      endpoint: 'users-track',
      code: `({ events: [{ external_id: id, name: 'x', time: t, properties: { a: 'x', b: '${'y'.repeat(256)}' } }] })`,
      reports: [`valid-track-object '${'y'.repeat(256)}'`],
    },
    {
      endpoint: 'users-track',
      code: `({ events: [{ external_id: id, name: 'x', time: t }, { name: 'x' }], purchases: p })`,
      reports: ['valid-track-object {'],
    },
  ])('$endpoint: $code', ({ endpoint, code, reports }) => {
    expect(reportsIn(endpoint, code)).toEqual(reports);
  });
});
