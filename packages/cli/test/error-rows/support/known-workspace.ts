import { readSnapshot } from '@braze-lint/analyzer';

export const known = {
  campaign: '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90',
  app: 'c0e1a2b3-4d5e-4f60-8a7b-9c8d7e6f5a4b',
} as const;

/** The workspace of the server, as a snapshot of it. */
export const snapshotContent = {
  version: 1,
  taken: new Date().toISOString(),
  complete: ['apps', 'campaigns', 'canvases', 'messages', 'segments'],
  apps: [{ id: known.app }],
  campaigns: [
    {
      id: known.campaign,
      name: 'Order updates',
      api: true,
      messages: [
        { id: 'order-ios', name: 'Push', channel: 'ios_push' },
        { id: 'order-email', name: 'Receipt', channel: 'email' },
      ],
    },
    { id: 'welcome', name: 'Welcome', api: true, messages: [{ id: 'welcome-ios', channel: 'ios_push' }] },
  ],
  permissions: { granted: [], denied: ['segments.list'] },
};

const read = readSnapshot(snapshotContent);
if (read.kind !== 'read') throw new Error('The workspace of the tests is none.');

export const { snapshot } = read;
