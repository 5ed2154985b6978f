import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSnapshotText } from '@braze-lint/analyzer';
import { afterAll, describe, expect, it } from '@jest/globals';

import { createLanguageService } from '../../src/index.js';
import { serviceFindings } from '../support/compare.js';
import { documentOf } from '../support/document.js';
import { eslintFindings } from '../support/eslint-findings.js';
import { exampleFiles } from '../support/example-files.js';
import { send } from '../support/sends.js';
import { ids, snapshotWith } from '../support/workspace.js';

const folder = mkdtempSync(join(tmpdir(), 'braze-lint-service-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const recent = { taken: new Date().toISOString() };

/** What the file that the settings name holds; `undefined` for one that is not there. */
const texts: Readonly<Record<string, string | undefined>> = {
  whole: JSON.stringify(snapshotWith(recent)),
  'without complete lists': JSON.stringify(snapshotWith({ ...recent, complete: [] })),
  'without permission for segments': JSON.stringify(
    snapshotWith({
      ...recent,
      complete: ['campaigns', 'messages'],
      missing: { segments: { reason: 'permission', permission: 'segments.list' } },
    }),
  ),
  stale: JSON.stringify(snapshotWith({ taken: '2020-01-01T00:00:00Z' })),
  broken: '{ "version": 2 }',
  'no JSON': '{',
  absent: undefined,
};

const inBody = (rest: string): string => send(`{ broadcast: true, ${rest} }`);
const sources = [
  inBody(
    `campaign_id: '${ids.orders}', messages: { apple_push: { alert: 'a', message_variation_id: 'order-ios' } }`,
  ),
  inBody(
    "campaign_id: 'Order updates', messages: { apple_push: { alert: 'a', message_variation_id: 'order-ios' } }",
  ),
  inBody(
    `campaign_id: '${ids.orders}', messages: { apple_push: { alert: 'a', message_variation_id: 'order-email' } }`,
  ),
  inBody(
    `campaign_id: '${ids.orders}', messages: { apple_push: { alert: 'a', message_variation_id: 'welcome-ios' } }`,
  ),
  inBody(`campaign_id: '${ids.welcome}', messages`),
  inBody(`segment_id: '${ids.segment}', messages`),
  inBody("segment_id: '{{segment}}', messages"),
  inBody(
    "segment_id: 'c0ffee', messages: { email: { app_id: 'none', from: 'a@b.co', subject: 's', body: 'b' } }",
  ),
  `/* eslint-disable braze/known-campaign */\n${inBody("segment_id: 'c0ffee', messages")}`,
  inBody('campaign_id: id, messages'),
  'export const nothing = 1; // braze.com',
];
const jsonSources = [
  `{ "$schema": "https://braze-lint.dev/schemas/canvas/trigger/send.json", "canvas_id": "${ids.canvas}", "broadcast": true }`,
  '{ "$schema": "https://braze-lint.dev/schemas/canvas/trigger/send.json", "canvas_id": "none", "broadcast": true }',
];

describe('the same findings as ESLint with the same snapshot', () => {
  it.each(Object.entries(texts))('%s', (name, text) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
    if (text !== undefined) writeFileSync(file, text);
    const settings = { snapshot: file };
    const read = text === undefined ? ({ kind: 'absent' } as const) : readSnapshotText(text);
    const service = createLanguageService({ settings, snapshot: { file, read } });
    const documents = [
      ...sources.map((code, index) => documentOf(code, 'typescript', `file:///work/${String(index)}.ts`)),
      ...jsonSources.map((json, index) => documentOf(json, 'json', `file:///work/${String(index)}.json`)),
      ...exampleFiles,
    ];
    const compared = documents.map((document) => {
      const filename = document.uri.replace('file://', '');
      return {
        uri: document.uri,
        expected: eslintFindings(document.text, { filename, settings }),
        found: serviceFindings(service, document),
      };
    });
    expect(compared.filter((one) => JSON.stringify(one.expected) !== JSON.stringify(one.found))).toEqual([]);
    const found = new Set(compared.flatMap((one) => one.found.map(({ messageId }) => messageId)));
    expect([...found].filter((messageId) => messageId.startsWith('snapshot'))).toEqual(problems[name]);
    const accused = compared
      .filter(({ uri }) => !uri.includes('/examples/'))
      .flatMap((one) => one.found.filter(({ start }) => start > 0));
    expect(accused.filter(({ rule }) => rule === 'known-campaign')).toHaveLength(accusations[name] ?? 0);
  });
});

/** What is told instead of comparing. */
const problems: Readonly<Record<string, readonly string[]>> = {
  whole: [],
  'without complete lists': ['snapshotIncomplete'],
  'without permission for segments': ['snapshotIncompleteFor', 'snapshotIncomplete'],
  stale: ['snapshotStale'],
  broken: ['snapshotBroken'],
  'no JSON': ['snapshotBroken'],
  absent: ['snapshotAbsent'],
};

/** How many ids of the sources above are said not to be there, or not to be of a kind that a request can name: that the snapshot says of itself. */
const accusations: Readonly<Record<string, number>> = {
  whole: 5,
  'without complete lists': 1,
  'without permission for segments': 2,
};
