import { describe, expect, it } from '@jest/globals';

import { isBrazeAddressName, namesBrazeAddress } from '../../src/calls/url/address-names.js';

describe('isBrazeAddressName', () => {
  it.each([
    'BRAZE_URL',
    'BRAZE_REST_URL',
    'BRAZE_API_BASE_URL',
    'VITE_BRAZE_ENDPOINT',
    'BRAZE_REST_API_HOST',
    'APPBOY_URL',
    'braze.url',
    'braze.baseUrl',
    'brazeBaseUrl',
    'BRAZE_BASE',
  ])('%s', (name) => {
    expect(isBrazeAddressName(name)).toBe(true);
  });

  it.each([
    'API_URL',
    'BRAZE_API_KEY',
    'BRAZE_PROXY_URL',
    'BRAZE_MOCK_URL',
    'BRAZE_DASHBOARD_URL',
    'BRAZE_SDK_ENDPOINT',
    'BRAZE_WEBHOOK_URL',
    'BRAZE_CALLBACK_URL',
    'brazeServiceUrl',
    'INTERNAL_BRAZE_BACKEND_URL',
    'braze',
    'url',
  ])('not: %s', (name) => {
    expect(isBrazeAddressName(name)).toBe(false);
  });
});

describe('namesBrazeAddress', () => {
  it('takes no longer for a long text', () => {
    const text = 'braze'.repeat(100_000);
    expect(namesBrazeAddress(text)).toBe(false);
  });
});
