import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'braze-lint-snapshot-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let written = 0;

/** Settings that name a file with this text. */
export function settingsWithText(text: string): { readonly snapshot: string } {
  const snapshot = join(folder, `snapshot-${String(++written)}.json`);
  writeFileSync(snapshot, text);
  return { snapshot };
}

/** Settings that name a snapshot of the workspace below, with changes. */
export function settingsWith(changes: Readonly<Record<string, unknown>> = {}): { readonly snapshot: string } {
  return settingsWithText(JSON.stringify({ ...workspace, taken: new Date().toISOString(), ...changes }));
}

export const known = {
  api: '417a3f2e-5d1c-4c55-9f0a-2b8e6d1f7a90',
  dashboard: '9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f',
  canvas: '8a3d5f10-7c1e-4f0b-a2c4-90f1b6d3e725',
  segment: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  app: 'c0e1a2b3-4d5e-4f60-8a7b-9c8d7e6f5a4b',
} as const;

export const workspace = {
  version: 1,
  complete: ['apps', 'campaigns', 'canvases', 'messages', 'segments'],
  apps: [{ id: known.app, name: 'Shop for iOS' }],
  campaigns: [
    {
      id: known.api,
      name: 'Order updates',
      api: true,
      messages: [
        { id: 'order-email', name: 'Receipt', channel: 'email' },
        { id: 'order-ios', name: 'On its way', channel: 'ios_push' },
        { id: 'order-card', channel: 'content_cards' },
        { id: 'order-odd', channel: 'smoke_signal' },
      ],
    },
    {
      id: known.dashboard,
      name: 'Welcome',
      api: false,
      messages: [{ id: 'welcome-email', channel: 'email' }],
    },
  ],
  canvases: [{ id: known.canvas, name: 'Onboarding' }],
  segments: [{ id: known.segment, name: 'Readers' }],
} as const;
