import type { SnapshotFile } from '@braze-lint/analyzer';
import { readSnapshot } from '@braze-lint/analyzer';

export const ids = {
  orders: '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90',
  welcome: '9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f',
  canvas: '8a3d5f10-7c1e-4f0b-a2c4-90f1b6d3e725',
  segment: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  app: 'c0e1a2b3-4d5e-4f60-8a7b-9c8d7e6f5a4b',
  nameless: '0d6b1f0a-9f5e-4a5b-8f52-4f2f0f7d3c11',
} as const;

/** When the snapshot was taken. */
export const morning = Date.parse('2026-11-27T06:00:00Z');

/** The snapshot of a small workspace, with changes. */
export function snapshotWith(changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    version: 1,
    taken: new Date(morning).toISOString(),
    complete: ['apps', 'campaigns', 'canvases', 'messages', 'segments'],
    apps: [{ id: ids.app, name: 'Shop for iOS' }],
    campaigns: [
      {
        id: ids.orders,
        name: 'Order updates',
        api: true,
        messages: [
          { id: 'order-email', name: 'Receipt', channel: 'email' },
          { id: 'order-ios', name: 'On its way', channel: 'ios_push' },
          { id: 'order-ios-2', channel: 'ios_push' },
        ],
      },
      {
        id: ids.welcome,
        name: 'Welcome <b>*back*</b>\nall',
        api: false,
        messages: [{ id: 'welcome-ios', name: 'Hello', channel: 'ios_push' }],
      },
      { id: ids.nameless, api: true },
    ],
    canvases: [{ id: ids.canvas, name: 'Onboarding' }],
    segments: [{ id: ids.segment, name: "Readers' club" }],
    ...changes,
  };
}

/** The same, as a service is given it. */
export function snapshotFile(changes?: Readonly<Record<string, unknown>>): SnapshotFile {
  return { file: 'braze.snapshot.json', read: readSnapshot(snapshotWith(changes)) };
}
