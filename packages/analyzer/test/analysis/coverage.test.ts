import { describe, expect, it } from '@jest/globals';

import { coverageOf } from '../../src/analysis/coverage.js';
import type { CallSite } from '../../src/calls/call-site.js';
import { bodyOf } from '../check/support/body-of.js';
import { fakeCatalog, send } from '../check/support/fake-catalog.js';
import { parse } from '../check/support/parse.js';

const node = parse('').ast;

const site: CallSite = {
  node,
  endpoints: [send],
  found: { by: 'strong-path' },
  payload: { kind: 'none', reason: { code: 'no-payload', node } },
};

function coverageIn(code: string): readonly string[] {
  const { coverage, reasons } = coverageOf(site, bodyOf(parse(code)), fakeCatalog);
  return [coverage, ...reasons.map(({ code: reason, subject = '' }) => `${reason} ${subject}`.trim())];
}

describe('coverageOf', () => {
  it('knows a call without a body', () => {
    const { coverage, reasons } = coverageOf(site, undefined, fakeCatalog);
    expect([coverage, ...reasons.map(({ code }) => code)]).toEqual(['not', 'no-payload']);
  });

  it('has nothing to check in a request that has no body', () => {
    const reading = { ...site, endpoints: [{ ...send, hasBody: false }] };
    expect(coverageOf(reading, undefined, fakeCatalog)).toEqual({ coverage: 'checked', reasons: [] });
  });

  it.each([
    ['a body that is not known', `(body)`, ['not', 'parameter body']],
    ['a body that is one of two unknown ones', `(c ? a : b)`, ['not', 'parameter a', 'parameter b']],
    ['a body that is known whole', `({ broadcast: true, messages: { email: {} } })`, ['checked']],
    ['scalars that are not known', `({ external_user_ids: [id], campaign_id: x })`, ['checked']],
    ['a list of ids that is not known', `({ external_user_ids: ids })`, ['partly', 'parameter ids']],
    ['ids that are spread into a list', `({ external_user_ids: [...ids] })`, ['checked']],
    [
      'an object that is not known',
      `({ messages: { apple_push: { extra: e } } })`,
      ['partly', 'parameter e'],
    ],
    [
      'an object that is not known on some runs',
      `({ ...(c && { messages: { apple_push: { extra: e } } }) })`,
      ['partly', 'parameter e'],
    ],
    ['an unknown spread', `({ ...rest })`, ['partly', 'unknown-spread']],
    [
      'a list that is known on some runs',
      `({ external_user_ids: c ? ids : [] })`,
      ['partly', 'parameter ids'],
    ],
    [
      'the same reason twice',
      `({ messages: { apple_push: { extra: e }, android_push: { extra: e } } })`,
      ['partly', 'parameter e'],
    ],
  ])('knows %s', (_name, code, expected) => {
    expect(coverageIn(code)).toEqual(expected);
  });
});
